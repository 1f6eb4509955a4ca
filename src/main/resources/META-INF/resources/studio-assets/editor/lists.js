/** Lists: made, changed in kind and taken away by the same button. */

import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { closest } from "./commands.js";

/** Makes a list of the kind from the selected blocks, changes the kind of the list around them, or lifts them out. */
export function toggleList(name) {
  return (state, dispatch) => {
    const type = state.schema.nodes[name];
    const list = closest(state, "bullet_list", "ordered_list");
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(state.schema.nodes.list_item)(state, dispatch);
    if (dispatch) dispatch(state.tr.setNodeMarkup(list.pos, type, { tight: list.node.attrs.tight }));
    return true;
  };
}
