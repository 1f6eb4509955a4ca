/** Messages above the text: seen, read out, and dismissed by hand; what went wrong stays until then. */

import { el, iconButton, textButton } from "./dom.js";

export class Notices {
  constructor(t) {
    this.t = t;
    this.live = el("div", { class: "ge-only-read", role: "status", "aria-live": "polite" });
    this.list = el("div", { class: "ge-notices" });
    this.dom = el("div", {}, this.live, this.list);
  }

  /** Only for those who listen: what the screen shows anyway. */
  say(text) {
    this.live.textContent = "";
    this.live.textContent = text;
  }

  /** Shows a message; actions are `{text, run}` and close it. Kinds: info, error. Returns what closes it. */
  show(text, { kind = "info", actions = [], closable = true } = {}) {
    const same = [...this.list.children].find((notice) => notice.dataset.text === text);
    same?.remove();
    const dom = el("div", {
      class: "ge-notice",
      "data-kind": kind,
      "data-text": text,
      role: kind === "error" ? "alert" : "status",
    });
    const close = () => dom.remove();
    dom.append(
      el("span", { class: "ge-notice-text" }, text),
      ...actions.map((action) =>
        textButton(action.text, () => {
          close();
          action.run();
        }),
      ),
    );
    if (closable) dom.append(iconButton("close", this.t("close"), close));
    this.list.append(dom);
    return close;
  }
}
