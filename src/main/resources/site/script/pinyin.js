// Readings that wait: a tap on a character shows its own, and reading help shows all of them.
const waiting = document.querySelectorAll("[data-py]");
const han = /\p{Script=Han}/u;

if (waiting.length && HTMLElement.prototype.showPopover) {
  document.addEventListener("click", (event) => {
    if (event.target.closest("a, button, label, summary, select, input, rt") || look.pinyin === "none" || String(getSelection())) return;
    const piece = event.target.closest("[data-py]");
    const spot = piece && under(event);
    if (spot && piece.contains(spot.node)) showReading(piece, spot);
  });
}

/** The letter under a click. */
function under(event) {
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const old = at ? undefined : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = at?.offsetNode ?? old?.startContainer;
  if (node?.nodeType !== Node.TEXT_NODE) return undefined;
  const caret = at?.offset ?? old.startOffset;
  // A caret stands between two letters; the one whose box holds the point is meant.
  for (const offset of [caret, caret - 1]) {
    if (offset < 0 || offset >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, Math.min(node.length, offset + (node.data.codePointAt(offset) > 0xffff ? 2 : 1)));
    const box = range.getBoundingClientRect();
    if (event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom) return { node, offset, range };
  }
  return undefined;
}

/** The characters of a piece with their readings, those above characters left out. */
function* characters(piece) {
  const readings = piece.dataset.py.split(" ");
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let index = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("rt")) continue;
    let offset = 0;
    for (const letter of node.data) {
      if (han.test(letter)) yield { node, offset, letter, reading: readings[index++] };
      offset += letter.length;
    }
  }
}

function showReading(piece, spot) {
  const found = [...characters(piece)].find((each) => each.node === spot.node && each.offset === spot.offset);
  if (!found || !found.reading || found.reading === "-") return;
  const card = make("div", { className: "meaning reading-of", popover: "auto", role: "status" }, make("b", {}, found.letter), " ", found.reading);
  beside(spot.range, card);
  card.addEventListener("toggle", (event) => event.newState === "closed" && card.remove());
}

/** Puts all readings above their characters, as for younger readers; once for a page. */
let allShown = false;
function showPinyin() {
  if (allShown || look.pinyin !== "all") return;
  allShown = true;
  for (const piece of waiting) {
    const at = [...characters(piece)];
    for (const { node, offset, letter, reading } of at.reverse()) {
      if (reading === "-" || node.parentElement.closest("ruby")) continue;
      node.splitText(offset + letter.length);
      const own = node.splitText(offset);
      const ruby = make("ruby", { className: "asked" });
      own.replaceWith(ruby);
      ruby.append(own, make("rt", { "aria-hidden": "true" }, reading));
    }
  }
}
showPinyin();
