// The keys of a review press the buttons that carry them in `data-key`: those of the current
// candidate, or of the bar. They work only while the focus is in the review and in no field, so that
// nobody who types or speaks to the page sets them off.

const SAME = { j: "n", k: "p" };
const FIELDS = "input, textarea, select, vaadin-select, vaadin-date-picker, [contenteditable]";

// On a Russian keyboard the key of `a` writes another letter.
function letter(event) {
  const key = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace("Key", "");
  return SAME[key.toLowerCase()] ?? key.toLowerCase();
}

document.addEventListener("keydown", (event) => {
  const from = event.composedPath()[0];
  const form = from.closest?.(".correction");
  if (form || from.getRootNode().host?.closest(".correction")) {
    inForm(event, form ?? from.getRootNode().host.closest(".correction"));
    return;
  }
  const review = event.target.closest?.(".review");
  if (!review || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.composedPath().some((node) => node.matches?.(FIELDS))) return;
  const key = letter(event);
  if (!button(review, key)) return;
  event.preventDefault();
  typed.push([review, key]);
  if (typed.length === 1) answer();
}, true);

// Whoever types faster than the server answers loses no stroke: each waits until the one before it
// has moved on to the next candidate.
const typed = [];

function answer() {
  if (Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.())) {
    setTimeout(answer, 20);
    return;
  }
  const [review, key] = typed[0];
  const pressed = review.isConnected ? button(review, key) : null;
  if (pressed && !pressed.disabled) pressed.click();
  setTimeout(() => {
    typed.shift();
    if (typed.length) answer();
  }, 20);
}

function button(review, key) {
  const current = review.querySelector(".candidate[aria-current]");
  return current?.querySelector(`[data-key="${key}"]`) ?? review.querySelector(`.review-bar [data-key="${key}"]`);
}

function inForm(event, form) {
  const open = event.composedPath().some((node) => node.opened === true || node.localName === "vaadin-select-item");
  const chooser = event.composedPath().some((node) => node.localName === "vaadin-select" || node.localName === "vaadin-button");
  if (event.key === "Enter" && !open && !chooser) press(event, form, ".save");
  if (event.key === "Escape" && !open) press(event, form, ".cancel");
}

function press(event, form, button) {
  event.preventDefault();
  form.querySelector(button).click();
}

// Brings an item and the mark of it into view, each within what scrolls around it.
function within(box, child) {
  if (!box || !child) return;
  const outer = box.getBoundingClientRect();
  const inner = child.getBoundingClientRect();
  if (inner.top < outer.top + 24 || inner.bottom > outer.bottom - 24) {
    box.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

window.amurReview = {
  show(item, mark) {
    const text = document.querySelector(".review .article-text");
    within(text, document.getElementById(mark));
    const bar = document.querySelector(".review-bar")?.getBoundingClientRect();
    const place = item.getBoundingClientRect();
    const top = Math.max(0, bar?.bottom ?? 0) + 8;
    if (place.top < top || place.bottom > innerHeight) scrollBy({ top: place.top - top });
  },
};
