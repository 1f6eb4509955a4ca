/** Tables as Markdown has them: one header row, one paragraph in a cell, one alignment for a column, no spans. */

import { Plugin, TextSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  moveTableRow,
  selectedRect,
  tableEditing,
  TableMap,
} from "prosemirror-tables";

export { isInTable };

/** A new table: a header row and two more, three columns. */
export function newTable(schema, rows = 3, columns = 3) {
  const { table, table_row: row, table_header: header, table_cell: cell } = schema.nodes;
  const line = (type) =>
    row.create(
      null,
      Array.from({ length: columns }, () => type.createAndFill()),
    );
  return table.create(
    null,
    Array.from({ length: rows }, (unused, index) => line(index === 0 ? header : cell)),
  );
}

function inTable(command) {
  return (state, dispatch) => isInTable(state) && command(state, dispatch);
}

/** The header row stays the first one. */
function rowAbove(state, dispatch) {
  return selectedRect(state).top === 0 ? addRowAfter(state, dispatch) : addRowBefore(state, dispatch);
}

function removeRow(state, dispatch) {
  const rect = selectedRect(state);
  if (rect.map.height === rect.bottom - rect.top) return deleteTable(state, dispatch);
  return deleteRow(state, dispatch);
}

function removeColumn(state, dispatch) {
  const rect = selectedRect(state);
  if (rect.map.width === rect.right - rect.left) return deleteTable(state, dispatch);
  return deleteColumn(state, dispatch);
}

function asHeader(state, dispatch) {
  const { top } = selectedRect(state);
  return top > 0 && moveTableRow({ from: top, to: 0 })(state, dispatch);
}

function align(value) {
  return (state, dispatch) => {
    if (dispatch) {
      const { map, table, tableStart, left, right } = selectedRect(state);
      const tr = state.tr;
      for (const at of map.cellsInRect({ left, right, top: 0, bottom: map.height })) {
        if (table.nodeAt(at).attrs.align !== value) tr.setNodeAttribute(tableStart + at, "align", value);
      }
      dispatch(tr);
    }
    return true;
  };
}

/** What can be done to the table around the caret, by label. */
export const tableCommands = [
  { id: "rowAbove", run: inTable(rowAbove) },
  { id: "rowBelow", run: inTable(addRowAfter) },
  { id: "columnBefore", run: inTable(addColumnBefore) },
  { id: "columnAfter", run: inTable(addColumnAfter) },
  { id: "removeRow", run: inTable(removeRow) },
  { id: "removeColumn", run: inTable(removeColumn) },
  { id: "asHeader", run: inTable(asHeader) },
  { id: "alignLeft", run: inTable(align("left")) },
  { id: "alignCenter", run: inTable(align("center")) },
  { id: "alignRight", run: inTable(align("right")) },
  { id: "alignNone", run: inTable(align(null)) },
  { id: "removeTable", run: inTable(deleteTable) },
];

/** Tab: the next cell; in the last one, a new row. */
export function nextCell(state, dispatch, view) {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!dispatch) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, view.dispatch);
}

/** Shift-Tab: the cell before. */
export function previousCell(state, dispatch) {
  return isInTable(state) && goToNextCell(-1)(state, dispatch);
}

/** Enter: the cell below, since a cell holds one paragraph; in the last row, a new row. */
export function cellBelow(state, dispatch, view) {
  if (!isInTable(state) || state.selection instanceof CellSelection) return false;
  if (!dispatch) return true;
  const { bottom, map, left } = selectedRect(state);
  if (bottom === map.height) addRowAfter(state, dispatch);
  const now = selectedRect(view.state);
  const at = now.tableStart + now.map.positionAt(bottom, left, now.table) + 1;
  const tr = view.state.tr;
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}

/** Editing in tables, and a keeper that brings each changed table back to what Markdown can say. */
export function tablePlugins(isComposing) {
  const keeper = new Plugin({
    appendTransaction(transactions, before, state) {
      if (isComposing() || !transactions.some((tr) => tr.docChanged)) return null;
      const tr = state.tr;
      state.doc.descendants((node, pos) => {
        if (node.type.name !== "table") return !node.isTextblock;
        keepInOrder(tr, node, pos);
        return false;
      });
      return tr.docChanged ? tr : null;
    },
  });
  return [tableEditing(), keeper];
}

/** Tables known to be in order: unchanged nodes are shared between documents, so most are looked at once. */
const inOrder = new WeakSet();

/** None of these changes alters a size, so positions stay true from one to the next. */
function keepInOrder(tr, table, pos) {
  if (inOrder.has(table) || TableMap.get(table).problems) return;
  const { schema } = table.type;
  const header = table.child(0);
  const steps = tr.steps.length;
  table.forEach((row, offset, index) => {
    const wanted = index === 0 ? schema.nodes.table_header : schema.nodes.table_cell;
    row.forEach((cell, inRow, column) => {
      const at = pos + 1 + offset + 1 + inRow;
      const align = header.maybeChild(column)?.attrs.align ?? null;
      if (cell.type !== wanted || cell.attrs.align !== align) tr.setNodeMarkup(at, wanted, { ...cell.attrs, align });
      cell.descendants((inline, inCell) => {
        if (inline.type.name === "hard_break") tr.replaceWith(at + 1 + inCell, at + 2 + inCell, schema.text(" "));
      });
    });
  });
  if (tr.steps.length === steps) inOrder.add(table);
}
