import { el } from "../dom.js";
import { ControlsView, textField } from "./frame.js";

/** Preformatted text, with the word after its fence (the language of the code) as a field. */
export const codeView = (ctx) => (node, view, getPos) => new CodeView(ctx, node, view, getPos);

class CodeView extends ControlsView {
  constructor(ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    this.contentDOM = el("code");
    this.params = textField(this, "params", ctx.t("code.language"));
    const head = el("div", { class: "ge-code-head", contenteditable: "false" }, this.params.dom);
    this.dom = el("div", { class: "ge-code" }, head, el("pre", { spellcheck: "false" }, this.contentDOM));
    this.params.show(node);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.params.show(node);
    return true;
  }
}
