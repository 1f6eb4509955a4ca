/** How the keyboard leaves the text: Tab goes to the next control behind the caret, Escape frees Tab from lists and tables. */

import { NodeSelection, Plugin } from "prosemirror-state";
import { el } from "./dom.js";

const FOCUSABLE =
  "input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled]), audio, video";

/** @returns the two stops around the text, the commands for the keys, and a plugin that watches Escape */
export function leaveTextWith(view) {
  const stop = () => el("span", { class: "ge-stop", tabindex: "-1" });
  const before = stop();
  const after = stop();
  let free = false;

  const visible = (control) => control.offsetParent !== null;
  const controls = () => [...view().dom.querySelectorAll(FOCUSABLE)].filter(visible);

  const caretNode = () => {
    const { selection } = view().state;
    if (selection instanceof NodeSelection) return view().nodeDOM(selection.from);
    const { node, offset } = view().domAtPos(selection.head);
    return node.childNodes?.[offset] ?? node;
  };

  /** The first control behind the caret (or the last before it); without one, out of the text by the browser's own way. */
  const go = (backwards) => () => {
    const caret = caretNode();
    const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const reachable = controls().filter((control) => caret.compareDocumentPosition(control) & side);
    const target = backwards ? reachable.at(-1) : reachable[0];
    free = false;
    if (target) {
      target.focus();
      return true;
    }
    (backwards ? before : after).focus();
    return false;
  };

  const boxControls = () => {
    const { selection } = view().state;
    let dom = selection instanceof NodeSelection ? view().nodeDOM(selection.from) : caretNode();
    if (dom.nodeType !== Node.ELEMENT_NODE) dom = dom.parentElement;
    const box = dom.closest(".ge-choice, .ge-answer, .ge-figure, .ge-box, .ge-heading, .ge-code");
    const target = box && [...box.querySelectorAll(FOCUSABLE)].find(visible);
    target?.focus();
    return Boolean(target);
  };

  const plugin = new Plugin({
    props: {
      handleKeyDown(editor, event) {
        if (event.key === "Escape") free = true;
        else if (!["Tab", "Shift"].includes(event.key)) free = false;
        return false;
      },
    },
  });

  /** From a control in the text, Escape gives the caret back; ProseMirror itself never hears the controls' keys. */
  const fromControl = (event) => {
    if (event.key !== "Escape" || event.isComposing || !event.target.closest("input, select, textarea, button")) return;
    view().focus();
    event.preventDefault();
  };

  const released = (command) => (state, dispatch, editor) => !free && command(state, dispatch, editor);
  return {
    before,
    after,
    plugin,
    fromControl,
    commands: { tab: go(false), untab: go(true), controls: boxControls, released },
  };
}
