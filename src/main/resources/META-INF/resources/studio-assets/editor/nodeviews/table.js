import { el } from "../dom.js";

/** A table that scrolls within its frame when it is wider than the page. */
export const tableView = () => (node) => {
  const body = el("tbody");
  const dom = el("div", { class: "ge-table" }, el("table", {}, body));
  return {
    dom,
    contentDOM: body,
    update: (next) => next.type === node.type,
    ignoreMutation: (mutation) => mutation.type !== "selection" && !body.contains(mutation.target),
  };
};
