// Shows the server's drawing of a specification at the width there is, in the theme of the page.
// The picture is the SVG of /chart.svg, put into the page so that it uses the page's font.

const NARROW = 520;
const STEP = 20; // widths are rounded, so that resizing does not ask for every pixel

let drawings = 0; // several drawings on one page must not share the names of their parts

class AmurChart extends HTMLElement {
  static observedAttributes = ["spec"];

  #dark = matchMedia("(prefers-color-scheme: dark)");
  #resized = new ResizeObserver(() => this.#load());
  #redraw = () => this.#load();
  #address = "";

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
    const height = Math.round(width < NARROW ? width * 1.3 : Math.max(400, width * 0.5));
    const parameters = new URLSearchParams(this.getAttribute("spec") ?? "");
    parameters.set("width", width);
    parameters.set("height", height);
    parameters.set("theme", this.#dark.matches ? "dark" : "light");
    return `chart.svg?${parameters}`;
  }

  async #load() {
    const address = this.#wanted();
    if (address === this.#address || !this.clientWidth) return;
    this.#address = address;
    this.setAttribute("aria-busy", "true");
    try {
      const reply = await fetch(new URL(address, document.baseURI));
      if (address !== this.#address) return; // a newer question was asked meanwhile
      if (reply.ok) this.#show(await reply.text());
      else this.#say((await reply.json()).detail ?? reply.statusText);
    } catch (failure) {
      this.#address = "";
      this.#say(this.getAttribute("offline") ?? String(failure));
    } finally {
      this.removeAttribute("aria-busy");
    }
  }

  #show(drawing) {
    const svg = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
    svg.removeAttribute("height");
    svg.setAttribute("width", "100%");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", this.getAttribute("description") ?? "");
    rename(svg, `chart${++drawings}-`);
    this.replaceChildren(document.importNode(svg, true));
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
