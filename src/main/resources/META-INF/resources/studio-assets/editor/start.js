/** In an empty lesson: an offer to begin with the steps of its stage. */

import { TextSelection } from "prosemirror-state";
import { el, textButton } from "./dom.js";

export class Start {
  /** @param {Array} items everything that can be put in, by id */
  constructor(t, items, view) {
    Object.assign(this, { t, items, view });
    this.steps = [];
    this.names = el("p", { class: "ge-start-steps" });
    const use = textButton(t("start.use"), () => this.use(), { class: "ge-text-button" });
    this.dom = el("section", { class: "ge-start", "aria-label": t("start"), hidden: true }, el("p", {}, t("start")), this.names, use);
  }

  /** @param {?{steps: Array<{title, minutes, blocks}>}} plan in the language of the text */
  set(plan, language) {
    this.steps = plan?.steps ?? [];
    this.names.textContent = this.steps.map((step) => step.title).join(" → ");
    if (language) this.names.lang = language;
    this.update();
  }

  update() {
    const { doc } = this.view.state;
    const empty = doc.childCount === 1 && doc.firstChild.type.name === "paragraph" && doc.content.size === 2;
    this.dom.hidden = !empty || !this.view.editable || this.steps.length === 0;
  }

  use() {
    const { state } = this.view;
    const nodes = this.steps.flatMap((step) => this.blocks(state.schema, step));
    const tr = state.tr.replaceWith(0, state.doc.content.size, nodes);
    const [heading] = nodes;
    this.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, heading.nodeSize + 1)).scrollIntoView());
    this.view.focus();
  }

  blocks(schema, { title, minutes, blocks }) {
    const heading = schema.nodes.heading.create({ level: 2, minutes: minutes || null }, schema.text(title));
    const make = (id) => this.items.find((item) => item.id === id)?.create?.() ?? schema.nodes.paragraph.create();
    return [heading, ...blocks.map(make)];
  }
}
