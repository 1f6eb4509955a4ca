/** Finds and shows the files of a lesson by their names. */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { isFileName } from "./urls.js";

export class Media {
  constructor() {
    this.base = "";
    this.known = new Map();
  }

  /** @param {string|Object<string, string>} base a prefix for names, or the address of each name */
  setBase(base) {
    this.base = base ?? "";
  }

  /** Where the file of this name can be fetched, or null: other sites are never asked. */
  url(src) {
    if (!isFileName(src)) return null;
    if (this.known.has(src)) return this.known.get(src);
    if (typeof this.base !== "string") return this.base[src] ?? null;
    return this.base ? this.base + encodeURIComponent(src) : null;
  }

  /** Remembers a file that was just stored. */
  learn(name, url) {
    this.known.set(name, url);
  }

  /** Puts the picture into `dom`, or a frame with its name where it cannot be shown. */
  show(dom, { src, alt, decorative }) {
    const url = this.url(src);
    const frame = () => el("span", { class: "ge-no-picture" }, icon("picture"), el("span", {}, alt || src || ""));
    const shown = dom.querySelector("img");
    if (url && shown && shown.getAttribute("src") === url) shown.alt = alt ?? "";
    else if (url) {
      const missing = () => dom.replaceChildren(frame());
      const attributes = { src: url, alt: decorative ? "" : (alt ?? ""), draggable: "false", on: { error: missing } };
      dom.replaceChildren(el("img", attributes));
    } else dom.replaceChildren(frame());
  }
}
