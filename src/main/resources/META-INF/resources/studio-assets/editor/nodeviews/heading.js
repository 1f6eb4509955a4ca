import { el } from "../dom.js";
import { ControlsView, minutesField } from "./frame.js";

/** A heading; one of level 2 opens a step and may say how many minutes the step takes. */
export const headingView = (ctx) => (node, view, getPos) => new HeadingView(ctx, node, view, getPos);

class HeadingView extends ControlsView {
  constructor(ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    this.contentDOM = el(`h${node.attrs.level}`);
    this.dom = el("div", { class: "ge-heading", "data-level": String(node.attrs.level) }, this.contentDOM);
    if (node.attrs.level !== 2) return;
    this.minutes = minutesField(this, "minutes", ctx.t("stepMinutes"), true);
    this.minutes.dom.setAttribute("contenteditable", "false");
    this.dom.append(this.minutes.dom);
    this.show(node);
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.level !== this.node.attrs.level) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  show(node) {
    this.minutes?.show(node);
    this.dom.toggleAttribute("data-timed", Boolean(node.attrs.minutes));
  }
}
