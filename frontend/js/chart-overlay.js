// What is laid over a picture while it is touched: a line at the period, rings around its marks, the
// period that is about to be set, and the series that stands out.

const SVG = "http://www.w3.org/2000/svg";

export class Overlay {
  #svg;
  #group = element("g", { class: "over" });
  #span = element("rect", { class: "span" });

  constructor(svg) {
    this.#svg = svg;
    svg.append(this.#span, this.#group);
    this.unchoose();
  }

  show(mark, together, { plot, overTime, series }) {
    this.#group.replaceChildren();
    if (mark.event) {
      const { left, top, width, height, x } = mark;
      this.#group.append(element("line", { x1: x, x2: x, y1: top, y2: plot.top + plot.height, class: "rule" }));
      this.#group.append(element("rect", { x: left - 3, y: top - 1, width: width + 6, height, class: "ring" }));
    } else if (overTime) {
      const x = mark.left + mark.width / 2;
      this.#group.append(element("line", { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height, class: "rule" }));
      for (const one of together) {
        this.#group.append(element("circle", { cx: one.x, cy: one.y, r: one === mark ? 6 : 4.5, stroke: series[one.series].color }));
      }
    } else {
      const { left, top, width, height } = mark;
      this.#group.append(element("rect", { x: left - 2, y: top - 2, width: width + 4, height: height + 4, class: "ring" }));
    }
  }

  hide() {
    this.#group.replaceChildren();
  }

  choose({ left, right }, { plot }) {
    const place = { x: left, y: plot.top, width: right - left, height: plot.height, visibility: "visible" };
    for (const [name, value] of Object.entries(place)) this.#span.setAttribute(name, value);
  }

  unchoose() {
    this.#span.setAttribute("visibility", "hidden");
  }

  middle() {
    const { x, y, width } = this.#span;
    return { x: x.baseVal.value + width.baseVal.value / 2, y: y.baseVal.value + 24 };
  }

  // The other series step back; null brings all of them forward.
  pickOut(series) {
    for (const group of this.#svg.querySelectorAll("g[class^='s']")) {
      const other = series !== null && group.getAttribute("class") !== `s${series}`;
      group.toggleAttribute("data-back", other);
    }
  }
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
