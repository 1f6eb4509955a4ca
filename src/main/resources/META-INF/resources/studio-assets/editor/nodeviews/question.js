import { changeType, newQuestion, toggleFeedback } from "../questions.js";
import { takeQuiz } from "../quizzes.js";
import { el, textButton } from "../dom.js";
import { icon } from "../icons.js";
import { answerNodes, answerViews } from "./answers.js";
import { choiceNodes, choiceViews, showKind } from "./choice.js";
import { blockControls, ControlsView } from "./frame.js";

const TYPES = ["single", "multiple", "order", "short"];

const part = (name, content) => ({
  content,
  isolating: true,
  selectable: false,
  allowGapCursor: false,
  parseDOM: [{ tag: `div[data-gradus="${name}"]` }],
  toDOM: () => ["div", { "data-gradus": name, class: `ge-${name}` }, 0],
});

/** A check: first the question, then its answers, then what is said to any answer. */
export const question = {
  name: "question",
  nodes: {
    question: {
      group: "block nested",
      content: "question_prompt (choice_list | order_list | answer_list) question_feedback?",
      attrs: { type: { default: "single" } },
      isolating: true,
      defining: true,
      directive: true,
      allowGapCursor: false,
      parseDOM: [{ tag: "div[data-gradus=question]", getAttrs: (dom) => ({ type: dom.getAttribute("data-type") }) }],
      toDOM: (node) => ["div", { "data-gradus": "question", "data-type": node.attrs.type }, 0],
    },
    question_prompt: part("question_prompt", "flow+"),
    ...choiceNodes,
    ...answerNodes,
    question_feedback: part("question_feedback", "flow+"),
  },
  views: (ctx) => ({
    question: (node, view, getPos) => new QuestionView(ctx, node, view, getPos),
    ...choiceViews(ctx),
    ...answerViews(ctx),
  }),
  starts: TYPES.map((type) => ({
    id: `question.${type}`,
    icon: "question",
    create: (schema) => newQuestion(schema, type),
    take: takeQuiz(type),
  })),
};

class QuestionView extends ControlsView {
  constructor(ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    const name = ctx.t("block.question");
    this.type = el(
      "select",
      {
        class: "ge-select",
        "aria-label": ctx.t("question.type"),
        on: { change: () => this.run((pos) => changeType(pos, this.type.value), false) },
      },
      ...TYPES.map((type) => el("option", { value: type }, ctx.t(`question.type.${type}`))),
    );
    const head = el(
      "div",
      { class: "ge-head", contenteditable: "false" },
      icon("question"),
      el("span", { class: "ge-name" }, name),
      this.type,
      blockControls(this, name),
    );
    this.contentDOM = el("div", { class: "ge-inside" });
    this.feedback = textButton("", () => this.run(toggleFeedback), { class: "ge-text-button ge-quiet" });
    const foot = el("div", { class: "ge-foot", contenteditable: "false" }, this.feedback);
    const attributes = { class: "ge-box ge-question", "data-kind": "question", role: "group", "aria-label": name };
    this.dom = el("div", attributes, head, this.contentDOM, foot);
    this.show(node);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  show(node) {
    this.type.value = node.attrs.type;
    this.dom.dataset.type = node.attrs.type;
    const has = node.lastChild.type.name === "question_feedback";
    this.feedback.textContent = this.ctx.t(has ? "question.feedback.remove" : "question.feedback.add");
    // The choices are the same nodes when only the type changes, so nobody else tells them.
    showKind(this.contentDOM, node.attrs.type);
  }
}
