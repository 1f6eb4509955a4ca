/** Tells in which block the caret is, so that what stands beside the text can follow it. */

import { Plugin } from "prosemirror-state";
import { isStep } from "./outline.js";

/** After the last key: following is no reason to make typing wait. */
const PAUSE = 120;

/** What the text does not keep: a line that nobody has written in yet. */
const isKept = (node) => !node.isTextblock || node.content.size > 0 || node.type.name === "code_block";

/**
 * Emits `gradus-caret` with the number of the block among all that the text keeps, its number among those that students
 * see, and its element; and `gradus-step` with the number of the step it is in, -1 before the first.
 *
 * @param {function(string, object)} emit
 */
export function whereabouts(emit) {
  let pause = null;
  let told = "";
  let toldStep = null;
  const tell = (view) => {
    if (view.isDestroyed) return;
    const { doc, selection } = view.state;
    const at = Math.min(selection.$from.index(0), doc.childCount - 1);
    let block = -1;
    let shown = -1;
    let step = -1;
    let position = 0;
    for (let i = 0; i <= at; i++) {
      const node = doc.child(i);
      if (isStep(node)) step += 1;
      if (isKept(node)) {
        block += 1;
        if (node.type.name !== "teacher") shown += 1;
      }
      if (i < at) position += node.nodeSize;
    }
    if (step !== toldStep) emit("gradus-step", { step: (toldStep = step) });
    const now = `${block} ${shown} ${at}`;
    if (now === told) return;
    told = now;
    emit("gradus-caret", { block: Math.max(0, block), shown: Math.max(0, shown), dom: view.nodeDOM(position) });
  };
  const later = (view) => {
    clearTimeout(pause);
    pause = setTimeout(() => tell(view), PAUSE);
  };
  return new Plugin({
    view: () => ({
      update: (view, before) => {
        if (before.selection !== view.state.selection || before.doc !== view.state.doc) later(view);
      },
      destroy: () => clearTimeout(pause),
    }),
  });
}
