/** A formula within a line: LaTeX that the host shows as MathML. */
export const formulaNode = {
  group: "inline",
  inline: true,
  atom: true,
  attrs: { tex: { default: "" } },
  leafText: (node) => node.attrs.tex,
  parseDOM: [{ tag: "span[data-formula]", getAttrs: (dom) => ({ tex: dom.getAttribute("data-formula") }) }],
  toDOM: (node) => ["span", { "data-formula": node.attrs.tex }, node.attrs.tex],
};

export const formulaView = (ctx) => (node) => {
  const dom = document.createElement("span");
  dom.className = "ge-formula";
  dom.title = ctx.t("formula.edit");
  ctx.formulas.show(dom, node.attrs.tex);
  return { dom, ignoreMutation: () => true };
};
