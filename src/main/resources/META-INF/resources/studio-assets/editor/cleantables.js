/** Makes pasted tables what Markdown can say: no spans, and one line of text in a cell. */

const BLOCKS =
  "p, div, ul, ol, li, table, tbody, thead, tfoot, tr, td, th, blockquote, pre, h1, h2, h3, h4, h5, h6, dl, dt, dd";

/** Straightens the table in place; false if it has more than `limit` cells. */
export function straightTable(table, limit) {
  const grid = layOut(table, limit);
  if (grid === null) return false;
  // A spreadsheet hands over more rows than it has words for.
  while (grid.length > 1 && grid.at(-1).every((place) => isEmpty(place.cell))) grid.pop();
  const doc = table.ownerDocument;
  const width = Math.max(1, ...grid.map((row) => row.length));
  if (grid.length * width > limit) return false;
  const caption = table.caption;
  const body = doc.createElement("tbody");
  for (const places of grid) {
    const row = doc.createElement("tr");
    for (let column = 0; column < width; column++) {
      const cell = doc.createElement("td");
      const place = places[column];
      if (place?.first) fill(cell, place.cell);
      row.append(cell);
    }
    body.append(row);
  }
  if (caption) {
    const line = doc.createElement("p");
    line.append(...caption.childNodes);
    table.before(line);
  }
  table.replaceChildren(body);
  return true;
}

function isEmpty(cell) {
  return cell.textContent.trim() === "" && !cell.querySelector("img");
}

/** Which cell covers which place; `first` is its upper left corner. */
function layOut(table, limit) {
  const rows = [...table.rows];
  const grid = rows.map(() => []);
  let count = 0;
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index][column]) column += 1;
      const wide = Math.min(cell.colSpan || 1, 100);
      const high = Math.min(cell.rowSpan || rows.length, rows.length - index);
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++) {
          count += 1;
          if (count > limit) return null;
          grid[index + down][column + right] = { cell, first: down === 0 && right === 0 };
        }
      }
    }
  }
  return grid;
}

function fill(cell, from) {
  for (const block of from.querySelectorAll(BLOCKS)) {
    if (block.previousSibling) block.before(" ");
    if (block.nextSibling) block.after(" ");
    block.replaceWith(...block.childNodes);
  }
  from.querySelectorAll("br, hr").forEach((line) => line.replaceWith(" "));
  const styled = /text-align\s*:\s*(left|center|right)/i.exec(from.getAttribute("data-style") ?? "");
  const align = styled?.[1].toLowerCase() ?? from.getAttribute("data-align") ?? from.getAttribute("align");
  if (align) cell.setAttribute("data-align", align);
  cell.append(...from.childNodes);
}
