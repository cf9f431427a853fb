// The words beside a mark: its period, each series with its amount, status and source, and the way
// to the rows behind it.

const APART = 16; // pixels between a mark and its words

export class Tip {
  box = document.createElement("div");

  constructor() {
    this.box.className = "tip";
    this.box.setAttribute("aria-hidden", "true"); // it is spoken instead
    this.hide();
  }

  show(mark, together, { series, hints }, svg) {
    const link = document.createElement("a");
    link.href = new URL(mark.rows, document.baseURI);
    link.textContent = mark.event ? hints.source : hints.rows;
    link.tabIndex = -1;
    if (mark.event) {
      const told = [words("strong", mark.when), words("small", mark.what), words("p", mark.words), words("small", mark.source)];
      this.box.replaceChildren(...told, link);
      return this.#stand({ x: mark.x, y: mark.top + mark.height, below: true }, svg);
    }
    this.box.replaceChildren(
      words("strong", mark.when),
      ...[...together].sort((one, other) => one.y - other.y).map((one) => row(one, one === mark, series[one.series])),
      words("small", [mark.change, mark.status, mark.source].filter(Boolean).join(" · ")),
      link,
    );
    this.#stand({ x: mark.left + mark.width / 2, y: mark.y }, svg);
  }

  period(text, place, svg) {
    this.box.replaceChildren(words("strong", text));
    this.#stand(place, svg);
  }

  hide() {
    this.box.hidden = true;
  }

  // Beside the mark where there is room, never over the edge.
  #stand(place, svg) {
    this.box.hidden = false;
    const shown = svg.getBoundingClientRect();
    const scale = shown.width / svg.viewBox.baseVal.width;
    const [x, y] = [place.x * scale, place.y * scale];
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const right = x + APART + width <= shown.width;
    const left = right ? x + APART : Math.max(0, x - APART - width);
    this.box.style.left = `${Math.min(left, Math.max(0, shown.width - width))}px`;
    this.box.style.top = `${Math.max(0, Math.min(place.below ? y + 4 : y - height / 2, shown.height - height))}px`;
  }
}

function row(mark, here, { label, color }) {
  const line = document.createElement("div");
  line.className = here ? "here" : "";
  const sample = document.createElement("i");
  sample.style.background = color;
  line.append(sample, words("span", label), words("b", mark.amount));
  return line;
}

function words(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
