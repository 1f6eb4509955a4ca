/** Turns what other programs put on the clipboard into plain HTML our schema understands. Nothing here is executed. */

import { straightTable } from "./cleantables.js";
import { namedParagraphs, raised, scatteredLists } from "./office.js";
import { localPictures } from "./rtf.js";
import { isFileName, untracked } from "./urls.js";
import { wordLists } from "./wordlists.js";

const LIMITS = { text: 1_000_000, html: 40_000_000, depth: 150, nesting: 16, cells: 2000 };
const NEVER =
  "script, x-style, style, link, meta, title, base, template, iframe, frame, object, embed, applet, noscript, form input, input," +
  " select, textarea, button, svg, canvas, video, audio, map, [hidden]";
const KEPT = new Set(["href", "src", "alt", "title", "start"]);
const BLOCK = /^(P|DIV|UL|OL|LI|TABLE|BLOCKQUOTE|PRE|H[1-6]|HR|FIGURE|SECTION|ARTICLE|DL|DT|DD|HEADER|FOOTER)$/;

/** Why a paste is refused, as the key of its message. */
export function tooLarge(html, text) {
  const markup = html.length > LIMITS.text ? html.replace(/data:[^"'\s>)]*/g, "").length : html.length;
  return text.length > LIMITS.text || markup > 10 * LIMITS.text || html.length > LIMITS.html ? "paste.tooLarge" : null;
}

/**
 * @param {string} html the clipboard's HTML
 * @param {function(string, string): string} picture hears of each picture that came along (its data: address and
 *     alternative text) and says the name that stands for it
 * @param {string} rtf the clipboard's RTF, in which Word keeps the pictures
 * @returns {{html: string, dropped: Object<string, number>, refused: ?string}} clean HTML, how many pictures were left
 *     out by the key of the message that says why, and the key of the message if all of it is refused
 */
export function clean(html, picture, rtf = "") {
  const { body } = new DOMParser().parseFromString(setStylesAside(html), "text/html");
  const refuse = (refused) => ({ html: "", dropped: {}, refused });
  if (tooDeep(body)) return refuse("paste.tooDeep");
  if (body.textContent.length > LIMITS.text) return refuse("paste.tooLarge");
  body.querySelectorAll(NEVER).forEach((node) => node.remove());
  comments(body).forEach((comment) => comment.remove());
  body.querySelectorAll("[data-style]").forEach((node) => {
    if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(node.getAttribute("data-style"))) node.remove();
  });
  namedParagraphs(body);
  wordLists(body);
  scatteredLists(body);
  emphasis(body);
  raised(body);
  unwrapLayout(body);
  for (const table of body.querySelectorAll("table")) {
    if (!table.parentElement?.closest("td, th") && !straightTable(table, LIMITS.cells))
      return refuse("paste.tableTooLarge");
  }
  const own = body.querySelector("[data-pm-slice]") !== null;
  if (!own) {
    lowerHeadings(body);
    // A heading is bold by itself.
    body.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((heading) => {
      heading.querySelectorAll("strong, b").forEach((bold) => bold.replaceWith(...bold.childNodes));
    });
  }
  // A link within the other text leads nowhere here.
  body.querySelectorAll("a[href^='#']").forEach((link) => link.replaceWith(...link.childNodes));
  body.querySelectorAll("a[href]").forEach((link) => link.setAttribute("href", untracked(link.getAttribute("href"))));
  localPictures(body, rtf);
  const dropped = pictures(body, picture);
  if (!own) emptyLines(body);
  body.querySelectorAll("*").forEach(plain);
  return { html: body.innerHTML, dropped, refused: null };
}

/** The page's policy forbids inline styles, even in a document nobody sees, so they are read under another name. */
function setStylesAside(html) {
  return html.replace(/<(\/?)style\b/gi, "<$1x-style").replace(/(<[a-z][^<>]*?\s)style(\s*=)/gi, "$1data-style$2");
}

/** Only what our schema reads stays on an element: no styles, no handlers, no ids. */
function plain(node) {
  for (const { name } of [...node.attributes]) {
    const kept = KEPT.has(name) || (name.startsWith("data-") && name !== "data-style");
    if (!kept) node.removeAttribute(name);
  }
}

/** Emphasis that is only a style becomes an element; an element whose style denies it (Google Docs) goes. */
function emphasis(body) {
  for (const node of body.querySelectorAll("[data-style]")) {
    const style = node.getAttribute("data-style");
    const says = (expression) => expression.test(style);
    const bold = says(/font-weight\s*:\s*(bold|[6-9]\d\d)/i);
    const italic = says(/font-style\s*:\s*(italic|oblique)/i);
    if (/^(B|STRONG)$/.test(node.tagName) && says(/font-weight\s*:\s*(normal|[1-5]00)/i))
      node.replaceWith(...node.childNodes);
    else if (/^(I|EM)$/.test(node.tagName) && says(/font-style\s*:\s*normal/i)) node.replaceWith(...node.childNodes);
    else if (/^(SPAN|FONT|A|U)$/.test(node.tagName)) {
      if (bold) wrapInside(node, "strong");
      if (italic) wrapInside(node, "em");
    }
  }
}

function wrapInside(node, tag) {
  const wrapper = node.ownerDocument.createElement(tag);
  wrapper.append(...node.childNodes);
  node.append(wrapper);
}

function tooDeep(body) {
  let depth = 0;
  let node = body;
  while (node) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else {
      while (node && node !== body && !node.nextElementSibling) {
        node = node.parentElement;
        depth -= 1;
      }
      node = node === body ? null : node?.nextElementSibling;
    }
  }
  // The server takes documents of limited depth, so lists in lists and quotes in quotes end somewhere.
  const within = "blockquote, ul, ol";
  return (
    body.querySelector(
      Array(LIMITS.nesting + 1)
        .fill(`:is(${within})`)
        .join(" "),
    ) !== null
  );
}

