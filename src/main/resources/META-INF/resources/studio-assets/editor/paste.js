/** Paste and drop: what may come in, and how it fits the place it goes to. */

import { Fragment, Slice } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import { clean, tooLarge } from "./clean.js";
import { ancestors, closest } from "./commands.js";
import { choicesInChoice, quizInQuestion } from "./quizzes.js";
import { safeHref } from "./urls.js";

/** @param {{t, notices, uploads, markdown}} host */
export function pasting(host) {
  let checked = { raw: null, html: "" };

  /** Looks at a transfer before ProseMirror does; true when it is refused. */
  const inspect = (data, event) => {
    const raw = data.getData("text/html");
    const large = tooLarge(raw, data.getData("text/plain"));
    const cleaned =
      large || raw === ""
        ? { refused: large, html: "", dropped: {} }
        : clean(raw, host.uploads.announce.bind(host.uploads), data.getData("text/rtf"));
    checked = { raw, html: cleaned.html };
    if (cleaned.refused) {
      event.preventDefault();
      host.notices.show(host.t(cleaned.refused), { kind: "error" });
      return true;
    }
    // A picture copied alone comes as a file as well, and that one is taken.
    if (data.files.length === 0 || /[^\s]/.test(textOf(cleaned.html))) tell(cleaned.dropped);
    return false;
  };

  const tell = (dropped) => {
    for (const [key, count] of Object.entries(dropped)) host.notices.show(host.t(key, String(count)));
  };

  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => Boolean(event.clipboardData) && inspect(event.clipboardData, event),
        drop: (view, event) => Boolean(event.dataTransfer) && !view.dragging && inspect(event.dataTransfer, event),
      },
      clipboardTextParser: (text, $context, plain) => host.markdown.notice(text, plain),
      transformPastedHTML: (html) => (html === checked.raw ? checked.html : clean(html, () => "").html),
      handlePaste(view, event, slice) {
        const files = event.clipboardData?.files ?? [];
        if (files.length > 0 && !hasWords(slice)) {
          host.uploads.take(view, files);
          return true;
        }
        return linkSelection(view, event) || pasteQuiz(view, slice) || pasteInto(view, slice) || host.markdown.paste(view, slice);
      },
      handleDrop(view, event, slice, moved) {
        const files = event.dataTransfer?.files ?? [];
        if (moved || files.length === 0) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        event.preventDefault();
        host.uploads.take(view, files, at?.pos ?? view.state.selection.to);
        return true;
      },
    },
  });
}

function textOf(html) {
  return html.replace(/<[^>]*>/g, "");
}

function hasWords(slice) {
  return slice.content.textBetween(0, slice.content.size, " ").trim() !== "";
}

/** An address pasted over words makes a link of them. */
function linkSelection(view, event) {
  const { selection, schema } = view.state;
  const text = event.clipboardData?.getData("text/plain").trim() ?? "";
  if (!(selection instanceof TextSelection) || selection.empty || !/^(https?:|mailto:)\S+$/i.test(text)) return false;
  if (!selection.$from.sameParent(selection.$to) || !selection.$from.parent.type.allowsMarkType(schema.marks.link))
    return false;
  const href = safeHref(text);
  if (href === null) return false;
  view.dispatch(view.state.tr.addMark(selection.from, selection.to, schema.marks.link.create({ href })));
  return true;
}

/** A typed test that is pasted into a question is that question. */
function pasteQuiz(view, slice) {
  const { state } = view;
  const question = closest(state, "question");
  const choice = closest(state, "choice");
  if (!question || slice.content.size === 0) return false;
  const tr = closest(state, "question_prompt")
    ? quizInQuestion(state, slice, question)
    : choice && !closest(state, "choice_feedback") && choicesInChoice(state, textLines(slice, false), choice);
  if (!tr) return false;
  view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return true;
}

const ONE_LINE = new Set(["table_cell", "table_header", "answer"]);
const PARAGRAPHS = new Set(["choice_text", "order_item"]);

/** Cells and answers hold less than a lesson: what is pasted there becomes one line, or paragraphs. */
function pasteInto(view, slice) {
  const around = ancestors(view.state.selection.$from).map(({ node }) => node.type.name);
  const place = around.find((name) => ONE_LINE.has(name) || PARAGRAPHS.has(name));
  if (!place || slice.content.size === 0) return false;
  let isTable = false;
  slice.content.descendants((node) => {
    isTable ||= Boolean(node.type.spec.tableRole);
  });
  if (isTable && /^table_/.test(place)) return false;
  const lines = textLines(slice, place === "answer");
  if (lines.length === 0) return true;
  const { schema, tr } = view.state;
  const content = ONE_LINE.has(place)
    ? new Slice(oneLine(schema, lines), 0, 0)
    : new Slice(Fragment.from(lines.map((line) => schema.nodes.paragraph.create(null, line))), 1, 1);
  view.dispatch(tr.replaceSelection(content).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return true;
}

/** The inline content of every text block of the slice. */
function textLines(slice, onlyText) {
  const lines = [];
  const collect = (fragment) => {
    if (fragment.firstChild?.isInline) return void lines.push(fragment);
    fragment.forEach((node) => (node.isTextblock ? lines.push(node.content) : collect(node.content)));
  };
  collect(slice.content);
  const { schema } = slice.content.firstChild.type;
  const plain = (line) => {
    const text = line.textBetween(0, line.size, " ", " ").trim();
    return text ? Fragment.from(schema.text(text)) : Fragment.empty;
  };
  return lines.map((line) => (onlyText ? plain(line) : line)).filter((line) => line.size > 0);
}

function oneLine(schema, lines) {
  const nodes = lines.flatMap((line, index) => {
    const parts = index > 0 ? [schema.text(" ")] : [];
    line.forEach((node) => parts.push(node.type.name === "hard_break" ? schema.text(" ") : node));
    return parts;
  });
  return Fragment.from(nodes);
}
