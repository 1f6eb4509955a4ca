/** The frame all directive boxes share: a header with the block's name, its settings and its controls. */

import { moveNode, removeNode } from "../commands.js";
import { el, freshId, iconButton, showValue } from "../dom.js";
import { icon } from "../icons.js";

/**
 * A directive block that is a framed box around other blocks.
 *
 * @param {{name: string, group: string, content: string, attrs?: Object, fields?: Function}} kind
 *     `attrs` are attributes with their defaults; `fields(view)` makes the header's settings, each `{dom, show(node)}`
 */
export function box(kind) {
  const { name, group, content, attrs = {} } = kind;
  const spec = {
    group,
    content,
    attrs: Object.fromEntries(Object.entries(attrs).map(([key, value]) => [key, { default: value }])),
    isolating: true,
    defining: true,
    directive: true,
    parseDOM: [{ tag: `div[data-gradus="${name}"]`, getAttrs: (dom) => fromData(dom, attrs) }],
    toDOM: (node) => ["div", { "data-gradus": name, ...toData(node.attrs) }, 0],
  };
  return {
    name,
    nodes: { [name]: spec },
    views: (ctx) => ({ [name]: (node, view, getPos) => new BoxView(kind, ctx, node, view, getPos) }),
    starts: [{ id: name, icon: name, create: (schema) => schema.nodes[name].createAndFill() }],
  };
}

/** Attributes as `data-*`, for the clipboard. */
export function toData(attrs) {
  return Object.fromEntries(
    Object.entries(attrs)
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false)
      .map(([key, value]) => [`data-${key}`, String(value)]),
  );
}

/** Attributes from `data-*`, each of the kind of its default. */
export function fromData(dom, defaults) {
  const read = ([key, fallback]) => {
    const raw = dom.getAttribute(`data-${key}`);
    if (raw === null) return [key, fallback];
    if (typeof fallback === "number") return [key, Number(raw) || fallback];
    return [key, typeof fallback === "boolean" ? raw === "true" : raw];
  };
  return Object.fromEntries(Object.entries(defaults).map(read));
}

/** What every view with own controls needs: the controls' events and changes are not the document's. */
export class ControlsView {
  constructor(ctx, node, view, getPos) {
    Object.assign(this, { ctx, node, view, getPos });
  }

  /** Runs a command made for the node's present position, and gives the caret back to the text. */
  run(command, focus = true) {
    command(this.getPos())(this.view.state, this.view.dispatch);
    if (focus) this.view.focus();
  }

  set(attribute, value) {
    if (this.node.attrs[attribute] === value) return;
    this.view.dispatch(this.view.state.tr.setNodeAttribute(this.getPos(), attribute, value));
  }

  isControl(dom) {
    return this.dom.contains(dom) && dom !== this.dom && !(this.contentDOM && this.contentDOM.contains(dom));
  }

  stopEvent(event) {
    return (
      this.isControl(event.target) && event.target.closest("input, textarea, select, button, audio, video, summary")
    );
  }

  ignoreMutation(mutation) {
    if (mutation.type === "selection") return this.isControl(mutation.target);
    return this.contentDOM ? !this.contentDOM.contains(mutation.target) : true;
  }
}

/** Up, down and remove; after a move the same control of the moved block keeps the focus. */
export function blockControls(owner, name, remove = removeNode) {
  const { ctx } = owner;
  const move = (direction, role) => () => {
    const { view } = owner;
    const pos = owner.getPos();
    const before =
      direction < 0 ? view.state.doc.resolve(pos).nodeBefore : view.state.doc.nodeAt(pos + owner.node.nodeSize);
    if (!moveNode(pos, direction)(view.state, view.dispatch)) return;
    const moved = view.nodeDOM(pos + direction * before.nodeSize);
    moved?.querySelector(`[data-role="${role}"]`)?.focus();
  };
  const named = (key) => `${ctx.t(key)}: ${name}`;
  return el(
    "span",
    { class: "ge-controls" },
    iconButton("up", named("moveUp"), move(-1, "up"), { "data-role": "up" }),
    iconButton("down", named("moveDown"), move(1, "down"), { "data-role": "down" }),
    iconButton("trash", named("remove"), () => owner.run(remove), { "data-role": "remove" }),
  );
}

class BoxView extends ControlsView {
  constructor(kind, ctx, node, view, getPos) {
    super(ctx, node, view, getPos);
    const name = ctx.t(`block.${kind.name}`);
    const label = freshId("box");
    this.fields = (kind.fields ?? (() => []))(this);
    this.head = el(
      "div",
      { class: "ge-head", contenteditable: "false" },
      icon(kind.name),
      el("span", { class: "ge-name", id: label }, name),
      ...this.fields.map((field) => field.dom),
      blockControls(this, name),
    );
    this.contentDOM = el("div", { class: "ge-inside" });
    const attributes = { class: "ge-box", "data-kind": kind.name, role: "group", "aria-labelledby": label };
    this.dom = el("div", attributes, this.head, this.contentDOM);
    if (kind.aside) this.head.querySelector(".ge-name").after(el("span", { class: "ge-aside" }, ctx.t(kind.aside)));
    this.show(node);
  }

  update(node) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show(node);
    return true;
  }

  show(node) {
    this.fields.forEach((field) => field.show(node));
  }
}

/** A setting in a header: a whole number of minutes. `optional` lets it be empty (null). */
export function minutesField(owner, attribute, label, optional = false) {
  const input = el("input", {
    type: "number",
    min: "1",
    max: "600",
    inputmode: "numeric",
    class: "ge-minutes",
    "aria-label": label,
    title: label,
    on: {
      input: () => {
        const value = Number.parseInt(input.value, 10);
        if (value >= 1 && value <= 600) owner.set(attribute, value);
        else if (optional && input.value === "" && !input.validity.badInput) owner.set(attribute, null);
      },
      blur: () => showValue(input, owner.node.attrs[attribute]),
      keydown: (event) => {
        if (event.key === "Enter") owner.view.focus();
      },
    },
  });
  const dom = el(
    "span",
    { class: "ge-minutes-field" },
    input,
    el("span", { "aria-hidden": "true" }, owner.ctx.t("minutesUnit")),
  );
  return { dom, show: (node) => showValue(input, node.attrs[attribute]) };
}

/** A setting that is a line of text; with the tag `textarea` it is shown on as many lines as it needs. */
export function textField(owner, attribute, label, attributes = {}, tag = "input") {
  const keep = () => owner.set(attribute, input.value.replace(/\s*\n\s*/g, " "));
  const input = el(tag, {
    type: tag === "input" ? "text" : null,
    rows: tag === "input" ? null : "1",
    class: "ge-line",
    "aria-label": label,
    placeholder: label,
    autocomplete: "off",
    ...attributes,
    on: {
      input: (event) => event.isComposing || keep(),
      compositionend: keep,
      keydown: (event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        event.preventDefault();
        owner.view.focus();
      },
    },
  });
  return { dom: input, show: (node) => showValue(input, node.attrs[attribute]) };
}