function comments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** A table that only places things: its content stands for it. */
function unwrapLayout(body) {
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const cells = table.querySelectorAll("td, th");
    if (cells.length > 1 && !/^(presentation|none)$/.test(table.getAttribute("role") ?? "")) continue;
    table.replaceWith(...[...cells].flatMap((cell) => [...cell.childNodes]));
  }
}

/** The lesson's title is its only heading of level 1, so those of another text become steps. */
function lowerHeadings(body) {
  if (!body.querySelector("h1")) return;
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const lower = heading.ownerDocument.createElement(`h${Math.min(6, Number(heading.tagName[1]) + 1)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Lines that only made room: Markdown has none, and boxes have their own. */
function emptyLines(body) {
  for (const line of body.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6")) {
    if (!/[^\s\u00a0]/.test(line.textContent) && !line.querySelector("img, table, hr, li")) line.remove();
  }
  const isBlock = (node) => node === null || (node.nodeType === Node.ELEMENT_NODE && BLOCK.test(node.tagName));
  for (const br of body.querySelectorAll("br")) {
    if (isBlock(beside(br, "previousSibling")) || (isBlock(beside(br, "nextSibling")) && !br.closest("pre"))) br.remove();
  }
}

/** What stands beside a node, white space aside. */
function beside(node, side) {
  let next = node[side];
  while (next?.nodeType === Node.TEXT_NODE && next.textContent.trim() === "") next = next[side];
  return next;
}

function pictures(body, picture) {
  const dropped = {};
  for (const image of body.querySelectorAll("img")) {
    const src = image.getAttribute("src") ?? "";
    if (image.hasAttribute("data-gradus") || image.closest("figure[data-gradus]")) {
      if (isFileName(src)) continue;
    } else if (/^data:image\//i.test(src)) {
      const fresh = image.ownerDocument.createElement("img");
      const alt = written(image.getAttribute("alt"));
      fresh.setAttribute("data-pending", picture(src, alt));
      fresh.alt = alt;
      image.replaceWith(fresh);
      continue;
    }
    image.remove();
    if (isPixel(image)) continue;
    const key = whence(src);
    dropped[key] = (dropped[key] ?? 0) + 1;
  }
  return dropped;
}

/** What is said of a picture that stays where it is. */
function whence(src) {
  if (/^file:/i.test(src)) return "paste.dropped.files";
  const google = /^https:\/\/[\w-]+\.googleusercontent\.com\//i.test(src);
  return google ? "paste.dropped.google" : "paste.dropped.sites";
}

/** The alternative text if a person wrote it; Word also guesses, and says so. */
function written(alt) {
  return alt === null || /automatically generated|自动生成/i.test(alt) ? "" : alt;
}

/** A picture nobody sees is there to follow its readers. */
function isPixel(image) {
  return ["width", "height"].some((side) => /^[0-3](px)?$/.test(image.getAttribute(side) ?? ""));
}
