/** A menu that opens below a button: arrows, first letters, Enter, Escape. */

import { el } from "./dom.js";
import { icon } from "./icons.js";

/** Places a floating element below (or above, where there is no room) the rectangle of `anchor`. */
export function placeAt(dom, anchor) {
  const { width, height } = dom.getBoundingClientRect();
  const gap = 4;
  const below = anchor.bottom + gap + height <= window.innerHeight;
  const top = below ? anchor.bottom + gap : Math.max(gap, anchor.top - gap - height);
  const left = Math.max(gap, Math.min(anchor.left, window.innerWidth - width - gap));
  dom.style.top = `${top}px`;
  dom.style.left = `${left}px`;
}

/**
 * Opens a menu at the button. Entries are `{icon, text, run, enabled}`; a null is a line between groups.
 * `done` gets the focus back when the menu closes without a choice.
 */
export function openMenu(button, label, entries) {
  const item = (entry) => {
    if (entry === null) return el("div", { role: "separator", class: "ge-line-between" });
    return el(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "ge-item",
        tabindex: "-1",
        "aria-disabled": entry.enabled === false ? "true" : null,
        on: {
          mousedown: (event) => event.preventDefault(),
          click: () => {
            if (entry.enabled === false) return;
            close(false);
            entry.run();
          },
        },
      },
      entry.icon ? icon(entry.icon) : null,
      el("span", {}, entry.text),
    );
  };
  const dom = el("div", { role: "menu", class: "ge-menu", popover: "auto", "aria-label": label }, ...entries.map(item));
  const choices = [...dom.querySelectorAll("[role=menuitem]")];
  const close = (giveBack) => {
    if (!dom.isConnected) return;
    button.setAttribute("aria-expanded", "false");
    dom.remove();
    if (giveBack) button.focus();
  };
  const go = (index) => choices[(index + choices.length) % choices.length]?.focus();
  dom.addEventListener("keydown", (event) => {
    const at = choices.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 };
    if (event.key in moves) go(moves[event.key]);
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (event.key.length === 1 && event.key !== " ") {
      const next = [...choices.slice(at + 1), ...choices].find((choice) =>
        choice.textContent.toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase()),
      );
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  dom.addEventListener("toggle", (event) => event.newState === "closed" && close(false));
  button.after(dom);
  dom.showPopover();
  placeAt(dom, button.getBoundingClientRect());
  button.setAttribute("aria-expanded", "true");
  go(0);
  return dom;
}
