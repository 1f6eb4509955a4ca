/** Shows formulas, asks what they shall be, and puts them into the text. */

import { NodeSelection } from "prosemirror-state";
import { askFormula } from "./dialogs.js";

/** The elements of MathML Core; whatever else an answer held would not be shown. */
const KNOWN = new Set(
  "math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd semantics annotation".split(" "),
);

export class Formulas {
  /** @param {{t, root, emit, view}} host `emit` asks the host, which answers through `learn` */
  constructor(host) {
    this.host = host;
    this.known = new Map();
    this.waiting = new Map();
  }

  /** Puts the formula into `dom` once it is known how it looks; what nobody understands stays as it was written. */
  show(dom, tex) {
    if (this.known.has(tex)) return void this.draw(dom, tex);
    dom.textContent = tex;
    if (!this.waiting.has(tex)) {
      this.waiting.set(tex, new Set());
      this.host.emit("gradus-formula", { tex });
    }
    this.waiting.get(tex).add(dom);
  }

  /** The host says how a formula looks; null when it is not understood. */
  learn(tex, mathml) {
    this.known.set(tex, mathml);
    this.waiting.get(tex)?.forEach((dom) => this.draw(dom, tex));
    this.waiting.delete(tex);
  }

  draw(dom, tex) {
    const math = drawn(this.known.get(tex));
    dom.toggleAttribute("data-unknown", math === null);
    dom.replaceChildren(math ?? tex);
  }

  /** True when a formula is selected. */
  canEdit({ selection }) {
    return selection instanceof NodeSelection && selection.node.type.name === "formula";
  }

  /** Where a formula may stand: in running text. */
  mayInsert(state) {
    const { $from } = state.selection;
    return $from.parent.inlineContent && Boolean($from.parent.type.contentMatch.matchType(state.schema.nodes.formula));
  }

  /** Asks for a new formula, or for the selected one anew. */
  async ask(view) {
    const { root, t } = this.host;
    const editing = this.canEdit(view.state);
    const { from, to } = view.state.selection;
    const before = editing ? view.state.selection.node : null;
    const answer = await askFormula(root, t, before?.attrs.tex ?? "", (dom, tex) => this.show(dom, tex));
    view.focus();
    if (answer === null || (before && view.state.doc.nodeAt(from) !== before)) return;
    const { tr, schema } = view.state;
    const node = schema.nodes.formula.create({ tex: answer });
    view.dispatch((before ? tr.replaceWith(from, to, node) : tr.replaceSelectionWith(node, true)).scrollIntoView());
  }
}

/** The element of the answer, built from nothing but known elements and letters. */
function drawn(mathml) {
  if (!mathml) return null;
  const { documentElement } = new DOMParser().parseFromString(mathml, "application/xml");
  const all = [documentElement, ...documentElement.querySelectorAll("*")];
  return all.every((part) => KNOWN.has(part.localName)) ? document.importNode(documentElement, true) : null;
}
