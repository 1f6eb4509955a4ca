/**
 * `<gradus-preview>`: the student page of a draft at the width of a device, beside the editor. Each state is loaded behind
 * the one that is shown and takes its place once it is there, at the same height, so that nothing flickers or jumps. It
 * follows the caret: the block that holds it is brought into sight and lightly framed.
 */

const OUTLINE = "2px solid rgb(27 79 216 / 45%)";

class Preview extends HTMLElement {
  #address = null;
  #width = 390;
  #frame = null;
  #next = null;
  #again = false;
  #shown = null;
  #marked = null;
  #leaving = [];

  connectedCallback() {
    const view = this.closest(".le-view") ?? document.body;
    const follow = ({ detail }) => {
      this.#shown = detail.shown;
      this.#mark(true);
    };
    view.addEventListener("gradus-caret", follow);
    const observer = new ResizeObserver(() => this.#fit());
    observer.observe(this);
    this.#leaving = [() => view.removeEventListener("gradus-caret", follow), () => observer.disconnect()];
    this.refresh();
  }

  disconnectedCallback() {
    this.#leaving.forEach((stop) => stop());
    this.replaceChildren();
    this.#frame = this.#next = this.#marked = null;
  }

  set address(address) {
    this.#address = address;
    this.refresh();
  }

  /** In CSS pixels; what does not fit is shown smaller. */
  set width(width) {
    this.#width = width;
    this.#fit();
  }

  /** Another state is stored. */
  refresh() {
    if (!this.isConnected || !this.#address) return;
    if (this.#next) {
      this.#again = true;
      return;
    }
    const next = document.createElement("iframe");
    next.title = this.title;
    next.src = this.#address;
    next.addEventListener("load", () => this.#arrived(next), { once: true });
    this.#next = next;
    this.append(next);
    this.#fit();
  }

  #arrived(next) {
    const old = this.#frame;
    const height = old ? scrollOf(old) : 0;
    next.contentWindow.scrollTo({ top: height, behavior: "instant" });
    const focused = document.activeElement === old && old !== null;
    next.dataset.shown = "";
    old?.remove();
    this.#frame = next;
    this.#next = null;
    if (focused) next.focus();
    this.#mark(old === null);
    if (this.#again) {
      this.#again = false;
      this.refresh();
    }
  }

  #mark(bring) {
    if (this.#marked) this.#marked.style.outline = this.#marked.style.outlineOffset = "";
    this.#marked = null;
    const block = this.#shown === null ? null : blockOf(this.#frame, this.#shown);
    if (!block) return;
    block.style.outline = OUTLINE;
    block.style.outlineOffset = "6px";
    this.#marked = block;
    if (!bring) return;
    const page = this.#frame.contentWindow;
    const { top, bottom } = block.getBoundingClientRect();
    const seen = top >= 60 && bottom <= page.innerHeight - 20;
    // Only the page within is moved; scrollIntoView would move the studio too.
    if (!seen) page.scrollTo({ top: page.scrollY + top - Math.min(page.innerHeight / 3, 200), behavior: "instant" });
  }

  #fit() {
    const { clientWidth, clientHeight } = this;
    if (clientWidth === 0) return;
    const scale = Math.min(1, clientWidth / this.#width);
    this.querySelectorAll("iframe").forEach(({ style }) => {
      style.width = `${this.#width}px`;
      style.height = `${clientHeight / scale}px`;
      style.transform = `scale(${scale})`;
      style.marginInlineStart = `${Math.max(0, (clientWidth - this.#width * scale) / 2)}px`;
    });
  }
}

/** A link within may have led to another page; that is not ours to read when it is another site. */
function scrollOf(frame) {
  try {
    return frame.contentWindow.scrollY;
  } catch {
    return 0;
  }
}

function blockOf(frame, number) {
  try {
    return frame?.contentDocument?.querySelector("article .reading")?.children[number] ?? null;
  } catch {
    return null;
  }
}

if (!customElements.get("gradus-preview")) customElements.define("gradus-preview", Preview);
