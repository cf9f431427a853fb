// A picture that was exported from Amur and is dropped on a page opens the view it shows: PNG, SVG
// and PDF carry their permalink. Nothing leaves the browser; only the question of the address is
// used, so a picture from elsewhere leads nowhere else.

const DC = "http://purl.org/dc/elements/1.1/";
const LARGEST = 60_000_000;

function holdsFile(event) {
  return event.dataTransfer?.types.includes("Files") && !event.target.closest?.("vaadin-upload");
}

document.addEventListener("dragover", (event) => {
  if (!holdsFile(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "link";
});

document.addEventListener("drop", async (event) => {
  if (!holdsFile(event)) return;
  event.preventDefault(); // or the browser leaves the page for the file
  const file = event.dataTransfer.files[0];
  const question = file && file.size < LARGEST ? await questionIn(file) : null;
  if (question === null) say(file?.name ?? "");
  else go(`explore${question}`);
});

async function questionIn(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = permalink(bytes);
  try {
    const address = new URL(found);
    return address.pathname.endsWith("/explore") ? address.search : null;
  } catch {
    return null; // no address in it
  }
}

function permalink(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.slice(1, 4) === "PNG") return pngText(bytes, "URL");
  const text = new TextDecoder().decode(bytes);
  if (start === "%PDF-") return identifier(/<rdf:RDF[\s\S]*?<\/rdf:RDF>/.exec(text)?.[0] ?? "", "application/xml");
  return identifier(text, "image/svg+xml");
}

function identifier(text, type) {
  return new DOMParser().parseFromString(text, type).getElementsByTagNameNS(DC, "identifier")[0]?.textContent;
}

// The text of an iTXt chunk: keyword, NUL, four more bytes that say nothing here, UTF-8.
function pngText(bytes, keyword) {
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const body = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IEND") return undefined;
    if (name === "iTXt" && String.fromCharCode(...body.subarray(0, keyword.length + 1)) === `${keyword}\0`) {
      return new TextDecoder().decode(body.subarray(keyword.length + 5));
    }
  }
  return undefined;
}

function say(name) {
  document.querySelector(".drop-none")?.remove();
  const words = document.createElement("p");
  words.className = "drop-none";
  words.setAttribute("role", "alert");
  const pattern = document.querySelector("[data-drop-none]")?.dataset.dropNone ?? "{0}";
  words.textContent = pattern.replace("{0}", name);
  document.body.append(words);
  setTimeout(() => words.remove(), 8000);
}

function go(address) {
  const link = document.createElement("a");
  link.href = new URL(address, document.baseURI);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
