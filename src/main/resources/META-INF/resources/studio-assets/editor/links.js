/** Setting, changing and removing links. */

/** The link around the caret or selection with its extent: `{from, to, href, title}`, or null. */
export function linkAround(state) {
  const { $from, from, to } = state.selection;
  const type = state.schema.marks.link;
  const { parent } = $from;
  if (!parent.inlineContent) return null;
  const start = $from.start();
  let run = null;
  let found = null;
  parent.forEach((node, offset) => {
    const mark = type.isInSet(node.marks);
    const begin = start + offset;
    if (mark && run && run.to === begin && run.mark.eq(mark)) run.to += node.nodeSize;
    else run = mark ? { mark, from: begin, to: begin + node.nodeSize } : null;
    if (run && run.from <= from && run.to >= to) found = { ...run };
  });
  return found && { from: found.from, to: found.to, ...found.mark.attrs };
}

/** Applies what the dialog answered: `{remove}` or `{href, text}`. */
export function setLink(view, around, { remove, href, text }) {
  const { state } = view;
  const type = state.schema.marks.link;
  const { from, to, empty } = state.selection;
  const tr = state.tr;
  if (around) {
    tr.removeMark(around.from, around.to, type);
    if (!remove) tr.addMark(around.from, around.to, type.create({ href, title: around.title }));
  } else if (empty) {
    const words = text || href.replace(/^(mailto:|https?:\/\/)/, "");
    tr.insert(from, state.schema.text(words, [...(state.storedMarks ?? []), type.create({ href })]));
  } else tr.addMark(from, to, type.create({ href }));
  view.dispatch(tr.scrollIntoView());
}
