/** The slash menu: "/" (or "、" or "／", which Chinese input types on that key) lists every block; typing on narrows the list. */

import { Plugin, PluginKey } from "prosemirror-state";
import { el, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { placeAt } from "./menu.js";

const key = new PluginKey("slash");
const TRIGGER = /(?:^|[\s\ufffc])([/、／]([^\s/、／]{0,24}))$/;
const CLOSED = { open: false };

/** What stands between the sign and the caret, if the caret is behind such a sign in a paragraph. */
function trigger(state) {
  const { $from, empty } = state.selection;
  if (!empty || !["paragraph", "heading"].includes($from.parent.type.name)) return null;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 26), $from.parentOffset, null, "\ufffc");
  const match = TRIGGER.exec(before);
  return match && { from: $from.pos - match[1].length, to: $from.pos, query: match[2].toLocaleLowerCase() };
}

/** Whether the list is open. */
export const isChoosing = (state) => Boolean(key.getState(state)?.open);

/**
 * @param {{items: Array, t: Function, say: Function}} host the blocks, their texts, and what announces
 */
export function slashMenu(host) {
  const matching = (query, state) =>
    host.items.filter((item) => {
      const words = `${host.t(item.label)} ${item.id} ${host.t(`keywords.${item.id}`)}`.toLocaleLowerCase();
      return (
        words.split(/[\s,，]+/).some((word) => word.startsWith(query)) ||
        words.includes(` ${query}`) ||
        (query !== "" && host.t(item.label).toLocaleLowerCase().includes(query))
      );
    });

  const choose = (view, item) => {
    const { from, to } = key.getState(view.state);
    view.dispatch(view.state.tr.delete(from, to));
    item.run(view.state, view.dispatch, view);
    view.focus();
  };

  return new Plugin({
    key,
    state: {
      init: () => CLOSED,
      apply(tr, old, before, state) {
        const asked = tr.getMeta(key);
        if (asked?.close) return { open: false, dismissed: old.from };
        const found = trigger(state);
        if (!found) return CLOSED;
        if (asked?.index !== undefined && old.open) return { ...old, index: asked.index };
        const dismissed = old.dismissed === undefined ? undefined : tr.mapping.map(old.dismissed, -1);
        if (dismissed === found.from) return { open: false, dismissed };
        // Only typing opens it: walking the caret behind an old slash does not.
        if (!old.open && !tr.docChanged) return CLOSED;
        const shown = matching(found.query, state);
        if (shown.length === 0) return { open: false };
        return {
          open: true,
          ...found,
          shown,
          index: found.query === old.query ? Math.min(old.index, shown.length - 1) : 0,
        };
      },
    },
    props: {
      handleKeyDown(view, event) {
        const now = key.getState(view.state);
        if (!now.open || view.composing || event.isComposing) return false;
        const { shown, index } = now;
        const moves = { ArrowDown: index + 1, ArrowUp: index - 1 };
        if (event.key in moves) {
          const next = (moves[event.key] + shown.length) % shown.length;
          view.dispatch(view.state.tr.setMeta(key, { index: next }));
        } else if (event.key === "Enter" || event.key === "Tab") choose(view, shown[index]);
        else if (event.key === "Escape") view.dispatch(view.state.tr.setMeta(key, { close: true }));
        else return false;
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          if (key.getState(view.state).open) view.dispatch(view.state.tr.setMeta(key, { close: true }));
        },
      },
    },
    view: (view) => new SlashList(host, view, choose),
  });
}

class SlashList {
  constructor(host, view, choose) {
    Object.assign(this, { host, choose });
    this.id = freshId("slash");
    const label = host.t("slash");
    this.dom = el("div", {
      class: "ge-menu ge-slash",
      role: "listbox",
      id: this.id,
      "aria-label": label,
      popover: "manual",
      tabindex: "0",
    });
    // The caret stays in the text, also when somebody drags the list's scroll bar.
    this.dom.addEventListener("mousedown", (event) => event.preventDefault());
    view.dom.parentNode.append(this.dom);
    this.shown = null;
  }

  update(view) {
    const now = key.getState(view.state);
    if (!now.open) return this.hide(view);
    if (this.shown !== now.shown) this.fill(view, now.shown);
    [...this.dom.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === now.index));
      if (index === now.index) option.scrollIntoView({ block: "nearest" });
    });
    view.dom.setAttribute("aria-controls", this.id);
    view.dom.setAttribute("aria-activedescendant", `${this.id}-${now.index}`);
    if (!this.dom.matches(":popover-open")) {
      this.dom.showPopover();
      this.host.say(this.host.t("slash.opened", String(now.shown.length)));
    }
    placeAt(this.dom, view.coordsAtPos(now.from));
  }

  fill(view, shown) {
    this.shown = shown;
    const option = (item, index) =>
      el(
        "div",
        {
          role: "option",
          class: "ge-item",
          id: `${this.id}-${index}`,
          on: {
            mousedown: (event) => {
              event.preventDefault();
              this.choose(view, item);
            },
          },
        },
        icon(item.icon),
        el("span", {}, this.host.t(item.label)),
      );
    this.dom.replaceChildren(...shown.map(option));
  }

  hide(view) {
    if (!this.dom.matches(":popover-open")) return;
    this.dom.hidePopover();
    this.shown = null;
    view.dom.removeAttribute("aria-controls");
    view.dom.removeAttribute("aria-activedescendant");
  }

  destroy() {
    this.dom.remove();
  }
}
