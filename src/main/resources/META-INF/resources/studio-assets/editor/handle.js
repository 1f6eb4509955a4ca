/** The handle beside a block: drag it with mouse or finger, or press it for what can be done with the block. */

import { TextSelection } from "prosemirror-state";
import { duplicateNode, isFixed, moveNode, moveNodeTo, removeNode } from "./commands.js";
import { el, iconButton } from "./dom.js";
import { openMenu } from "./menu.js";

/** A hand is not still: only what goes further than this is a drag. */
const STILL = 5;
/** So close to the edge of the window it scrolls. */
const EDGE = 60;

export class BlockHandle {
  /** @param {{t, view, page, items, say: function(string)}} host `page` is what the text lies in */
  constructor({ t, view, page, items, say }) {
    Object.assign(this, { t, view, page, items, say, pos: null, block: null, drag: null, waiting: 0 });
    this.line = el("div", { class: "ge-drop-line", hidden: true });
    this.dom = iconButton("grip", t("handle"), () => {}, { class: "ge-button ge-handle", tabindex: "-1", hidden: true });
    const on = (target, type, listener) => target.addEventListener(type, listener);
    on(page, "pointermove", (event) => event.pointerType === "mouse" && this.soon(() => this.over(event.target)));
    on(page, "pointerleave", () => this.drag ?? this.hide());
    on(this.dom, "pointerdown", (event) => this.take(event));
    on(this.dom, "pointermove", (event) => this.pull(event));
    on(this.dom, "pointerup", (event) => this.drop(event));
    on(this.dom, "pointercancel", () => this.end());
    on(this.dom, "lostpointercapture", () => this.end());
    on(this.dom, "keydown", (event) => event.key === "Escape" && this.end());
    page.append(this.line, this.dom);
  }

  soon(run) {
    cancelAnimationFrame(this.waiting);
    this.waiting = requestAnimationFrame(run);
  }

  /** The text or the caret has changed. Fingers do not hover, so there the handle stands at the caret's block. */
  update(changed) {
    if (this.drag) return;
    if (matchMedia("(hover: none)").matches) this.soon(() => this.atCaret());
    else if (changed) this.hide();
  }

  hide() {
    cancelAnimationFrame(this.waiting);
    if (!this.page.querySelector(".ge-menu")) this.dom.hidden = true;
  }

  atCaret() {
    if (!this.view.hasFocus() || !this.view.editable) return this.hide();
    const { node } = this.view.domAtPos(this.view.state.selection.from);
    this.over(node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
  }

  /** Its menu without a pointer, for the block that the caret is in. */
  openAtCaret() {
    if (!this.view.editable) return;
    this.atCaret();
    if (!this.dom.hidden) this.open();
  }

  over(target) {
    if (this.drag || this.dom.contains(target) || !this.view.editable) return;
    const found = this.view.dom.contains(target) ? this.blockAround(target) : null;
    if (found) this.show(found);
  }

  /** The smallest block around an element that may be moved: `{dom, pos}`. */
  blockAround(target) {
    for (let dom = target; dom && dom !== this.view.dom; dom = dom.parentElement) {
      const place = dom.parentElement;
      if (place !== this.view.dom && !place.classList.contains("ge-inside")) continue;
      const pos = this.view.posAtDOM(place, [...place.childNodes].indexOf(dom));
      if (this.view.nodeDOM(pos) === dom && !isFixed(this.view.state.doc, pos)) return { dom, pos };
    }
    return null;
  }

  show({ dom, pos }) {
    this.pos = pos;
    this.block = dom;
    this.dom.hidden = false;
    const page = this.page.getBoundingClientRect();
    const block = dom.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(dom.matches(".ge-heading") ? dom.firstElementChild : dom).lineHeight) || 24;
    const middle = dom.matches("p, .ge-heading, ul, ol") ? line / 2 : 18;
    this.dom.style.top = `${block.top - page.top + middle - this.dom.offsetHeight / 2}px`;
    this.dom.style.insetInlineStart = `${Math.max(0, block.left - page.left - this.dom.offsetWidth - 2)}px`;
  }

