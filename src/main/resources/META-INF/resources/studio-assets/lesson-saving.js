/**
 * `<gradus-saving>`: the line that says whether what one sees is saved. It lives in the browser because only the browser
 * knows what was typed a moment ago and whether the server can be reached.
 *
 * It hears the editor (`gradus-state`) and the fields marked `data-saves` in the same `.le-view`. After typing in a field
 * has paused, it asks the server with `g-settle {count}`, behind the values themselves, and gets `settled(count)` back.
 */

import { watchConnection } from "./editor/outbox.js";

/** Longer than the fields wait before they send a value, so that the question arrives behind it. */
const SETTLE = 1000;

class Saving extends HTMLElement {
  #labels = {};
  #savedAt = null;
  #problem = null;
  #refusal = null;
  #editor = "clean";
  #unsaved = false;
  #kept = false;
  #typed = 0;
  #settled = 0;
  #connected = true;
  #announced = "";
  #leaving = [];

  connectedCallback() {
    this.setAttribute("role", "status");
    const view = this.closest(".le-view") ?? document.body;
    const on = (target, type, listener) => {
      target.addEventListener(type, listener);
      this.#leaving.push(() => target.removeEventListener(type, listener));
    };
    on(view, "gradus-state", (event) => this.#hear(event.detail));
    on(view, "input", (event) => this.#touch(event));
    on(view, "change", (event) => this.#touch(event));
    on(window, "beforeunload", (event) => this.#typed !== this.#settled && event.preventDefault());
    this.#leaving.push(watchConnection((connected) => {
      this.#connected = connected;
      if (connected && this.#typed !== this.#settled) this.#ask();
      this.#show();
    }));
    this.#makeRoom(view);
    this.#show();
  }

  /** What stays in sight below the head of the page (the editor's toolbar) must know how tall the head is. */
  #makeRoom(view) {
    const head = this.closest("header");
    if (!head) return;
    const measure = () => {
      const stays = getComputedStyle(head).position === "sticky" ? head : view.querySelector(".le-tabs");
      view.style.setProperty("--ge-top", `${stays?.offsetHeight ?? 0}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    this.#leaving.push(() => observer.disconnect());
  }

  disconnectedCallback() {
    this.#leaving.forEach((stop) => stop());
    this.#leaving = [];
  }

  /** The texts by state, `{0}` standing for the time. */
  set labels(texts) {
    this.#labels = texts;
    this.#show();
  }

  /** The draft on the server is of this moment (ISO 8601), and `problem` is what keeps a field from being saved, if any. */
  saved(at, problem) {
    this.#savedAt = at;
    this.#problem = problem;
    this.#refusal = null;
    this.#show();
  }

  /** Somebody else saved first: their name and the time stand in `text`. */
  refused(text) {
    this.#refusal = text;
    this.#show();
  }

  /** The server has dealt with all values of fields up to this count. */
  settled(count) {
    this.#settled = Math.max(this.#settled, count);
    this.#show();
  }

  #hear({ state, unsaved, kept }) {
    this.#editor = state;
    this.#unsaved = unsaved;
    this.#kept = kept;
    this.#show();
  }

  #touch(event) {
    if (!event.composedPath().some((node) => node.dataset?.saves !== undefined)) return;
    this.#typed += 1;
    clearTimeout(this.asking);
    this.asking = setTimeout(() => this.#ask(), SETTLE);
    this.#show();
  }

  #ask() {
    if (this.#connected) this.dispatchEvent(new CustomEvent("g-settle", { detail: { count: this.#typed } }));
  }

  get #state() {
    const inFields = this.#typed !== this.#settled;
    const unsaved = inFields || this.#unsaved;
    if (this.#refusal !== null) return "refused";
    if (!this.#connected || this.#editor === "offline") {
      if (!unsaved) return "offlineSaved";
      // The browser keeps the text, not what stands in the fields.
      return inFields || !this.#kept ? "offlineNotKept" : "offline";
    }
    if (unsaved) return "saving";
    if (this.#problem !== null) return "problem";
    return this.#savedAt === null ? "nothing" : "saved";
  }

  #show() {
    const state = this.#state;
    const text = { refused: this.#refusal, problem: this.#problem }[state] ?? this.#labels[state] ?? "";
    // Putting a time into words takes longer than all the rest, and this runs with every key.
    const shown = text.includes("{0}") ? text.replace("{0}", this.#time()) : text;
    this.dataset.state = state;
    if (this.textContent === shown) return;
    // Read out what is news: not that it saves, and not every save of the same minute.
    const quiet = state === "saving" || (state === "saved" && shown === this.#announced);
    if (!quiet) this.#announced = shown;
    this.setAttribute("aria-live", quiet ? "off" : "polite");
    this.textContent = shown;
  }

  #time() {
    if (this.#savedAt === null) return "";
    const at = new Date(this.#savedAt);
    const today = at.toDateString() === new Date().toDateString();
    const language = document.documentElement.lang || undefined;
    return today
      ? at.toLocaleTimeString(language, { timeStyle: "short" })
      : at.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  }
}

if (!customElements.get("gradus-saving")) customElements.define("gradus-saving", Saving);
