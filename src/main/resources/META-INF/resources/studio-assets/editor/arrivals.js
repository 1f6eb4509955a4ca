/** What others wrote, put into the text while somebody is typing in it: block by block, beside the caret, never over it. */

import { closeHistory } from "prosemirror-history";

/** On a transaction that holds others' words: nothing that is unsaved. */
export const BROUGHT = "gradus-brought";

/**
 * The blocks that differ, as stretches of both documents in order: `{from, to, start, end}`, positions in the old and in
 * the new one.
 */
export function differences(before, after) {
  const olds = children(before);
  const news = children(after);
  const found = [];
  let open = null;
  const close = () => {
    if (open) found.push(open);
    open = null;
  };
  let i = 0;
  let j = 0;
  for (const [oldIndex, newIndex] of [...common(olds, news), [olds.length, news.length]]) {
    if (oldIndex > i || newIndex > j) {
      open = {
        from: at(olds, i, before),
        to: at(olds, oldIndex, before),
        start: at(news, j, after),
        end: at(news, newIndex, after),
      };
    }
    close();
    i = oldIndex + 1;
    j = newIndex + 1;
  }
  return found;
}

/**
 * Changes the text from `before` to `after`, where local typing since `before` (as step maps) leaves room.
 *
 * @returns a transaction, or null when both touched the same block
 */
export function bring(state, before, after, maps) {
  const { tr } = state;
  for (const difference of differences(before, after).reverse()) {
    const place = placeAfter(difference, maps);
    if (place === null) return null;
    replace(tr, place, after, difference);
  }
  return tr.setMeta("addToHistory", false).setMeta(BROUGHT, true);
}

/** Adds the blocks that only `after` has: others wrote them, so no undo here takes them away. */
export function take(state, after) {
  const { tr } = state;
  differences(state.doc, after)
    .filter(({ from, to }) => from === to)
    .reverse()
    .forEach(({ from, start, end }) => tr.insert(from, after.slice(start, end).content));
  return tr.setMeta("addToHistory", false).setMeta(BROUGHT, true);
}

/** Changes the text to `after` as one change that can be undone. */
export function adopt(state, after) {
  const tr = closeHistory(state.tr);
  differences(state.doc, after)
    .reverse()
    .forEach((difference) => replace(tr, difference, after, difference));
  return tr.setMeta(BROUGHT, true);
}

/** Only what differs within the stretch, so that a caret beside it stays where it is. */
function replace(tr, { from, to }, after, { start, end }) {
  const old = tr.doc.slice(from, to).content;
  const now = after.slice(start, end).content;
  const first = old.findDiffStart(now);
  if (first === null) return;
  let { a, b } = old.findDiffEnd(now);
  const overlap = first - Math.min(a, b);
  if (overlap > 0) {
    a += overlap;
    b += overlap;
  }
  tr.replace(from + first, from + a, after.slice(start + first, start + b));
}

/** Where the stretch lies by now, or null when somebody typed into it. */
function placeAfter({ from, to }, maps) {
  let place = { from, to };
  for (const map of maps) {
    let touched = false;
    map.forEach((start, end) => {
      touched ||= place.from === place.to ? start < place.from && end > place.from : start < place.to && end > place.from;
    });
    if (touched) return null;
    const mapped = { from: map.map(place.from, 1), to: map.map(place.to, -1) };
    place = { from: mapped.from, to: Math.max(mapped.from, mapped.to) };
  }
  return place;
}

function children(doc) {
  const all = [];
  doc.forEach((node, offset) => all.push({ node, offset }));
  return all;
}

function at(blocks, index, doc) {
  return index < blocks.length ? blocks[index].offset : doc.content.size;
}

/** The longest row of blocks that both have, as pairs of indexes. */
function common(olds, news) {
  let head = 0;
  while (head < olds.length && head < news.length && olds[head].node.eq(news[head].node)) head += 1;
  let tail = 0;
  const rest = Math.min(olds.length, news.length) - head;
  while (tail < rest && olds.at(-1 - tail).node.eq(news.at(-1 - tail).node)) tail += 1;
  const pairs = Array.from({ length: head }, (nothing, index) => [index, index]);
  pairs.push(...middle(olds, news, head, tail));
  for (let index = tail; index > 0; index--) pairs.push([olds.length - index, news.length - index]);
  return pairs;
}

function middle(olds, news, head, tail) {
  const rows = olds.length - head - tail;
  const columns = news.length - head - tail;
  // So different that comparing all with all would be felt: then all of it is one difference.
  if (rows * columns > 250_000) return [];
  const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const same = (i, j) => olds[head + i].node.eq(news[head + j].node);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const pairs = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (same(i, j)) pairs.push([head + i++, head + j++]);
    else if (longest[i + 1][j] >= longest[i][j + 1]) i += 1;
    else j += 1;
  }
  return pairs;
}
