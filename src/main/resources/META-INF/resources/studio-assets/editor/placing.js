/** Where a picture may stand: alone between blocks as a figure, otherwise within the text as an image. */

/** A transaction that puts the picture at or near `pos`, or null where none may stand. */
export function placePicture(state, pos, attrs, inText) {
  const { figure, image, paragraph } = state.schema.nodes;
  const $pos = state.doc.resolve(pos);
  const { parent } = $pos;
  const figureNode = figure.create(attrs);
  const imageNode = image.create({ ...attrs, title: attrs.caption || null });
  const tr = state.tr;
  if (parent.inlineContent && $pos.depth > 0) {
    const around = $pos.node(-1);
    const index = $pos.index(-1);
    const lone = parent.type === paragraph && parent.content.size === 0;
    if (lone && around.canReplaceWith(index, index + 1, figure)) {
      tr.replaceWith($pos.before(), $pos.after(), figureNode);
      return withLineAfter(tr, $pos.before() + 1);
    }
    const atStart = $pos.parentOffset === 0 && parent.content.size > 0;
    const within = inText && !atStart && $pos.parentOffset < parent.content.size;
    if (!within && around.canReplaceWith(index + 1, index + 1, figure)) {
      const at = atStart ? $pos.before() : $pos.after();
      return withLineAfter(tr.insert(at, figureNode), at + 1);
    }
    if (parent.type.contentMatch.matchType(image)) return tr.insert(pos, imageNode);
  }
  for (let depth = $pos.depth; depth >= 0; depth--) {
    const index = depth === $pos.depth ? $pos.index(depth) : $pos.indexAfter(depth);
    const at = depth === $pos.depth ? pos : $pos.after(depth + 1);
    if ($pos.node(depth).canReplaceWith(index, index, figure)) return withLineAfter(tr.insert(at, figureNode), at + 1);
  }
  return null;
}

/** A lesson that ends with a picture gets a line below it, to write on. */
function withLineAfter(tr, after) {
  return after === tr.doc.content.size ? tr.insert(after, tr.doc.type.schema.nodes.paragraph.create()) : tr;
}
