import { el, freshId, iconButton } from "../dom.js";
import { markRight, removeAnswer, toggleFeedback } from "../questions.js";
import { AnswerListView } from "./answers.js";
import { blockControls, ControlsView } from "./frame.js";

const part = (name, content) => ({
  content,
  isolating: true,
  selectable: false,
  allowGapCursor: false,
  parseDOM: [{ tag: `div[data-gradus="${name}"]` }],
  toDOM: () => ["div", { "data-gradus": name, class: `ge-${name}` }, 0],
});

export const choiceNodes = {
  choice_list: { ...part("choice_list", "choice+") },
  choice: {
    content: "choice_text choice_feedback?",
    attrs: { right: { default: false } },
    isolating: true,
    defining: true,
    selectable: false,
    allowGapCursor: false,
    parseDOM: [
      {
        tag: "div[data-gradus=choice]",
        getAttrs: (dom) => ({ right: dom.getAttribute("data-right") === "true" }),
      },
    ],
    toDOM: (node) => ["div", { "data-gradus": "choice", "data-right": node.attrs.right ? "true" : null }, 0],
  },
  choice_text: part("choice_text", "paragraph+"),
  choice_feedback: part("choice_feedback", "flow+"),
};

export const choiceViews = (ctx) => ({
  choice_list: (node, view, getPos) => new AnswerListView(ctx, node, view, getPos, "choice.add"),
  choice: (node, view, getPos) => new ChoiceView(ctx, node, view, getPos),
});

/** Shows every choice in the question's DOM as one of several (checkbox) or the only one (radio button). */
export function showKind(dom, type) {
  for (const mark of dom.querySelectorAll("input.ge-right")) {
    const kind = type === "multiple" ? "checkbox" : "radio";
    if (mark.type !== kind) mark.type = kind;
  }
}

/** One choice: whether it is right, its text, and what is said to whoever picks it. */
class ChoiceView extends ControlsView {
  constructor(ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    const question = view.state.doc.resolve(getPos()).node(-1);
    this.right = el("input", {
      type: question?.attrs.type === "multiple" ? "checkbox" : "radio",
      class: "ge-right",
      id: freshId("right"),
      "aria-label": ctx.t("choice.right"),
      title: ctx.t("choice.right"),
      on: { change: () => this.run((pos) => markRight(pos, this.right.checked), false) },
    });
    this.verdict = el("span", { class: "ge-verdict", "aria-hidden": "true" });
    const mark = el("span", { class: "ge-mark", contenteditable: "false" }, this.right);
    this.contentDOM = el("div", { class: "ge-choice-inside" });
    const controls = blockControls(this, ctx.t("choice"), removeAnswer);
    this.feedback = iconButton("feedback", "", () => this.run(toggleFeedback), { class: "ge-button ge-with-text" });
    this.feedback.append(el("span", { class: "ge-button-text" }, ctx.t("feedback")));
    controls.prepend(this.verdict, this.feedback);
    controls.setAttribute("contenteditable", "false");
    this.dom = el("div", { class: "ge-choice" }, mark, this.contentDOM, controls);
    this.show(node);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  show(node) {
    this.right.checked = node.attrs.right;
    this.dom.toggleAttribute("data-right", node.attrs.right);
    this.verdict.textContent = node.attrs.right ? this.ctx.t("choice.isRight") : "";
    const name = this.ctx.t(node.childCount > 1 ? "feedback.remove" : "feedback.add");
    this.feedback.setAttribute("aria-label", name);
    this.feedback.title = name;
  }
}
