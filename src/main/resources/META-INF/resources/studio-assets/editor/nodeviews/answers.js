import { el, iconButton, textButton } from "../dom.js";
import { addAnswer, removeAnswer } from "../questions.js";
import { icon } from "../icons.js";
import { blockControls, ControlsView } from "./frame.js";

const list = (name, content) => ({
  content,
  isolating: true,
  selectable: false,
  allowGapCursor: false,
  parseDOM: [{ tag: `div[data-gradus="${name}"]` }],
  toDOM: () => ["div", { "data-gradus": name }, 0],
});

export const answerNodes = {
  order_list: list("order_list", "order_item+"),
  order_item: { ...list("order_item", "paragraph+"), defining: true },
  answer_list: list("answer_list", "answer+"),
  answer: { ...list("answer", "text*"), marks: "", defining: true },
};

export const answerViews = (ctx) => ({
  order_list: (node, view, getPos) => new AnswerListView(ctx, node, view, getPos, "order.add"),
  order_item: (node, view, getPos) => new AnswerView(ctx, node, view, getPos, "order.item"),
  answer_list: (node, view, getPos) => new AnswerListView(ctx, node, view, getPos, "answer.add"),
  answer: (node, view, getPos) => new AnswerView(ctx, node, view, getPos, "answer"),
});

/** The answers of a question, with a button below them that adds one. */
export class AnswerListView extends ControlsView {
  constructor(ctx, node, view, getPos, addKey) {
    super(ctx, node, view, getPos);
    this.contentDOM = el("div", { class: "ge-answers", "data-answers": node.type.name });
    const add = textButton(ctx.t(addKey), () => this.run(addAnswer), { class: "ge-text-button ge-add" });
    add.prepend(icon("plus"));
    this.dom = el("div", { class: "ge-answer-list" }, this.contentDOM, el("div", { contenteditable: "false" }, add));
  }

  update(node) {
    this.node = node.type === this.node.type ? node : this.node;
    return node === this.node;
  }
}

/** One step of an order, or one accepted answer. */
class AnswerView extends ControlsView {
  constructor(ctx, node, view, getPos, nameKey) {
    super(ctx, node, view, getPos);
    this.contentDOM = el("div", { class: "ge-answer-inside" });
    const name = ctx.t(nameKey);
    const controls =
      node.type.name === "answer"
        ? el(
            "span",
            { class: "ge-controls" },
            iconButton("trash", `${ctx.t("remove")}: ${name}`, () => this.run(removeAnswer)),
          )
        : blockControls(this, name, removeAnswer);
    controls.setAttribute("contenteditable", "false");
    this.dom = el("div", { class: "ge-answer" }, this.contentDOM, controls);
  }

  update(node) {
    this.node = node.type === this.node.type ? node : this.node;
    return node === this.node;
  }
}
