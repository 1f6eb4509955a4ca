/**
 * Plain text that somebody wrote as Markdown. It is pasted as it is, and becomes headings, lists and tables a moment later
 * by a change of its own: undone, the plain text stands there again. The host reads it, with the reader of every lesson.
 */

import { Slice } from "prosemirror-model";
import { closeHistory, undo } from "prosemirror-history";
import { Selection } from "prosemirror-state";
import { fromJson } from "./schema.js";

/** What nobody writes by chance: one of these is enough. */
const SIGNS = [
  /^#{1,6} \S.*\n(?:\s*\n|#)/m,
  /^(?:[-*+]|\d{1,3}[.)]) \S.*\n(?:\s*\n| {2,}.*\n)*(?:[-*+]|\d{1,3}[.)]) \S/m,
  /^ {0,3}(?:```|~~~)[^\n]*\n[^]*?\n {0,3}(?:```|~~~)/m,
  /^> \S.*\n(?:> |\s*\n|$)/m,
  /^\|?.+\|.*\n\|? *:?-{3,}:? *\|/m,
  /^:::+[a-z]+(?:\{.*\})?\n/m,
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/,
  /\[[^\]\n]+\]\((?:https?:|mailto:)[^)\s]+\)/,
  /\$`[^`\n]+`\$/,
];

const FENCED = /^ {0,3}(```|~~~)[^]*?(?:^ {0,3}\1|$(?![^]))/gm;
const CODE_LINE = /[;{}]\s*$|^\s*(?:import|from|def|class|function|const|let|var|return|public|private|#include|#!|elif|else:|if .*:$|for .*:$|print\(|echo )/;
const MOST_CODE = 0.3;

/** True for text whose signs can hardly mean anything else; program code has its own `#` and `*`. */
export function looksLikeMarkdown(text) {
  const lines = text.replace(/\r\n?/g, "\n");
  return SIGNS.some((sign) => sign.test(lines.endsWith("\n") ? lines : `${lines}\n`)) && !looksLikeCode(lines);
}

function looksLikeCode(text) {
  const lines = text
    .replace(FENCED, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.filter((line) => CODE_LINE.test(line)).length / lines.length > MOST_CODE;
}

export class Markdown {
  #number = 0;
  #text = null;
  #waiting = null;

  /** @param {{t, notices, emit, view}} host `emit` asks the host, which answers through `learn` */
  constructor(host) {
    this.host = host;
  }

  /** Hears of each plain text on its way in; `asItIs` when it was asked to stay so (Ctrl+Shift+V). */
  notice(text, asItIs) {
    this.#text = !asItIs && looksLikeMarkdown(text) ? text : null;
    return undefined;
  }

  /** Puts the plain text in and asks what it means. False when it is not Markdown, or the place takes no blocks. */
  paste(view, slice) {
    const text = this.#text;
    this.#text = null;
    const { $from, $to } = view.state.selection;
    if (text === null || !$from.parent.inlineContent || $from.parent.type.spec.code || !$from.sameParent($to)) return false;
    const before = view.state;
    view.dispatch(closeHistory(before.tr).replaceSelection(slice).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
    this.#number += 1;
    this.#waiting = { number: this.#number, before, pasted: view.state };
    this.host.emit("gradus-markdown", { number: this.#number, text });
    return true;
  }

  /**
   * What the text of this number means, as a document; null when nobody can say. Words that were typed behind it meanwhile
   * stay behind it; whoever changed anything else keeps the text as it is.
   */
  learn(number, json) {
    const { view, t, notices } = this.host;
    const asked = this.#waiting;
    const { state } = view();
    if (asked?.number !== number) return;
    this.#waiting = null;
    if (!json || view().composing) return;
    const words = typedBehind(asked.pasted, state.doc);
    const wished = words && structured(asked.before, json, words);
    if (wished === null || wished.doc.eq(state.doc)) return;
    view().dispatch(changed(state, wished));
    const close = notices.show(t("paste.markdown"), {
      actions: [{ text: t("paste.markdown.plain"), run: () => (undo(view().state, view().dispatch), view().focus()) }],
    });
    setTimeout(close, 15_000);
  }
}

/** The document as it would be had the structure been pasted in the first place; null where it does not fit. */
function structured(before, json, words) {
  try {
    const { content } = fromJson(json);
    const open = (node) => (node?.type.name === "paragraph" ? 1 : 0);
    const tr = before.tr.replaceSelection(new Slice(content, open(content.firstChild), open(content.lastChild)));
    if (words.size > 0) tr.insert(tr.selection.to, words);
    tr.doc.check();
    return tr;
  } catch {
    return null;
  }
}

/** What was typed right behind the plain text since; null where anything else was changed. */
function typedBehind(pasted, now) {
  const end = pasted.selection.to;
  const added = now.content.size - pasted.doc.content.size;
  if (added < 0) return null;
  const words = now.slice(end, end + added);
  return words.openStart === 0 && now.replace(end, end + added, Slice.empty).eq(pasted.doc) ? words.content : null;
}

/** From the one document to the other by what differs, so that undoing it leaves everything else alone. */
function changed(state, wished) {
  const tr = closeHistory(state.tr);
  const start = state.doc.content.findDiffStart(wished.doc.content);
  let { a, b } = state.doc.content.findDiffEnd(wished.doc.content);
  const overlap = start - Math.min(a, b);
  if (overlap > 0) {
    a += overlap;
    b += overlap;
  }
  tr.replace(start, a, wished.doc.slice(start, b));
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(wished.selection.to, tr.doc.content.size)), -1)).scrollIntoView();
}
