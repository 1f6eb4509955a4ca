/** The keys, from the most particular to the most general. */

import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { backspaceBox, leaveBox, leaveEmptyLine, moveBlock, toggleQuote } from "./commands.js";
import { removeBlocks } from "./cutting.js";
import { toggleList } from "./lists.js";
import { answerNext, backspaceAnswer, splitAnswer } from "./questions.js";
import { cellBelow, isInTable, nextCell, previousCell } from "./tables.js";

/** A line break where Markdown has one: not in a cell, not in an answer. */
function lineBreak(state, dispatch, view) {
  if (isInTable(state)) return cellBelow(state, dispatch, view);
  const { hard_break: lineBreakType } = state.schema.nodes;
  if (!state.selection.$from.parent.type.contentMatch.matchType(lineBreakType)) return false;
  if (dispatch) dispatch(state.tr.replaceSelectionWith(lineBreakType.create()).scrollIntoView());
  return true;
}

/** In a list item Tab always belongs to the list, so that it never throws anybody out of the text by surprise. */
function inList(command) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth < 2 || $from.node(-1).type.name !== "list_item") return false;
    command(state, dispatch);
    return true;
  };
}

/**
 * @param {Object<string, Function>} host what the element itself does: link, toolbar, find, blockMenu, controls, describe, save, moved, tab, untab
 */
export function keys(schema, host) {
  const { nodes, marks } = schema;
  const paragraph = setBlockType(nodes.paragraph);
  const move = (direction) => (state, dispatch) => {
    const moved = moveBlock(direction)(state, dispatch);
    if (moved && dispatch) host.moved(direction);
    return moved;
  };
  const heading = (level) => setBlockType(nodes.heading, { level });
  const bindings = {
    "Mod-b": toggleMark(marks.strong),
    "Mod-i": toggleMark(marks.em),
    "Mod-e": toggleMark(marks.code),
    "Mod-`": toggleMark(marks.code),
    "Mod-k": host.link,
    "Mod-s": host.save,
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-Alt-0": paragraph,
    "Mod-Alt-1": heading(2),
    "Mod-Alt-2": heading(2),
    "Mod-Alt-3": heading(3),
    "Mod-Shift-7": toggleList("ordered_list"),
    "Mod-Shift-8": toggleList("bullet_list"),
    "Mod-Shift-9": toggleQuote,
    "Alt-ArrowUp": move(-1),
    "Alt-ArrowDown": move(1),
    "Alt-Enter": chainCommands(host.describe, host.controls),
    "Mod-f": host.find,
    "Alt-F10": host.toolbar,
    "Mod-/": host.blockMenu,
    "Mod-Enter": chainCommands(exitCode, leaveBox),
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    Enter: chainCommands(answerNext, splitAnswer, cellBelow, splitListItem(nodes.list_item), leaveEmptyLine),
    Backspace: chainCommands(undoInputRule, removeBlocks, backspaceAnswer, backspaceBox),
    Delete: removeBlocks,
    Tab: chainCommands(host.released(nextCell), host.released(inList(sinkListItem(nodes.list_item))), host.tab),
    "Shift-Tab": chainCommands(
      host.released(previousCell),
      host.released(inList(liftListItem(nodes.list_item))),
      host.untab,
    ),
  };
  return [keymap(bindings), keymap(baseKeymap)];
}
