/** Find and replace: marks what is found in the text, and the bar that asks for it. */

import { closeHistory } from "prosemirror-history";
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { el, field, iconButton, textButton } from "./dom.js";

const KEY = new PluginKey("gradus-find");
const NOTHING = { query: "", matchCase: false, found: [], now: -1 };

/** All places where the words stand within one paragraph, heading, cell …: `[{from, to}]`. */
export function findAll(doc, query, matchCase) {
  const found = [];
  if (!query) return found;
  const plain = (text) => (matchCase ? text : withoutCase(text));
  const wanted = plain(query);
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    // What is no text counts as one sign that nobody can type, so that positions fit.
    const text = plain(node.textBetween(0, node.content.size, undefined, "\uFFFC"));
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      found.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
    return false;
  });
  return found;
}

/** Small letters, except where those would be more or fewer than the letters they stand for. */
function withoutCase(text) {
  return text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

/** Replaces what stands at these places; the new words look like the old ones. One step of the history. */
export function replaceAll(state, places, words) {
  const tr = closeHistory(state.tr);
  for (const { from, to } of [...places].reverse()) {
    const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? [];
    if (words) tr.replaceWith(from, to, state.schema.text(words, marks));
    else tr.delete(from, to);
  }
  return tr;
}

export function finding() {
  return new Plugin({
    key: KEY,
    state: {
      init: () => NOTHING,
      apply(tr, before) {
        const asked = tr.getMeta(KEY);
        if (!asked && (!tr.docChanged || !before.query)) return before;
        const { query, matchCase } = asked ?? before;
        const found = findAll(tr.doc, query, matchCase);
        const now = asked?.now ?? tr.mapping.map(before.found[before.now]?.from ?? 0);
        return { query, matchCase, found, now: nearest(found, now) };
      },
    },
    props: {
      decorations(state) {
        const { found, now } = KEY.getState(state);
        if (found.length === 0) return null;
        const mark = ({ from, to }, index) =>
          Decoration.inline(from, to, { class: index === now ? "ge-found ge-found-now" : "ge-found" });
        return DecorationSet.create(state.doc, found.map(mark));
      },
    },
  });
}

/** The number of the first place at or behind a position, the very first if there is none behind. */
function nearest(found, position) {
  if (found.length === 0) return -1;
  return Math.max(0, found.findIndex(({ from }) => from >= position));
}

/** The bar above the text. Whoever only reads has the browser's own. */
export class FindBar {
  constructor(t, view) {
    Object.assign(this, { t, view });
    const line = (on) => el("input", { type: "text", class: "ge-line", autocomplete: "off", spellcheck: "false", on });
    this.query = line({ input: () => this.ask(), keydown: (event) => this.onKey(event, () => this.go(event.shiftKey ? -1 : 1)) });
    this.words = line({ keydown: (event) => this.onKey(event, () => this.replace()) });
    this.matchCase = el("input", { type: "checkbox", on: { change: () => this.ask() } });
    this.count = el("output", { class: "ge-find-count", "aria-live": "polite" });
    const replacing = el(
      "div",
      { class: "ge-find-row" },
      field(t("find.replacement"), this.words),
      textButton(t("find.replace"), () => this.replace()),
      textButton(t("find.replaceAll"), () => this.replaceAll()),
    );
    this.dom = el(
      "div",
      { class: "ge-find", role: "search", "aria-label": t("find"), hidden: true },
      el(
        "div",
        { class: "ge-find-row" },
        field(t("find.query"), this.query),
        iconButton("up", t("find.previous"), () => this.go(-1)),
        iconButton("down", t("find.next"), () => this.go(1)),
        this.count,
        el("label", { class: "ge-check" }, this.matchCase, t("find.matchCase")),
        iconButton("close", t("find.close"), () => this.close()),
      ),
      replacing,
    );
  }

  open() {
    const { from, to, $from, $to } = this.view.state.selection;
    if (from < to && $from.sameParent($to)) this.query.value = this.view.state.doc.textBetween(from, to);
    this.dom.hidden = false;
    this.query.focus();
    this.query.select();
    this.ask();
  }

  close() {
    this.dom.hidden = true;
    this.view.dispatch(this.view.state.tr.setMeta(KEY, NOTHING));
    this.view.focus();
  }

  ask(now = this.view.state.selection.from) {
    const asked = { query: this.query.value, matchCase: this.matchCase.checked, now };
    this.view.dispatch(this.view.state.tr.setMeta(KEY, asked));
    this.show();
  }

  go(direction) {
    const { found, now } = KEY.getState(this.view.state);
    if (found.length === 0) return;
    const { from, to } = found[(now + direction + found.length) % found.length];
    const { tr } = this.view.state;
    tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView();
    this.view.dispatch(tr);
    this.ask(from);
  }

  replace() {
    const { found, now } = KEY.getState(this.view.state);
    if (now < 0) return;
    const { from } = found[now];
    this.view.dispatch(replaceAll(this.view.state, [found[now]], this.words.value));
    this.ask(from + this.words.value.length);
    this.reveal();
  }

  replaceAll() {
    const { found } = KEY.getState(this.view.state);
    if (found.length === 0) return;
    this.view.dispatch(replaceAll(this.view.state, found, this.words.value));
    this.ask();
    this.count.value = this.t("find.replaced", found.length);
  }

  reveal() {
    const { found, now } = KEY.getState(this.view.state);
    if (now < 0) return;
    const { tr } = this.view.state;
    this.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, found[now].from, found[now].to)).scrollIntoView());
  }

  show() {
    const { query, found, now } = KEY.getState(this.view.state);
    const text = found.length ? this.t("find.count", now + 1, found.length) : this.t("find.none");
    this.count.value = query ? text : "";
  }

  /** The text may have changed under what was found. */
  update() {
    if (!this.dom.hidden) this.show();
  }

  onKey(event, enter) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter") enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
