/** Word writes lists as paragraphs that only look like items; this makes lists of them. */

import { ignored } from "./office.js";

const ORDERED = /^\s*[(（]?(\d+|[a-z]|[ivxlc]+|[一二三四五六七八九十百]+)[.)）、．]/i;

/** Replaces every run of Word's list paragraphs by nested lists. */
export function wordLists(body) {
  const items = new Set(
    [...body.querySelectorAll("p[data-style*='mso-list']")].filter((item) =>
      /mso-list:\s*l\d+/i.test(item.getAttribute("data-style")),
    ),
  );
  const done = new Set();
  for (const item of items) {
    if (done.has(item)) continue;
    const run = [];
    for (let next = item; next && items.has(next); next = next.nextElementSibling) run.push(next);
    run.forEach((part) => done.add(part));
    item.before(nested(body.ownerDocument, run.map(described)));
    run.forEach((part) => part.remove());
  }
}

function described(item) {
  const level = Number(/level(\d+)/i.exec(item.getAttribute("data-style"))?.[1] ?? 1);
  const [sign] = ignored(item);
  const number = ORDERED.exec(sign?.textContent ?? "")?.[1] ?? null;
  sign?.remove();
  return { level, ordered: number !== null, start: Number(number) || 1, content: [...item.childNodes] };
}

/** Built in the inert document: nothing pasted may enter the page's own, where pictures would load. */
function nested(doc, items) {
  const fragment = doc.createDocumentFragment();
  const open = [];
  for (const { level, ordered, start, content } of items) {
    const tag = ordered ? "OL" : "UL";
    while (open.length > 0 && open.at(-1).level > level) open.pop();
    if (open.length > 0 && open.at(-1).level === level && open.at(-1).list.tagName !== tag) open.pop();
    if (open.length === 0 || open.at(-1).level < level) {
      const list = doc.createElement(tag);
      if (ordered && start !== 1) list.setAttribute("start", String(start));
      const parent = open.length > 0 ? open.at(-1).list.lastElementChild : fragment;
      parent.append(list);
      open.push({ level, list });
    }
    const item = doc.createElement("li");
    item.append(...content);
    open.at(-1).list.append(item);
  }
  return fragment;
}
