import { isFileName } from "../urls.js";

/** A picture in the middle of a text. */
export const imageNode = {
  group: "inline",
  inline: true,
  attrs: {
    src: { default: "" },
    alt: { default: "" },
    decorative: { default: false },
    title: { default: null },
    credit: { default: null },
  },
  draggable: true,
  parseDOM: [
    { tag: "img[data-pending]", getAttrs: (dom) => ({ src: dom.getAttribute("data-pending"), alt: dom.alt }) },
    { tag: "img[data-gradus]", getAttrs: imageAttrs },
  ],
  toDOM: (node) => [
    "img",
    {
      "data-gradus": "image",
      src: node.attrs.src,
      alt: node.attrs.alt || "",
      title: node.attrs.title || null,
      "data-credit": node.attrs.credit || null,
      "data-decorative": node.attrs.decorative ? "true" : null,
    },
  ],
};

/** What the clipboard says of a picture of ours; a file name is the only address it may have. */
export function imageAttrs(dom) {
  const src = dom.getAttribute("src");
  if (!isFileName(src)) return false;
  return {
    src,
    alt: dom.getAttribute("alt") ?? "",
    title: dom.getAttribute("title"),
    credit: dom.getAttribute("data-credit"),
    decorative: dom.hasAttribute("data-decorative"),
  };
}

/** True when nobody has said yet what the picture shows, or that it only decorates. */
export function lacksAlt(attrs) {
  return !attrs.decorative && !(attrs.alt ?? "").trim();
}

/** Shows the picture itself where the name can be resolved, otherwise its alternative text in a frame. */
export const imageView = (ctx) => (node) => {
  const dom = document.createElement("span");
  dom.className = lacksAlt(node.attrs) ? "ge-image ge-lacks-alt" : "ge-image";
  if (lacksAlt(node.attrs)) dom.title = ctx.t("figure.altMissing");
  ctx.media.show(dom, node.attrs);
  return { dom };
};
