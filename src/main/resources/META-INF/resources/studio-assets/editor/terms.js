/**
 * The words that a lesson explains, underlined where they stand, with the definition at the pointer and at the caret. Each
 * block shows a word once, as the student page does; forms of English words count, as in reading.html.Terms.
 */

import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { el, freshId } from "./dom.js";
import { placeAt } from "./menu.js";

const KEY = new PluginKey("gradus-terms");
const PAUSE = 400;
const MOST = 200;

/** @param {{t, say}} host `say` is for those who listen */
export function explaining(host) {
  let pause;
  return new Plugin({
    key: KEY,
    state: {
      init: () => ({ terms: [], set: DecorationSet.empty }),
      apply(tr, { terms, set }, before, { doc }) {
        const asked = tr.getMeta(KEY);
        if (asked) return { terms: asked.terms ?? terms, set: drawn(doc, asked.terms ?? terms) };
        // While one types, the marks move along; where they now belong is looked up in the next pause.
        return { terms, set: tr.docChanged ? set.map(tr.mapping, doc) : set };
      },
    },
    props: { decorations: (state) => KEY.getState(state).set },
    view: (view) => {
      const card = new Card(view, host);
      const look = () => (view.composing ? (pause = setTimeout(look, PAUSE)) : view.dispatch(view.state.tr.setMeta(KEY, {})));
      return {
        update(now, before) {
          if (now.state.doc !== before.doc && KEY.getState(now.state).terms.length > 0) {
            clearTimeout(pause);
            pause = setTimeout(look, PAUSE);
          }
          card.follow(before);
        },
        destroy() {
          clearTimeout(pause);
          card.destroy();
        },
      };
    },
  });
}

/** @param {Object<string, string>} words definitions by word */
export function setTerms(view, words) {
  const terms = Object.entries(words)
    .slice(0, MOST)
    .map(([word, definition]) => ({ word, definition, form: form(word) }))
    .sort((one, other) => other.word.length - one.word.length);
  view.dispatch(view.state.tr.setMeta(KEY, { terms }));
}

/** A word as it may stand in a sentence: with an ending in English, as it is in Chinese. */
function form(word) {
  const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const parts = word.trim().split(/\s+/);
  const last = parts.pop();
  const first = parts.map((part) => `${quoted(part)}\\s+`).join("");
  if (!/[a-z]$/i.test(last)) return new RegExp(first + quoted(last), "iu");
  const stem = quoted(last.slice(0, -1));
  const ending = /[^aeiou]y$/i.test(last)
    ? `${stem}(?:y|ies|ied|ying)`
    : /e$/i.test(last)
      ? `${stem}(?:e|es|ed|ing)`
      : `${quoted(last)}(?:s|es|ed|ing)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${first}${ending}(?![\\p{L}\\p{N}])`, "iu");
}

function drawn(doc, terms) {
  if (terms.length === 0) return DecorationSet.empty;
  const marks = [];
  doc.forEach((top, offset) => {
    const met = new Set();
    const read = (node, position) => {
      if (!node.isTextblock) return true;
      if (!node.type.spec.code) find(node, position + 1, terms, met, marks);
      return false;
    };
    if (read(top, offset)) top.descendants((node, inside) => read(node, offset + 1 + inside));
  });
  return DecorationSet.create(doc, marks);
}

function find(textblock, start, terms, met, marks) {
  const text = textblock.textBetween(0, textblock.content.size, "\ufffc", "\ufffc");
  const taken = [];
  for (const { word, definition, form: pattern } of terms) {
    if (met.has(word)) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    const [from, to] = [found.index, found.index + found[0].length];
    if (taken.some((other) => from < other.to && other.from < to)) continue;
    taken.push({ from, to });
    met.add(word);
    marks.push(Decoration.inline(start + from, start + to, { class: "ge-term" }, { word, definition }));
  }
}

/** The definition, below the word that the pointer or the caret is at. Escape puts it away until one comes back. */
class Card {
  #shown = null;
  #byCaret = false;
  #leaving;
  #ended = new AbortController();

  constructor(view, { t, say }) {
    Object.assign(this, { view, t, say });
    this.word = el("b");
    this.text = el("span");
    this.dom = el("div", { class: "ge-term-card", role: "tooltip", id: freshId("term"), popover: "manual" }, this.word, " ", this.text);
    view.dom.parentNode.append(this.dom);
    // Another document is another card, around the same text.
    const { signal } = this.#ended;
    view.dom.addEventListener("mouseover", this.over, { signal });
    view.dom.addEventListener("mouseout", this.out, { signal });
    view.dom.addEventListener("blur", this.hide, { signal });
    view.dom.addEventListener("keydown", this.onKey, { signal });
    window.addEventListener("scroll", this.hide, { passive: true, signal });
    // One may move the pointer onto the definition, to select it.
    this.dom.addEventListener("mouseenter", () => clearTimeout(this.#leaving));
    this.dom.addEventListener("mouseleave", this.out);
  }

  over = (event) => {
    const mark = event.target.closest?.(".ge-term");
    if (!mark) return;
    clearTimeout(this.#leaving);
    const at = this.view.posAtDOM(mark, 0);
    const [found] = KEY.getState(this.view.state).set.find(at, at + 1);
    if (found) this.show(found, mark.getBoundingClientRect(), false);
  };

  out = () => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#byCaret || this.hide(), 200);
  };

  /** The caret has gone somewhere by itself: what is typed shows nothing. */
  follow(before) {
    const { state } = this.view;
    if (state.doc !== before.doc) return void this.hide();
    if (state.selection.eq(before.selection)) return;
    const { empty, head } = state.selection;
    const [found] = empty && this.view.hasFocus() ? KEY.getState(state).set.find(head, head) : [];
    if (!found) return void (this.#byCaret && this.hide());
    if (this.#shown === found.spec.word && this.#byCaret) return;
    const start = this.view.coordsAtPos(found.from);
    const end = this.view.coordsAtPos(found.to, -1);
    this.show(found, { left: start.left, top: start.top, bottom: end.bottom }, true);
    this.say(`${found.spec.word}: ${found.spec.definition}`);
  }

  show({ spec }, place, byCaret) {
    this.#shown = spec.word;
    this.#byCaret = byCaret;
    this.word.textContent = spec.word;
    this.text.textContent = spec.definition;
    if (!this.dom.matches(":popover-open")) this.dom.showPopover();
    placeAt(this.dom, place);
  }

  hide = () => {
    this.#shown = null;
    this.#byCaret = false;
    if (this.dom.matches(":popover-open")) this.dom.hidePopover();
  };

  onKey = (event) => {
    if (event.key !== "Escape" || this.#shown === null) return;
    this.hide();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  destroy() {
    clearTimeout(this.#leaving);
    this.#ended.abort();
    this.dom.remove();
  }
}
