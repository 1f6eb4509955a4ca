/** The lesson document as ProseMirror sees it: the contract with the server, which turns it into Markdown and back. */

import { Schema } from "prosemirror-model";
import { directives } from "./nodeviews/index.js";
import { figureNode } from "./nodeviews/figure.js";
import { formulaNode } from "./nodeviews/formula.js";
import { imageNode } from "./nodeviews/image.js";
import { safeHref } from "./urls.js";

/*
 * Groups: `block` may stand in the lesson itself, `nested` also in an activity or example, `flow` anywhere.
 * The first node of a group is what fills a gap, so paragraph comes first.
 */
const text = {
  doc: { content: "block+" },
  paragraph: { group: "block flow", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    group: "block flow",
    content: "inline*",
    attrs: { level: { default: 2 }, minutes: { default: null } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (dom) => ({ level, minutes: Number(dom.getAttribute("data-minutes")) || null }),
    })),
    toDOM: (node) => [`h${node.attrs.level}`, { "data-minutes": node.attrs.minutes || null }, 0],
  },
  blockquote: {
    group: "block flow",
    content: "flow+",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  bullet_list: {
    group: "block flow",
    content: "list_item+",
    attrs: { tight: { default: true } },
    parseDOM: [{ tag: "ul", getAttrs: (dom) => ({ tight: !dom.hasAttribute("data-loose") }) }],
    toDOM: (node) => ["ul", { "data-loose": node.attrs.tight ? null : "" }, 0],
  },
  ordered_list: {
    group: "block flow",
    content: "list_item+",
    attrs: { order: { default: 1 }, tight: { default: true } },
    parseDOM: [
      {
        tag: "ol",
        getAttrs: (dom) => ({
          order: dom.hasAttribute("start") ? Math.max(0, Number(dom.getAttribute("start")) || 0) : 1,
          tight: !dom.hasAttribute("data-loose"),
        }),
      },
    ],
    toDOM: (node) => [
      "ol",
      { start: node.attrs.order === 1 ? null : node.attrs.order, "data-loose": node.attrs.tight ? null : "" },
      0,
    ],
  },
  list_item: { content: "flow+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  code_block: {
    group: "block flow",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    attrs: { params: { default: "" } },
    parseDOM: [
      {
        tag: "pre",
        preserveWhitespace: "full",
        getAttrs: (dom) => ({ params: dom.getAttribute("data-params") ?? "" }),
      },
    ],
    toDOM: (node) => ["pre", { "data-params": node.attrs.params || null }, ["code", 0]],
  },
  horizontal_rule: { group: "block flow", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
};

/* prosemirror-tables wants spans and widths; Markdown has none, so they stay at their defaults and never leave. */
const cell = (tag, tableRole) => ({
  content: "paragraph",
  attrs: { align: { default: null }, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole,
  isolating: true,
  parseDOM: [{ tag, getAttrs: (dom) => ({ align: alignment(dom) }) }],
  toDOM: (node) => [tag, { "data-align": node.attrs.align }, 0],
});

const tables = {
  table: {
    group: "block flow",
    content: "table_row+",
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["table", ["tbody", 0]],
  },
  table_row: {
    content: "(table_cell | table_header)+",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_header: cell("th", "header_cell"),
  table_cell: cell("td", "cell"),
};

function alignment(dom) {
  const asked = dom.getAttribute("data-align");
  return ["left", "center", "right"].includes(asked) ? asked : null;
}

const inline = {
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
  image: imageNode,
  formula: formulaNode,
};

const marks = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => {
          const href = safeHref(dom.getAttribute("href"));
          return href === null ? false : { href, title: dom.getAttribute("title") || null };
        },
      },
    ],
    toDOM: (mark) => ["a", { href: safeHref(mark.attrs.href), title: mark.attrs.title, rel: "noopener" }, 0],
  },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  code: { parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
};

const blocks = Object.assign({}, ...directives.map((kind) => kind.nodes));

export const schema = new Schema({ nodes: { ...text, ...tables, figure: figureNode, ...blocks, ...inline }, marks });

const NEVER_SENT = new Set(["colspan", "rowspan", "colwidth"]);
const written = new WeakMap();

/**
 * The document as the server expects it: JSON without what only the table plugin needs. A block that has not changed since
 * is not written anew, so that saving a long lesson takes no longer than saving a short one.
 */
export function toJson(doc) {
  const blocks = [];
  doc.forEach((block) => blocks.push(blockJson(block)));
  return `{"type":"doc","content":[${blocks.join(",")}]}`;
}

function blockJson(block) {
  if (!written.has(block)) {
    const json = JSON.stringify(block.toJSON(), (key, value) => (NEVER_SENT.has(key) ? undefined : value));
    written.set(block, json);
  }
  return written.get(block);
}

/**
 * The document of a JSON text or object. A block that lacks required content is completed with empty parts.
 *
 * @throws {RangeError} if it does not fit the schema
 */
export function fromJson(json) {
  const data = typeof json === "string" ? JSON.parse(json) : json;
  const doc = read(data);
  doc.check();
  return doc;
}

function read(data) {
  if (data.type === "text") return schema.nodeFromJSON(data);
  const type = schema.nodeType(data.type);
  const content = (data.content ?? []).map(read);
  const marksOf = (data.marks ?? []).map((mark) => schema.markFromJSON(mark));
  const node = type.createAndFill(data.attrs, content, marksOf);
  if (node === null) throw new RangeError(`Content that does not fit ${data.type}`);
  return node;
}
