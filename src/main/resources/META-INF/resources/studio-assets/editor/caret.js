/** Keeps the caret the editor knows in step with the one on the screen, however fast somebody types. */

import { Plugin } from "prosemirror-state";

/** As long as ProseMirror waits before it puts the caret back after the text got the focus. */
const AFTER_FOCUS = 20;

/**
 * A browser tells of a moved caret only in a later turn, and on a busy machine the next key comes first: Enter after Home
 * would then split where the caret has been. Worse, ProseMirror's own look at the caret shortly after the focus would put
 * it back there. So both look at the screen before they act.
 */
export function caretInStep() {
  let keyed = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          keyed = true;
          if (!view.composing && event.keyCode !== 229) readCaret(view);
          return false;
        },
        paste(view) {
          readCaret(view);
          return false;
        },
        focus(view) {
          keyed = false;
          // Asked for before ProseMirror asks for its own, so it comes before it.
          setTimeout(() => keyed && !view.composing && readCaret(view), AFTER_FOCUS);
          return false;
        },
      },
    },
  });
}

/** Has the caret read now instead of when the browser gets round to it. */
export function readCaret(view) {
  view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
}
