/** Commands on whole blocks: insert, move, remove, wrap, and leave. */

import { closeHistory } from "prosemirror-history";
import { Fragment, NodeRange } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { findWrapping, liftTarget } from "prosemirror-transform";
import { isStep } from "./outline.js";

/** The nodes around a position, deepest first: `{node, depth, pos}` with the position before the node. */
export function ancestors($pos) {
  const found = [];
  for (let depth = $pos.depth; depth > 0; depth--) {
    found.push({ node: $pos.node(depth), depth, pos: $pos.before(depth) });
  }
  return found;
}

/** The closest node around the selection whose type has one of the names, or null. */
export function closest(state, ...names) {
  const { selection } = state;
  if (selection instanceof NodeSelection && names.includes(selection.node.type.name)) {
    return { node: selection.node, pos: selection.from, depth: selection.$from.depth + 1 };
  }
  return ancestors(selection.$from).find(({ node }) => names.includes(node.type.name)) ?? null;
}

/** True when the mark is on the whole selection, or would be on the next letter. */
export function markActive(state, type) {
  const { from, $from, to, empty } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

/** The caret in the first place for text inside the node at `pos`, or the node itself selected. */
export function selectInside(tr, pos) {
  const node = tr.doc.nodeAt(pos);
  if (node && node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, pos));
  const inside = Selection.findFrom(tr.doc.resolve(pos + 1), 1, true);
  return inside ? tr.setSelection(inside) : tr;
}

/** Puts the block where the caret is: instead of an empty paragraph, otherwise after the closest block it may follow. */
export function insertBlock(node) {
  return (state, dispatch) => {
    const place = placeFor(state, node.type);
    if (!place) return false;
    if (dispatch) {
      const tr = state.tr;
      tr.replaceWith(place.from, place.to, node);
      dispatch(selectInside(tr, place.from).scrollIntoView());
    }
    return true;
  };
}

function placeFor(state, type) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const self = $from.node(depth);
    const empty = self.type.name === "paragraph" && self.content.size === 0;
    if (empty && parent.canReplaceWith(index, index + 1, type)) {
      return { from: $from.before(depth), to: $from.after(depth) };
    }
    if (parent.canReplaceWith(index + 1, index + 1, type)) return { from: $from.after(depth), to: $from.after(depth) };
  }
  const end = $from.depth === 0 ? state.selection.to : state.doc.content.size;
  return state.doc.canReplaceWith(state.doc.childCount, state.doc.childCount, type) ? { from: end, to: end } : null;
}

/**
 * The blocks that are selected, as far as a box of this type may take them: never the heading of a step, only the selected
 * items of a list. `{from, to, nodes, before, after}`, where `before` and `after` are what is left of a list; or null.
 */
export function chosenBlocks(state, type) {
  const { $from, $to, empty } = state.selection;
  const range = empty ? null : $from.blockRange($to, (node) => node.type.contentMatch.matchType(type) !== null);
  if (!range) return null;
  const { parent, start, startIndex, endIndex } = range;
  const blocks = [];
  for (let index = startIndex, pos = start; index < endIndex; pos += parent.child(index).nodeSize, index++) {
    blocks.push({ node: parent.child(index), pos });
  }
  // Who goes down a line with Shift and the arrow means the line above.
  if (blocks.length > 1 && $to.parentOffset === 0 && !state.doc.textBetween(blocks.at(-1).pos, $to.pos)) blocks.pop();
  const first = blocks.findIndex(({ node }) => !isStep(node));
  if (first < 0) return null;
  const next = blocks.findIndex(({ node }, index) => index > first && isStep(node));
  const taken = blocks.slice(first, next < 0 ? blocks.length : next);
  const from = taken[0].pos;
  const to = taken.at(-1).pos + taken.at(-1).node.nodeSize;
  const nodes = taken.map(({ node }) => node);
  return { from, to, ...(nodes.length === 1 && isList(nodes[0]) ? itemsOf(nodes[0], from, $from.pos, $to.pos) : { nodes }) };
}

const isList = (node) => ["bullet_list", "ordered_list"].includes(node.type.name);

/** The items that lie between two positions, and the lists that are left above and below them. */
function itemsOf(list, pos, from, to) {
  const parts = [[], [], []];
  list.forEach((item, offset) => {
    const start = pos + 1 + offset;
    parts[start + item.nodeSize <= from ? 0 : start >= to ? 2 : 1].push(item);
  });
  const [above, within, below] = parts;
  const part = (items, order) => (items.length ? list.type.create(list.attrs.order === undefined ? list.attrs : { ...list.attrs, order }, items) : null);
  const next = above.length + within.length;
  return { nodes: [part(within, list.attrs.order)], before: part(above, list.attrs.order), after: part(below, list.attrs.order + next) };
}

