/** Whole blocks that are taken out leave an empty line where they were, so that the caret does not jump into the next step. */

import { closeHistory } from "prosemirror-history";
import { Plugin, Selection, TextSelection } from "prosemirror-state";

const PASSED = new Set(["bullet_list", "ordered_list", "list_item"]);

/** The end of the selection; of one that only just reaches the next line, the end of the line above. */
function endOf({ $from, $to }, doc) {
  if ($to.parentOffset > 0 || $to.depth === 0 || $from.sameParent($to)) return $to;
  return Selection.findFrom(doc.resolve($to.before()), -1, true)?.$to ?? $to;
}

/** A transaction that takes out several whole blocks, or a whole list; null where something else is selected. */
function withoutBlocks(state) {
  const { selection, doc, schema } = state;
  if (!(selection instanceof TextSelection) || selection.empty) return null;
  const $end = endOf(selection, doc);
  const range = selection.$from.blockRange($end, (node) => !PASSED.has(node.type.name));
  if (!range || !range.parent.canReplaceWith(range.startIndex, range.endIndex, schema.nodes.paragraph)) return null;
  const first = Selection.findFrom(doc.resolve(range.start), 1, true);
  const last = Selection.findFrom(doc.resolve(range.end), -1, true);
  const several = range.endIndex - range.startIndex > 1 || PASSED.has(range.parent.child(range.startIndex).type.name);
  if (!several || first?.from !== selection.from || last?.to !== $end.pos) return null;
  const tr = closeHistory(state.tr).replaceWith(range.start, range.end, schema.nodes.paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, range.start + 1));
}

/** For Backspace and Delete. */
export function removeBlocks(state, dispatch) {
  const tr = withoutBlocks(state);
  if (tr && dispatch) dispatch(tr.scrollIntoView());
  return tr !== null;
}

export function cutting() {
  return new Plugin({
    props: {
      handleDOMEvents: {
        cut(view, event) {
          const tr = view.editable && event.clipboardData ? withoutBlocks(view.state) : null;
          if (!tr) return false;
          const { $from } = view.state.selection;
          const { dom, text } = view.serializeForClipboard(view.state.doc.slice($from.pos, endOf(view.state.selection, view.state.doc).pos, true));
          event.preventDefault();
          event.clipboardData.clearData();
          event.clipboardData.setData("text/html", dom.innerHTML);
          event.clipboardData.setData("text/plain", text);
          view.dispatch(tr.scrollIntoView().setMeta("uiEvent", "cut"));
          return true;
        },
      },
    },
  });
}
