// Shows the server's drawing of a specification at the width there is, in the theme of the page.
// The picture is the SVG of /chart.svg, put into the page so that it uses the page's font; what it
// answers when it is touched comes from /chart.marks, asked for when somebody first touches it.

import { Touch } from "./chart-touch.js";

const NARROW = 520;
const STEP = 20; // widths are rounded, so that resizing does not ask for every pixel

let drawings = 0; // several drawings on one page must not share the names of their parts

class AmurChart extends HTMLElement {
  static observedAttributes = ["spec", "description"];

  #dark = matchMedia("(prefers-color-scheme: dark)");
  #resized = new ResizeObserver(() => this.#load());
  #redraw = () => this.#load();
  #parameters = "";
  #touch;

  connectedCallback() {
    this.#resized.observe(this);
    this.#dark.addEventListener("change", this.#redraw);
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#dark.removeEventListener("change", this.#redraw);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#load();
  }

  #wanted() {
    const width = Math.max(300, Math.round(this.clientWidth / STEP) * STEP);
    const height = this.#height(width);
    const parameters = new URLSearchParams(this.getAttribute("spec") ?? "");
    parameters.delete("size");
    parameters.delete("scale");
    parameters.set("width", width);
    parameters.set("height", height);
    if (!this.hasAttribute("themed")) parameters.set("theme", this.#dark.matches ? "dark" : "light");
    return parameters.toString();
  }

  // An embedded chart fills its frame; else its shape follows its width.
  #height(width) {
    if (this.hasAttribute("fill")) return Math.max(200, window.innerHeight);
    return Math.round(width < NARROW ? width * 1.3 : Math.max(400, width * 0.5));
  }

  async #load() {
    const parameters = this.#wanted();
    if (parameters === this.#parameters || !this.clientWidth) return;
    this.#parameters = parameters;
    this.setAttribute("aria-busy", "true");
    try {
      const reply = await fetch(new URL(`chart.svg?${parameters}`, document.baseURI));
      if (parameters !== this.#parameters) return; // a newer question was asked meanwhile
      if (reply.ok) this.#show(await reply.text());
      else this.#say((await reply.json()).detail ?? reply.statusText);
    } catch (failure) {
      this.#parameters = "";
      this.#say(this.getAttribute("offline") ?? String(failure));
    } finally {
      this.removeAttribute("aria-busy");
    }
  }

  #show(drawing) {
    const svg = document.importNode(
      new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement,
      true,
    );
    svg.removeAttribute("height");
    svg.setAttribute("width", "100%");
    svg.setAttribute("aria-hidden", "true"); // the stage around it speaks for it
    svg.querySelector("title")?.remove(); // or the browser shows the headline at the pointer
    rename(svg, `chart${++drawings}-`);
    const focused = this.contains(document.activeElement);
    const spec = this.getAttribute("spec") ?? "";
    this.#touch = new Touch(svg, this.getAttribute("description") ?? "", spec, this.#marks(this.#parameters));
    this.replaceChildren(this.#touch.stage);
    if (focused) this.#touch.stage.focus();
  }

  #marks(parameters) {
    return async () => {
      const reply = await fetch(new URL(`chart.marks?${parameters}`, document.baseURI));
      if (!reply.ok) throw new Error(reply.statusText);
      return reply.json();
    };
  }

  #say(message) {
    const words = document.createElement("p");
    words.className = "empty";
    words.setAttribute("role", "alert");
    words.textContent = message;
    this.replaceChildren(words);
  }
}

function rename(svg, prefix) {
  for (const part of svg.querySelectorAll("[id]")) part.id = prefix + part.id;
  for (const user of svg.querySelectorAll("*")) {
    for (const attribute of user.attributes) {
      if (attribute.value.includes("url(#")) attribute.value = attribute.value.replace("url(#", `url(#${prefix}`);
    }
  }
}

customElements.define("amur-chart", AmurChart);
