/** What word processors say in ways of their own, said in plain HTML. Works in the inert document of the clipboard. */

import { scripts } from "./scripts.js";

/** Paragraphs that only their class or role calls a heading or a quote become one. */
export function namedParagraphs(body) {
  for (const line of body.querySelectorAll("p[role=heading], p.MsoTitle, p[class^=MsoHeading]")) {
    const level = line.getAttribute("aria-level") ?? /\d$/.exec(line.className)?.[0] ?? 1;
    become(line, `h${Math.min(6, Math.max(1, Number(level) || 1))}`);
  }
  for (const line of body.querySelectorAll("p.MsoQuote, p.MsoIntenseQuote")) {
    const quote = line.ownerDocument.createElement("blockquote");
    line.before(quote);
    quote.append(line);
  }
  // Word numbers headings with signs of its own, and writes what was deleted while changes are tracked.
  body.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((heading) => ignored(heading).forEach((sign) => sign.remove()));
  body.querySelectorAll("del, .msoDel, [role=checkbox] > img").forEach((node) => node.remove());
}

/** The signs that Word puts before an item or a heading, which are drawn again by whoever shows it. */
export function ignored(line) {
  return [...line.querySelectorAll("span")].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("data-style") ?? ""),
  );
}

/** Word in the browser puts each item into a list of its own and says how deep it is; this makes one list of them. */
export function scatteredLists(body) {
  let last = null;
  for (const wrapper of body.querySelectorAll(".ListContainerWrapper")) {
    const list = wrapper.querySelector("ul, ol");
    const item = list?.querySelector("li");
    if (!item) continue;
    const level = Number(item.getAttribute("data-aria-level")) || 1;
    const follows = last && wrapper.previousElementSibling === last.wrapper;
    const open = follows ? last.open.filter((one) => one.level <= level) : [];
    const beside = open.at(-1);
    if (beside?.level === level && beside.list.tagName === list.tagName) {
      beside.list.append(...list.children);
      last.open = open;
      wrapper.remove();
    } else if (beside && beside.level < level) {
      beside.list.lastElementChild.append(list);
      open.push({ level, list });
      last.open = open;
      wrapper.remove();
    } else last = { wrapper, open: [{ level, list }] };
  }
}

/** Raised and lowered letters, which Markdown has no sign for, where Unicode has them: H₂O, m². */
export function raised(body) {
  const style = (node) => node.getAttribute("data-style") ?? "";
  for (const node of body.querySelectorAll("sub, sup, span[data-style*='vertical-align']")) {
    const up = node.tagName === "SUP" || /vertical-align\s*:\s*super/i.test(style(node));
    const down = node.tagName === "SUB" || /vertical-align\s*:\s*sub/i.test(style(node));
    const written = (up || down) && scripts(node.textContent, up);
    if (written) node.replaceChildren(written);
  }
}

function become(line, tag) {
  const node = line.ownerDocument.createElement(tag);
  node.append(...line.childNodes);
  line.replaceWith(node);
}
