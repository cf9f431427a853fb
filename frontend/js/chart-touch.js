// What a chart does when it is pointed at, dragged over, clicked, or walked by keyboard.

import { Marks } from "./chart-marks.js";
import { Overlay } from "./chart-overlay.js";
import { Tip } from "./chart-tip.js";

const NEAR = 28; // pixels from a mark at which a click still means it
const DRAG = 6; // pixels before a press becomes a drag

export class Touch {
  stage = document.createElement("div");
  #svg;
  #spec;
  #fetch;
  #asked;
  #marks;
  #overlay;
  #tip = new Tip();
  #live = document.createElement("p");
  #at = null; // the mark in question
  #pinned = null; // the series a reader picked out
  #press = null; // where a drag began
  #chosen = null; // the marks at both ends of a period about to be set

  constructor(svg, description, spec, fetch) {
    this.#svg = svg;
    this.#spec = spec;
    this.#fetch = fetch;
    this.#overlay = new Overlay(svg);
    this.#live.className = "unseen";
    this.#live.setAttribute("aria-live", "polite");
    this.stage.className = "stage";
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "application");
    this.stage.setAttribute("aria-label", description);
    this.stage.append(svg, this.#tip.box, this.#live);
    this.#listen();
  }

  #listen() {
    const listen = (name, handle) =>
      this.stage.addEventListener(name, async (event) => {
        if (await this.#ready()) handle(event);
      });
    listen("pointermove", (event) => this.#moved(event));
    listen("pointerleave", (event) => event.pointerType === "mouse" && this.#release());
    listen("focus", () => this.#at ?? this.#say(this.#marks.hints.keys));
    this.stage.addEventListener("blur", () => this.#release());
    this.stage.addEventListener("pointerdown", (event) => this.#pressed(event));
    this.stage.addEventListener("pointerup", (event) => this.#lifted(event));
    this.stage.addEventListener("pointercancel", () => this.#release());
    this.stage.addEventListener("keydown", (event) => this.#typed(event));
  }

  // Asks the server once; without an answer the picture stays a picture.
  async #ready() {
    this.#asked ??= this.#fetch().then((told) => (this.#marks = new Marks(told)));
    try {
      await this.#asked;
    } catch {
      this.#asked = undefined;
    }
    return Boolean(this.#marks) && this.stage.isConnected;
  }

  #place(event) {
    const box = this.#svg.getBoundingClientRect();
    const scale = this.#svg.viewBox.baseVal.width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale, scale };
  }

  #moved(event) {
    if (event.target.closest(".tip")) return;
    const place = this.#place(event);
    if (this.#press) return this.#dragged(event, place);
    const label = seriesOf(event.target);
    const flag = this.#marks.eventAt(place);
    if (flag) return this.#turnTo(flag);
    if (!this.#marks.plotHas(place)) {
      this.#hide();
      this.#overlay.pickOut(label ?? this.#pinned);
      return;
    }
    this.#turnTo(this.#marks.nearest(place), place);
  }

  #turnTo(mark, place) {
    if (!mark) return;
    this.#at = mark;
    const together = this.#marks.together(mark);
    const near = !place || distance(mark, place) < NEAR;
    this.#overlay.show(mark, together, this.#marks);
    this.#overlay.pickOut(near && !mark.event && this.#marks.series.length > 1 ? mark.series : this.#pinned);
    this.#tip.show(mark, together, this.#marks, this.#svg);
    this.#svg.style.cursor = near ? "pointer" : "";
  }

  #pressed(event) {
    if (event.button !== 0 || event.pointerType !== "mouse" || event.target.closest("a")) return;
    this.#press = { ...this.#place(event), target: event.target };
    this.stage.setPointerCapture(event.pointerId);
    event.preventDefault(); // no text is selected while dragging
    this.stage.classList.add("pressed"); // a ring around it is for those who came by keyboard
    this.stage.focus({ preventScroll: true });
  }

  #dragged(event, place) {
    if (!this.#marks.overTime || Math.abs(place.x - this.#press.x) < DRAG * place.scale) return;
    this.#choose(this.#marks.nearest(this.#press), this.#marks.nearest(place));
  }

  #choose(one, other) {
    this.#chosen = one && other ? this.#marks.period(one, other) : null;
    if (!this.#chosen) return;
    this.#overlay.choose(this.#chosen, this.#marks);
    this.#tip.period(this.#chosen.words, this.#overlay.middle(), this.#svg);
  }

  async #lifted(event) {
    if (event.target.closest("a") || !(await this.#ready())) return;
    const pressed = this.#press;
    const chosen = this.#chosen;
    this.#press = null;
    this.#chosen = null;
    if (chosen) return this.#set(chosen);
    const place = this.#place(event);
    const label = seriesOf(pressed?.target ?? event.target); // a captured pointer is lifted over the stage
    const flag = this.#marks.eventAt(place);
    if (flag) {
      this.#turnTo(flag);
      if (pressed) go(flag.rows);
      return;
    }
    if (!this.#marks.plotHas(place) || (label !== null && this.#marks.labelHas(place))) return this.#pin(label);
    this.#turnTo(this.#marks.nearest(place), place);
    // A finger first sees what it points at; the way to the rows stands in the tip.
    if (pressed && this.#at && distance(this.#at, place) < NEAR) go(this.#at.rows);
  }

  #pin(label) {
    this.#pinned = label === this.#pinned ? null : label;
    this.#overlay.pickOut(this.#pinned);
  }

  #set({ from, to }) {
    this.#release();
    const parameters = new URLSearchParams(this.#spec);
    parameters.set("from", from);
    parameters.set("to", to);
    go(`explore?${parameters}`);
  }

  async #typed(event) {
    this.stage.classList.remove("pressed");
    const step = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      Home: [-Infinity, 0],
      End: [Infinity, 0],
    }[event.key];
    if (!step && event.key !== "Enter" && event.key !== "Escape") return;
    if (event.target.closest("a") || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && !this.#at) return;
    event.preventDefault();
    if (!(await this.#ready())) return;
    if (event.key === "Escape") return this.#release();
    if (event.key === "Enter") return this.#entered();
    this.#walk(step, event.shiftKey && this.#marks.overTime);
  }

  #walk(step, choosing) {
    const from = this.#at;
    const mark = from ? this.#marks.next(from, ...step) : this.#marks.first();
    if (!mark) return;
    if (choosing && !mark.event && !from?.event) {
      this.#chosen = { ...this.#chosen, start: this.#chosen?.start ?? from ?? mark };
      const start = this.#chosen.start;
      this.#turnTo(mark);
      this.#choose(start, mark);
      this.#chosen.start = start;
      this.#say(this.#chosen.words);
      return;
    }
    this.#chosen = null;
    this.#overlay.unchoose();
    this.#turnTo(mark);
    this.#say(mark.spoken);
  }

  #entered() {
    if (this.#chosen) this.#set(this.#chosen);
    else if (this.#at) go(this.#at.rows);
  }

  #say(words) {
    this.#live.textContent = words;
  }

  #hide() {
    this.#at = null;
    this.#tip.hide();
    this.#overlay.hide();
    this.#svg.style.cursor = "";
  }

  #release() {
    this.#press = null;
    this.#chosen = null;
    this.#hide();
    this.#overlay.unchoose();
    this.#overlay.pickOut(this.#pinned);
  }
}

// The series that a part of the picture belongs to: its group has the class s and a number.
function seriesOf(part) {
  const name = part.closest?.("g[class]")?.getAttribute("class") ?? "";
  return /^s\d+$/.test(name) ? Number(name.slice(1)) : null;
}

function distance(mark, { x, y }) {
  const dx = Math.max(mark.left - x, 0, x - mark.left - mark.width);
  const dy = Math.max(mark.top - y, 0, y - mark.top - mark.height);
  return Math.hypot(dx, dy);
}

// As if a link had been clicked, so that the page's own navigation takes it.
function go(address) {
  const link = document.createElement("a");
  link.href = new URL(address, document.baseURI);
  if (window.top !== window || link.origin !== location.origin) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