/** Puts these nodes in the place of the chosen blocks and the caret into the first of them. */
export function replaceChosen(tr, { from, to, before, after }, nodes) {
  tr.replaceWith(from, to, [before, ...nodes, after].filter(Boolean));
  return from + (before?.nodeSize ?? 0);
}

/** Whether what is selected goes into a box of this type. */
export function mayWrap(state, type) {
  const chosen = chosenBlocks(state, type);
  return chosen !== null && type.validContent(Fragment.from(chosen.nodes));
}

/** Puts the selected blocks into the box if they fit; without a selection, or if they do not fit, inserts a new box. */
export function wrapOrInsert(node) {
  return (state, dispatch) => {
    if (!mayWrap(state, node.type)) return insertBlock(node)(state, dispatch);
    if (dispatch) {
      const chosen = chosenBlocks(state, node.type);
      const { tr } = state;
      const box = node.type.create(node.attrs, chosen.nodes);
      const pos = replaceChosen(tr, chosen, [box]);
      const end = Selection.findFrom(tr.doc.resolve(pos + box.nodeSize - 1), -1, true);
      dispatch((end ? tr.setSelection(end) : tr).scrollIntoView());
    }
    return true;
  };
}

/** Takes the block at `pos` away; what must hold something keeps an empty paragraph. */
export function removeNode(pos) {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (!node) return false;
    const $pos = state.doc.resolve(pos);
    const index = $pos.index();
    const tr = closeHistory(state.tr);
    if ($pos.parent.canReplace(index, index + 1)) tr.delete(pos, pos + node.nodeSize);
    else if ($pos.parent.canReplaceWith(index, index + 1, state.schema.nodes.paragraph)) {
      tr.replaceWith(pos, pos + node.nodeSize, state.schema.nodes.paragraph.create());
    } else return false;
    if (dispatch) {
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), 1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Swaps the node at `pos` with the one before (-1) or after it (1); the caret goes along. */
export function moveNode(pos, direction) {
  return (state, dispatch) => {
    const $pos = state.doc.resolve(pos);
    const { parent } = $pos;
    const index = $pos.index();
    const other = index + direction;
    if (other < 0 || other >= parent.childCount) return false;
    const node = parent.child(index);
    const neighbour = parent.child(other);
    const swapped = direction < 0 ? [node, neighbour] : [neighbour, node];
    const low = Math.min(index, other);
    if (!parent.canReplace(low, low + 2, Fragment.from(swapped))) return false;
    if (dispatch) {
      const start = direction < 0 ? pos - neighbour.nodeSize : pos;
      const shift = direction < 0 ? -neighbour.nodeSize : neighbour.nodeSize;
      const { anchor, head } = state.selection;
      const within = (at) => at >= pos && at <= pos + node.nodeSize;
      const byNode = state.selection instanceof NodeSelection;
      const tr = state.tr.replaceWith(start, start + node.nodeSize + neighbour.nodeSize, swapped);
      if (byNode && within(anchor)) tr.setSelection(NodeSelection.create(tr.doc, anchor + shift));
      else if (within(anchor) && within(head)) {
        tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)));
      }
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Takes the node at `from` out and puts it at `to`, a place between two blocks; one change, to be undone as one. */
export function moveNodeTo(from, to) {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(from);
    if (!node || (to >= from && to <= from + node.nodeSize)) return false;
    const $to = state.doc.resolve(to);
    if (!$to.parent.canReplaceWith($to.index(), $to.index(), node.type)) return false;
    if (dispatch) {
      const $from = state.doc.resolve(from);
      const tr = closeHistory(state.tr);
      // What must hold something keeps an empty paragraph.
      if ($from.parent.canReplace($from.index(), $from.index() + 1)) tr.delete(from, from + node.nodeSize);
      else tr.replaceWith(from, from + node.nodeSize, state.schema.nodes.paragraph.create());
      const at = tr.mapping.map(to, to < from ? -1 : 1);
      dispatch(selectInside(tr.insert(at, node), at).scrollIntoView());
    }
    return true;
  };
}

/** The same block once more, below it. */
export function duplicateNode(pos) {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (!node) return false;
    const after = pos + node.nodeSize;
    const $after = state.doc.resolve(after);
    if (!$after.parent.canReplaceWith($after.index(), $after.index(), node.type)) return false;
    if (dispatch) dispatch(selectInside(closeHistory(state.tr).insert(after, node), after).scrollIntoView());
    return true;
  };
}