  take(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    // The text may have changed since the handle was put here.
    const block = this.block?.isConnected ? this.blockAround(this.block) : null;
    if (!block) return this.hide();
    this.pos = block.pos;
    this.dom.setPointerCapture(event.pointerId);
    this.drag = { x: event.clientX, y: event.clientY, from: this.pos, moving: false, gap: null };
  }

  pull(event) {
    const { drag, view } = this;
    if (!drag) return;
    if (!drag.moving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < STILL) return;
    drag.moving = true;
    this.page.classList.add("ge-dragging");
    drag.gap = this.gapIn(view.state.doc, 0, event.clientY, view.state.doc.nodeAt(drag.from));
    this.line.hidden = drag.gap === null;
    if (drag.gap) this.draw(drag.gap);
    const beyond = event.clientY < EDGE ? -12 : event.clientY > innerHeight - EDGE ? 12 : 0;
    if (beyond) window.scrollBy(0, beyond);
  }

  draw({ y, block }) {
    const page = this.page.getBoundingClientRect();
    this.line.style.top = `${y - page.top}px`;
    this.line.style.left = `${block.left - page.left}px`;
    this.line.style.width = `${block.width}px`;
  }

  /** Where between two blocks the pointer is, if the node may stand there: `{pos, y, block}`. */
  gapIn(parent, start, y, node) {
    let gap = null;
    let done = false;
    parent.forEach((child, offset, index) => {
      if (done) return;
      const pos = start + offset;
      const block = this.view.nodeDOM(pos)?.getBoundingClientRect?.();
      if (!block || (y > block.bottom && index < parent.childCount - 1)) return;
      done = true;
      if (child !== node && y > block.top + 16 && y < block.bottom - 8 && child.type.spec.directive) {
        gap = this.gapIn(child, pos + 1, y, node);
        if (gap) return;
      }
      const before = y < (block.top + block.bottom) / 2;
      const at = before ? index : index + 1;
      if (!parent.canReplaceWith(at, at, node.type)) return;
      gap = { pos: before ? pos : pos + child.nodeSize, y: before ? block.top - 4 : block.bottom + 4, block };
    });
    return gap;
  }

  drop() {
    const { drag, view } = this;
    this.end();
    if (!drag) return;
    if (!drag.moving) return void this.open();
    if (drag.gap && moveNodeTo(drag.from, drag.gap.pos)(view.state, view.dispatch)) this.say(this.t("moved.here"));
    view.focus();
  }

  end() {
    this.drag = null;
    this.line.hidden = true;
    this.page.classList.remove("ge-dragging");
  }

  open() {
    const { t, view, pos } = this;
    const entry = (icon, text, command, said) => ({
      icon,
      text: t(text),
      enabled: command(view.state),
      run: () => {
        if (command(view.state, view.dispatch) && said) this.say(t(said));
        view.focus();
        this.hide();
      },
    });
    openMenu(this.dom, t("handle"), [
      entry("up", "moveUp", moveNode(pos, -1), "moved.up"),
      entry("down", "moveDown", moveNode(pos, 1), "moved.down"),
      entry("duplicate", "duplicate", duplicateNode(pos)),
      { icon: "turn", text: t("turnInto"), enabled: this.turns().length > 0, run: () => openMenu(this.dom, t("turnInto"), this.turns()) },
      null,
      entry("trash", "remove", removeNode(pos)),
    ]);
  }

  /** What the block can become, as entries of a menu. */
  turns() {
    const { view, pos } = this;
    const { doc, tr } = view.state;
    const node = doc.nodeAt(pos);
    if (!node || node.isAtom || node.type.spec.directive) return [];
    const selected = view.state.apply(
      tr.setSelection(TextSelection.between(doc.resolve(pos + 1), doc.resolve(pos + node.nodeSize - 1))),
    );
    return this.items
      .filter((item) => item.turns(selected))
      .map((item) => ({
        icon: item.icon,
        text: this.t(item.label),
        run: () => {
          view.dispatch(view.state.tr.setSelection(selected.selection));
          item.run(view.state, view.dispatch, view);
          view.focus();
          this.hide();
        },
      }));
  }
}
