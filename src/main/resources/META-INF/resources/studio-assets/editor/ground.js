/** What the text in the browser stands on: the document that server and browser both know, and what was typed since. */

export class Ground {
  #known = { doc: null, maps: [] };
  #sent = null;

  /** Server and browser have the same document. */
  agree(doc) {
    this.#known = { doc, maps: [] };
    this.#sent = null;
  }

  /** Both know this document, but the text has already gone on from it in a way nobody followed. */
  agreeVaguely(doc) {
    this.#known = { doc, maps: null };
    this.#sent = null;
  }

  typed(maps) {
    this.#known.maps?.push(...maps);
    this.#sent?.maps.push(...maps);
  }

  /** This document is on its way. */
  send(doc) {
    this.#sent = { doc, maps: [] };
  }

  /** What was on its way has arrived. */
  arrived() {
    if (this.#sent) this.#known = this.#sent;
    this.#sent = null;
  }

  get doc() {
    return this.#known.doc;
  }

  /** Step maps from `doc` to the present text, or null when they are not known. */
  get maps() {
    return this.#known.maps;
  }
}