const FIXED = new Set(["table_row", "table_header", "table_cell", "question_prompt", "question_feedback"]);
const FIXED_PARENTS = new Set(["question", "choice", "table", "table_row"]);

/** True for the parts of a question or table, which move in their own ways. */
export function isFixed(doc, pos) {
  const $pos = doc.resolve(pos);
  return FIXED.has($pos.nodeAfter?.type.name) || FIXED_PARENTS.has($pos.parent.type.name);
}

/** Moves the smallest block around the caret that has room to move in that direction. */
export function moveBlock(direction) {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    if (state.selection instanceof NodeSelection && state.selection.node.isBlock) {
      if (moveNode(state.selection.from, direction)(state, dispatch)) return true;
    }
    for (const { node, depth, pos } of ancestors($from)) {
      if ($to.depth < depth || $to.before(depth) !== pos) continue;
      if (FIXED.has(node.type.name) || FIXED_PARENTS.has($from.node(depth - 1).type.name)) continue;
      if (moveNode(pos, direction)(state, dispatch)) return true;
    }
    return false;
  };
}

const CONTAINERS = new Set(["blockquote", "table", "code_block", "bullet_list", "ordered_list"]);

/** Leaves the closest box (directive, quote, table, list or code) for a paragraph after it. */
export function leaveBox(state, dispatch) {
  const box = ancestors(state.selection.$from).find(({ node }) => CONTAINERS.has(node.type.name) || isDirective(node));
  if (!box) return false;
  if (dispatch) {
    const tr = state.tr;
    const after = box.pos + box.node.nodeSize;
    const next = tr.doc.nodeAt(after);
    if (!(next && next.type.name === "paragraph" && next.content.size === 0)) {
      tr.insert(after, state.schema.nodes.paragraph.create());
    }
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

/** True for the boxes of the dialect: keyidea, activity, question … */
export function isDirective(node) {
  return node.type.spec.directive === true;
}

/** Enter in an empty last paragraph of a box: the paragraph moves out below the box. */
export function leaveEmptyLine(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth < 2 || $from.parent.type.name !== "paragraph" || $from.parent.content.size) return false;
  const box = $from.node(-1);
  if (!isDirective(box) || box.childCount < 2 || $from.index(-1) !== box.childCount - 1) return false;
  if (dispatch) {
    const tr = state.tr.delete($from.before(), $from.after());
    const after = tr.mapping.map($from.after(-1));
    tr.insert(after, state.schema.nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

/** Backspace at the very start of a box: an empty box goes, a full one is selected, so that nothing is lost by chance. */
export function backspaceBox(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const box = ancestors($from).find(({ node }) => isDirective(node));
  if (!box || Selection.findFrom(state.doc.resolve(box.pos + 1), 1, true)?.from !== $from.pos) return false;
  if (!box.node.textContent.trim() && !holdsAtoms(box.node)) return removeToParagraph(box)(state, dispatch);
  if ($from.parent.type.name !== "paragraph" || $from.depth - box.depth > 1) return false;
  if (dispatch) dispatch(state.tr.setSelection(NodeSelection.create(state.doc, box.pos)));
  return true;
}

function holdsAtoms(node) {
  let found = false;
  node.descendants((child) => {
    found ||= ["figure", "image", "table", "horizontal_rule"].includes(child.type.name);
  });
  return found;
}

function removeToParagraph({ node, pos }) {
  return (state, dispatch) => {
    if (dispatch) {
      const tr = state.tr.replaceWith(pos, pos + node.nodeSize, state.schema.nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView());
    }
    return true;
  };
}

/** A quote around the selected blocks, or lifts them out of the one they are in. */
export function toggleQuote(state, dispatch) {
  const { $from, $to } = state.selection;
  const quote = closest(state, "blockquote");
  if (!quote) {
    const range = $from.blockRange($to);
    const wrapping = range && findWrapping(range, state.schema.nodes.blockquote);
    if (!wrapping) return false;
    if (dispatch) dispatch(state.tr.wrap(range, wrapping).scrollIntoView());
    return true;
  }
  const range = new NodeRange(
    state.doc.resolve(quote.pos + 1),
    state.doc.resolve(quote.pos + quote.node.nodeSize - 1),
    quote.depth,
  );
  const target = liftTarget(range);
  if (target === null) return false;
  if (dispatch) dispatch(state.tr.lift(range, target).scrollIntoView());
  return true;
}
