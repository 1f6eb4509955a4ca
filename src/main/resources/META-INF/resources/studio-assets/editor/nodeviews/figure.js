import { NodeSelection } from "prosemirror-state";
import { el, field, freshId, textButton } from "../dom.js";
import { blockControls, ControlsView, textField } from "./frame.js";
import { imageAttrs, lacksAlt } from "./image.js";

/** A picture that stands alone, with its caption. */
export const figureNode = {
  group: "block flow",
  attrs: {
    src: { default: "" },
    alt: { default: "" },
    decorative: { default: false },
    caption: { default: "" },
    credit: { default: "" },
  },
  parseDOM: [
    {
      tag: "figure[data-gradus]",
      getAttrs: (dom) => {
        const image = dom.querySelector("img");
        const found = image && imageAttrs(image);
        if (!found) return false;
        const { src, alt, decorative, credit } = found;
        const caption = dom.querySelector("figcaption")?.textContent ?? "";
        return { src, alt, decorative, credit: credit ?? "", caption };
      },
    },
  ],
  toDOM: ({ attrs }) => [
    "figure",
    { "data-gradus": "figure" },
    [
      "img",
      {
        src: attrs.src,
        alt: attrs.alt || "",
        "data-credit": attrs.credit || null,
        "data-decorative": attrs.decorative ? "true" : null,
      },
    ],
    ["figcaption", attrs.caption || ""],
  ],
};

export const figureView = (ctx) => (node, view, getPos) => new FigureView(ctx, node, view, getPos);

class FigureView extends ControlsView {
  constructor(ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    const details = freshId("details");
    this.picture = el("div", { class: "ge-picture" });
    this.caption = textField(this, "caption", ctx.t("figure.caption"), { class: "ge-line ge-caption" }, "textarea");
    this.toggle = textButton("", () => this.open(this.details.hidden), {
      class: "ge-text-button ge-quiet",
      "aria-controls": details,
    });
    this.missing = el("span", { class: "ge-missing" }, ctx.t("figure.altMissing"));
    this.alt = textField(this, "alt", ctx.t("figure.alt"), { placeholder: null }, "textarea");
    this.decorative = el("input", {
      type: "checkbox",
      id: freshId("decorative"),
      on: { change: () => this.set("decorative", this.decorative.checked) },
    });
    this.credit = textField(this, "credit", ctx.t("credit"));
    this.details = el(
      "div",
      { class: "ge-details", id: details, hidden: true },
      field(ctx.t("figure.alt"), this.alt.dom),
      el(
        "div",
        { class: "ge-check" },
        this.decorative,
        el("label", { for: this.decorative.id }, ctx.t("figure.decorative")),
      ),
      field(ctx.t("credit"), this.credit.dom),
    );
    const bar = el(
      "div",
      { class: "ge-figure-bar" },
      this.missing,
      this.toggle,
      blockControls(this, ctx.t("block.figure")),
    );
    this.dom = el("figure", { class: "ge-figure" }, this.picture, this.caption.dom, bar, this.details);
    this.picture.addEventListener("click", () => this.select());
    this.show(node);
    this.open(lacksAlt(node.attrs));
  }

  select() {
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, this.getPos())));
    this.view.focus();
  }

  open(shown) {
    this.details.hidden = !shown;
    this.toggle.setAttribute("aria-expanded", String(shown));
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.src !== this.node.attrs.src) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  show({ attrs }) {
    this.ctx.media.show(this.picture, attrs);
    this.caption.show(this.node);
    this.credit.show(this.node);
    this.alt.show(this.node);
    this.alt.dom.readOnly = attrs.decorative;
    this.decorative.checked = attrs.decorative;
    this.missing.hidden = !lacksAlt(attrs);
    const said = attrs.decorative
      ? this.ctx.t("figure.isDecorative")
      : this.ctx.t("figure.described", attrs.alt || "–");
    this.toggle.textContent = lacksAlt(attrs) ? this.ctx.t("figure.describe") : said;
  }
}
