// The marks of a chart with their places and words, and who is next to whom.

export class Marks {
  constructor({ plot, overTime, series, marks, events, hints }) {
    this.plot = plot;
    this.overTime = overTime;
    this.series = series;
    this.hints = hints;
    this.all = marks.map(({ box, ...mark }) => ({ ...box, ...mark }));
    // Events are walked like one more series below the others; they are never among the marks.
    this.events = events.map(({ box, address, ...event }) => ({ ...box, ...event, y: box.top + box.height / 2, rows: address, event: true, series: series.length }));
    this.lines = [...series.map((_, i) => this.all.filter((mark) => mark.series === i)), this.events];
    this.right = Math.max(...this.all.map((mark) => mark.left + mark.width));
  }

  // Over time the nearest period counts, then the nearest series; else the nearest mark.
  nearest(place) {
    const far = this.overTime
      ? (mark) => 1000 * Math.abs(aside(mark, place.x)) + Math.abs(mark.y - place.y)
      : (mark) => Math.hypot(aside(mark, place.x), above(mark, place.y));
    return least(this.all, far);
  }

  // The marks of the same period, by series.
  together(mark) {
    if (!this.overTime || mark.event) return [mark];
    return this.all.filter((other) => other.from === mark.from && other.to === mark.to);
  }

  // The event whose flag is at a place.
  eventAt({ x, y }) {
    return this.events.find(
      ({ left, top, width, height }) => x >= left - 6 && x <= left + width + 6 && y >= top && y < top + height,
    );
  }

  first() {
    return this.lines.find((line) => line.length)?.at(-1);
  }

  // So many steps along the series, or to another series near the same place.
  next(mark, along, across) {
    const line = this.lines[mark.series];
    if (along) {
      const index = Math.max(0, Math.min(line.length - 1, line.indexOf(mark) + along));
      return line[index];
    }
    for (let i = mark.series + across; i >= 0 && i < this.lines.length; i += across) {
      if (this.lines[i].length) return least(this.lines[i], (other) => apart(other, mark));
    }
    return mark;
  }

  // The period from the one mark to the other.
  period(one, other) {
    const from = one.from < other.from ? one : other;
    const to = one.to > other.to ? one : other;
    const words = this.hints.period.replace("{0}", from.when).replace("{1}", to.when);
    return { from: from.from, to: to.to, left: Math.min(one.left, other.left), right: rightmost(one, other), words };
  }

  plotHas({ x, y }) {
    const { left, top, height } = this.plot;
    return x >= left && x <= this.right + 12 && y >= top - 12 && y <= top + height + 12;
  }

  labelHas({ x }) {
    return x > this.right + 4;
  }
}

function rightmost(one, other) {
  return Math.max(one.left + one.width, other.left + other.width);
}

function aside(mark, x) {
  return Math.max(mark.left - x, 0, x - mark.left - mark.width) || Math.abs(x - mark.x) / 1000;
}

function above(mark, y) {
  return Math.max(mark.top - y, 0, y - mark.top - mark.height);
}

function apart(one, other) {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y) / 1000;
}

function least(marks, far) {
  return marks.reduce((best, mark) => (!best || far(mark) < far(best) ? mark : best), null);
}
