/** Typing shortcuts: Markdown's own signs turn into what they mean. The full-width ones are those of Chinese input. */

import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { Fragment } from "prosemirror-model";
import { selectInside } from "./commands.js";
import { safeHref } from "./urls.js";

/** Turns `open text close` into marked text; the expression's groups are all of it and the inner text. */
function marked(expression, type) {
  return new InputRule(
    expression,
    (state, match, start, end) => {
      const [found, whole, inner] = match;
      const from = start + found.length - whole.length;
      const open = from + whole.indexOf(inner);
      if (state.doc.rangeHasMark(from, end, state.schema.marks.code)) return null;
      if (!state.doc.resolve(from).parent.type.allowsMarkType(type)) return null;
      // What was typed last is not in the document yet, unless an input method put it there; some put in all at once.
      const missing = found.slice(state.doc.textBetween(start, end, null, "\ufffc").length);
      const tr = missing ? state.tr.insertText(missing, end) : state.tr;
      tr.delete(open + inner.length, start + found.length).delete(from, open);
      return tr.addMark(from, from + inner.length, type.create()).removeStoredMark(type);
    },
    { inCodeMark: false },
  );
}

function link(type) {
  return new InputRule(/(?<!!)\[([^\][]+)\]\(([^()\s]+)\)$/, (state, match, start, end) => {
    const href = safeHref(match[2]);
    if (href === null || !state.doc.resolve(start).parent.type.allowsMarkType(type)) return null;
    const words = state.schema.text(match[1], [type.create({ href })]);
    return state.tr.replaceWith(start, end, words).removeStoredMark(type);
  });
}

/** Behind the heading of a step, as in Markdown or as people write it: its minutes. */
function stepMinutes(heading) {
  return new InputRule(
    /\s*(?:\{minutes=(\d{1,3})\}|[(（](\d{1,3})\s*(?:min|mins|minutes|分钟)[)）])$/,
    (state, match, start, end) => {
      const $start = state.doc.resolve(start);
      const minutes = Number(match[1] ?? match[2]);
      const { parent } = $start;
      if (parent.type !== heading || parent.attrs.level !== 2 || minutes < 1 || minutes > 600) return null;
      return state.tr.delete(start, end).setNodeAttribute($start.before(), "minutes", minutes);
    },
  );
}

/** A paragraph of nothing but the sign, which becomes the block. */
function whole(expression, make) {
  return new InputRule(expression, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    const { parent } = $start;
    const node = make(match);
    if (!node || parent.type.name !== "paragraph" || parent.content.size !== end - start) return null;
    const index = $start.index(-1);
    const blocks = node.isAtom ? [node, parent.type.create()] : [node];
    if (!$start.node(-1).canReplace(index, index + 1, Fragment.from(blocks))) return null;
    const tr = state.tr.replaceWith($start.before(), $start.after(), blocks);
    return selectInside(tr, $start.before() + (node.isAtom ? node.nodeSize : 0));
  });
}

export function typingShortcuts(schema, kinds) {
  const { nodes, marks } = schema;
  const starts = new Map(
    kinds.flatMap((kind) => kind.starts.map((start) => [start.id.replace(/\.single$/, ""), start])),
  );
  return inputRules({
    rules: [
      textblockTypeInputRule(/^[#＃]{1,6}\s$/, nodes.heading, (match) => ({
        level: Math.max(2, match[0].trim().length),
      })),
      wrappingInputRule(/^\s*[>》]\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^\s*(\d{1,9})[.)。]\s$/,
        nodes.ordered_list,
        (match) => ({ order: Number(match[1]) }),
        (match, list) => list.childCount + list.attrs.order === Number(match[1]),
      ),
      textblockTypeInputRule(/^(?:```|···)$/, nodes.code_block),
      whole(/^---$/, () => nodes.horizontal_rule.create()),
      whole(/^[:：]{3}([a-z.]+)\s$/, (match) => starts.get(match[1])?.create(schema)),
      marked(/(?:^|[^*])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, marks.strong),
      marked(/(?:^|[^*])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, marks.em),
      marked(/(?:^|[^\p{L}\p{N}_])(_([^_\s](?:[^_]*[^_\s])?)_)$/u, marks.em),
      marked(/(?:^|[^`])(`([^`]+)`)$/, marks.code),
      link(marks.link),
      stepMinutes(nodes.heading),
      new InputRule(/\$\$([^$`]+)\$\$$/, (state, match, start, end) => {
        const tex = match[1].trim();
        if (!tex || !state.doc.resolve(start).parent.type.contentMatch.matchType(nodes.formula)) return null;
        return state.tr.replaceWith(start, end, nodes.formula.create({ tex }));
      }),
    ],
  });
}
