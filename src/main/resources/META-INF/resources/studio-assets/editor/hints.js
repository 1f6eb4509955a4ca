/**
 * Underlines what hints speak of. The server names places by the words that stand there, so that a measurement finds its
 * places in a text that has gone on meanwhile; from then on the underlines move with the text until the next one.
 */

import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { replaceAll } from "./find.js";

const KEY = new PluginKey("gradus-hints");
const NOTHING = { marks: [], set: DecorationSet.empty, now: null };

export function hinting() {
  return new Plugin({
    key: KEY,
    state: {
      init: () => NOTHING,
      apply(tr, before) {
        const asked = tr.getMeta(KEY);
        if (asked?.marks) return drawn(asked.marks, locate(tr.doc, asked.marks), tr.doc, before.now);
        const moved = tr.docChanged ? { ...before, set: before.set.map(tr.mapping, tr.doc) } : before;
        return asked ? drawn(moved.marks, places(moved.set), tr.doc, asked.now) : moved;
      },
    },
    props: { decorations: (state) => KEY.getState(state).set },
  });
}

/** Where each hint's words stand by now: `[{id, tone, from, to}]`. */
function places(set) {
  return set.find().map(({ from, to, spec }) => ({ from, to, id: spec.id, tone: spec.tone }));
}

function drawn(marks, found, doc, now) {
  const known = marks.some(({ id }) => id === now) ? now : null;
  const draw = ({ from, to, id, tone }) => {
    const look = { class: `ge-marked${id === known ? " ge-marked-now" : ""}`, "data-tone": tone };
    return Decoration.inline(from, to, look, { id, tone });
  };
  return { marks, set: DecorationSet.create(doc, found.map(draw)), now: known };
}

/** Each stretch where its words stand, in the block they stood in or the one nearest to it. */
function locate(doc, marks) {
  const texts = readTexts(doc);
  return marks.flatMap(({ id, tone, stretches }) =>
    stretches.flatMap((stretch) => {
      const place = nearest(texts, stretch, stretch.before) ?? nearest(texts, stretch, "");
      return place ? [{ ...place, id, tone }] : [];
    }),
  );
}

function nearest(texts, { block, words }, before) {
  const wanted = before + words;
  let best = null;
  if (!words) return best;
  for (const text of texts) {
    const distance = Math.abs(text.block - block);
    if (best && distance >= best.distance) continue;
    const at = text.letters.indexOf(wanted);
    if (at < 0) continue;
    const start = at + before.length;
    best = { distance, from: text.positions[start], to: text.positions[start + words.length - 1] + 1 };
  }
  return best && { from: best.from, to: best.to };
}

/** Every paragraph, heading, cell … as the server reads it: pictures are nothing, code is blank, a line break is a space. */
function readTexts(doc) {
  const texts = [];
  doc.forEach((top, offset, block) => {
    const read = (node, position) => {
      if (!node.isTextblock) return true;
      texts.push({ block, ...lettersOf(node, position + 1) });
      return false;
    };
    if (read(top, offset)) top.descendants((node, inside) => read(node, offset + 1 + inside));
  });
  return texts;
}

function lettersOf(textblock, start) {
  let letters = "";
  const positions = [];
  textblock.forEach((node, offset) => {
    const code = node.marks.some((mark) => mark.type.name === "code");
    const said = node.isText ? (code ? " ".repeat(node.text.length) : node.text) : node.type.name === "hard_break" ? " " : "";
    for (let at = 0; at < said.length; at++) positions.push(start + offset + at);
    letters += said;
  });
  return { letters, positions };
}

/** The hints of an editor: what the element offers its host. */
export class Hints {
  /** @param tell called with the hint that one goes to: `{id, enter}` */
  constructor(view, say, tell) {
    Object.assign(this, { view, say, tell });
  }

  /** @param marks `[{id, tone, label, stretches: [{block, before, words}]}]`, those that help most first */
  set(marks) {
    this.view.dispatch(this.view.state.tr.setMeta(KEY, { marks }));
  }

  /** The next hint in their order, or the one before; around at the end. */
  go(direction) {
    const { marks, now } = KEY.getState(this.view.state);
    if (marks.length === 0) return false;
    const index = marks.findIndex(({ id }) => id === now);
    const next = index < 0 ? (direction > 0 ? 0 : marks.length - 1) : (index + direction + marks.length) % marks.length;
    this.show(marks[next].id);
    return true;
  }

  /** Puts the caret where the hint's words begin and says what it is about. */
  show(id) {
    const { marks, set } = KEY.getState(this.view.state);
    const mark = marks.find((each) => each.id === id);
    if (!mark) return;
    const tr = this.view.state.tr.setMeta(KEY, { now: id });
    const [place] = places(set).filter((each) => each.id === id);
    if (place) tr.setSelection(TextSelection.near(tr.doc.resolve(place.from))).scrollIntoView();
    this.view.dispatch(tr);
    if (place) this.view.focus();
    this.say(mark.label);
    this.tell({ id, enter: false });
  }

  /** From the text to the words about the hint that one is at. */
  enter() {
    const { now } = KEY.getState(this.view.state);
    if (now === null) return this.go(1);
    this.tell({ id: now, enter: true });
    return true;
  }

  /** Other words in the place of the first stretch, with its capital; nothing where it has been changed meanwhile. */
  replace(id, words) {
    const { state } = this.view;
    const { marks, set } = KEY.getState(state);
    const place = places(set).find((each) => each.id === id);
    const stretch = marks.find((each) => each.id === id)?.stretches[0];
    if (!place || state.doc.textBetween(place.from, place.to) !== stretch?.words) return;
    const capital = /^\p{Lu}/u.test(stretch.words);
    const fitting = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    this.view.dispatch(replaceAll(state, [place], fitting).scrollIntoView());
    this.view.focus();
  }

  /** F8 wherever one is on the page, but in a dialog. */
  onKey = (event) => {
    if (event.key !== "F8" || event.altKey || event.isComposing || event.target.closest?.("vaadin-dialog")) return;
    const done = event.ctrlKey || event.metaKey ? this.enter() : this.go(event.shiftKey ? -1 : 1);
    if (done) event.preventDefault();
  };
}
