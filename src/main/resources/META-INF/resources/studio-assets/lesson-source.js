/**
 * `<gradus-source>`: the blocks of a source text in a list that scrolls by itself. The block that belongs to the one under
 * the caret (`data-partner`) is marked and stands at the same height; while one only scrolls, the uppermost pair does.
 */

class Source extends HTMLElement {
  #block = null;
  #dom = null;
  #leaving = [];

  connectedCallback() {
    const view = this.closest(".le-view") ?? document.body;
    const on = (target, type, listener, options) => {
      target.addEventListener(type, listener, options);
      this.#leaving.push(() => target.removeEventListener(type, listener, options));
    };
    on(view, "gradus-caret", ({ detail }) => {
      this.#block = detail.block;
      this.#dom = detail.dom;
      this.redrawn();
    });
    let waiting = false;
    const scrolled = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.#level(view);
      });
    };
    on(window, "scroll", scrolled, { passive: true });
  }

  disconnectedCallback() {
    this.#leaving.forEach((stop) => stop());
    this.#leaving = [];
  }

  /** The list was drawn anew, or the caret has moved. */
  redrawn() {
    this.querySelector("[data-current]")?.removeAttribute("data-current");
    const item = this.#item(this.#block);
    if (!item) return;
    item.dataset.current = "";
    if (this.#dom?.isConnected) this.#bring(item, this.#dom);
  }

  /** The pair of this block of the translation, or of the nearest above it. */
  #item(block) {
    for (let number = block ?? -1; number >= 0; number--) {
      const item = this.querySelector(`[data-partner="${number}"]`);
      if (item) return item;
    }
    return null;
  }

  #bring(item, dom) {
    this.scrollTop += item.getBoundingClientRect().top - dom.getBoundingClientRect().top;
  }

  /** Brings the pair of the uppermost block in sight to its height. */
  #level(view) {
    const text = view.querySelector(".ge-text");
    if (!text) return;
    const top = this.getBoundingClientRect().top;
    let number = -1;
    for (const dom of text.children) {
      const empty = dom.localName === "p" && dom.textContent === "" && !dom.querySelector("img");
      if (empty || dom.classList.contains("ProseMirror-widget")) continue;
      number += 1;
      const item = dom.getBoundingClientRect().bottom > top + 8 ? this.#item(number) : null;
      if (item) return this.#bring(item, dom);
    }
  }
}

if (!customElements.get("gradus-source")) customElements.define("gradus-source", Source);
