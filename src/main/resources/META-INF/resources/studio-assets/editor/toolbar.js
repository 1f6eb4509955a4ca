/** The toolbar: one tab stop, arrows within it, every button named and its state announced. */

import { setBlockType, toggleMark } from "prosemirror-commands";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { closest, markActive, toggleQuote } from "./commands.js";
import { el, iconButton } from "./dom.js";
import { written } from "./keyhelp.js";
import { toggleList } from "./lists.js";
import { openMenu } from "./menu.js";
import { isInTable, tableCommands } from "./tables.js";

/** Buttons by group; `active` makes a toggle of it, `enabled` greys it out where it can do nothing. */
function groups(schema, host) {
  const { nodes, marks } = schema;
  const headed = (level) => (state) => closest(state, "heading")?.node.attrs.level === level;
  const heading = (level) => (state, dispatch) => {
    const type = headed(level)(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level });
    return type(state, dispatch);
  };
  const mark = (id, type, keys) => ({
    id,
    keys,
    run: toggleMark(type),
    active: (state) => markActive(state, type),
    enabled: (state) => toggleMark(type)(state),
  });
  const block = (id, run, names, keys) => ({ id, keys, run, active: (state) => Boolean(closest(state, ...names)) });
  return [
    [
      { id: "heading2", keys: "Mod-Alt-2", run: heading(2), active: headed(2) },
      { id: "heading3", keys: "Mod-Alt-3", run: heading(3), active: headed(3) },
    ],
    [
      mark("bold", marks.strong, "Mod-B"),
      mark("italic", marks.em, "Mod-I"),
      mark("code", marks.code, "Mod-E"),
      { id: "link", keys: "Mod-K", run: host.link, active: (state) => markActive(state, marks.link) },
    ],
    [
      block("bullets", toggleList("bullet_list"), ["bullet_list"], "Mod-Shift-8"),
      block("numbers", toggleList("ordered_list"), ["ordered_list"], "Mod-Shift-7"),
      block("quote", toggleQuote, ["blockquote"], "Mod-Shift-9"),
    ],
    [
      { id: "table", menu: (view) => tableMenu(view, host) },
      { id: "picture", run: host.picture },
    ],
    [{ id: "insert", icon: "plus", menu: (view) => insertMenu(view, host), wide: true, pinned: true }],
    [
      { id: "undo", keys: "Mod-Z", run: undo, enabled: (state) => undoDepth(state) > 0 },
      { id: "redo", keys: "Mod-Shift-Z", run: redo, enabled: (state) => redoDepth(state) > 0 },
      { id: "find", keys: "Mod-F", run: host.find },
      { id: "keys", run: host.keys },
    ],
  ];
}

function entriesFor(view, host, items, text) {
  return items.map((item) => ({
    icon: item.icon,
    text: text(item),
    enabled: item.run(view.state, undefined, view) !== false,
    run: () => {
      view.focus();
      item.run(view.state, view.dispatch, view);
    },
  }));
}

function tableMenu(view, host) {
  const inside = isInTable(view.state);
  const insert = host.items.filter((item) => item.id === "table");
  const changes = entriesFor(view, host, tableCommands, (item) => host.t(`table.${item.id}`));
  return inside ? changes : entriesFor(view, host, insert, () => host.t("table.insert"));
}

function insertMenu(view, host) {
  const boxes = host.items.filter((item) => item.directive);
  const rest = host.items.filter((item) => ["table", "picture", "library", "formula", "codeblock", "rule"].includes(item.id));
  const text = (item) => host.t(item.label);
  return [...entriesFor(view, host, boxes, text), null, ...entriesFor(view, host, rest, text)];
}

export class Toolbar {
  constructor(schema, host, view) {
    this.view = view;
    this.buttons = [];
    const make = (spec) => {
      const name = host.t(`toolbar.${spec.id}`);
      const run = () => {
        if (button.getAttribute("aria-disabled") === "true") return;
        if (spec.menu) openMenu(button, name, spec.menu(view));
        else {
          view.focus();
          spec.run(view.state, view.dispatch, view);
        }
      };
      const button = iconButton(spec.icon ?? spec.id, name, run, {
        title: spec.keys ? `${name} (${written(spec.keys)})` : name,
        tabindex: "-1",
        "data-id": spec.id,
        "aria-haspopup": spec.menu ? "menu" : null,
        "aria-expanded": spec.menu ? "false" : null,
        "aria-pressed": spec.active ? "false" : null,
      });
      if (spec.wide) button.append(el("span", { class: "ge-button-text" }, name));
      this.buttons.push({ spec, button });
      return button;
    };
    const parts = groups(schema, host).map((group) =>
      el("div", { class: "ge-group", "data-pinned": group.some((spec) => spec.pinned) ? "" : null }, ...group.map(make)),
    );
    this.dom = el("div", { class: "ge-toolbar", role: "toolbar", "aria-label": host.t("toolbar") }, ...parts);
    this.stop = this.buttons[0].button;
    this.stop.tabIndex = 0;
    this.dom.addEventListener("keydown", (event) => this.onKey(event));
    this.dom.addEventListener("focusin", (event) => this.rest(event.target.closest("[data-id]")));
    for (const type of ["focus", "blur"]) view.dom.addEventListener(type, () => this.update());
    this.waiting = false;
    this.refresh();
  }

  focus() {
    this.stop.focus();
  }

  rest(button) {
    if (!button || button === this.stop) return;
    this.stop.tabIndex = -1;
    button.tabIndex = 0;
    this.stop = button;
  }

  onKey(event) {
    if (event.target.closest("[role=menu]")) return;
    const all = this.buttons.map(({ button }) => button);
    const at = all.indexOf(this.stop);
    const moves = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 };
    if (event.key === "Escape") this.view.focus();
    else if (event.key === "ArrowDown" && this.stop.getAttribute("aria-haspopup")) this.stop.click();
    else if (event.key in moves) all[(moves[event.key] + all.length) % all.length].focus();
    else return;
    event.preventDefault();
  }

  /** Shows the state after the next frame, so that typing never waits for the buttons. */
  update() {
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => {
      this.waiting = false;
      this.refresh();
    }, 50);
  }

  refresh() {
    const { state } = this.view;
    // Where nobody writes nothing is pressed, whatever the text begins with.
    const inUse = this.view.hasFocus() || this.dom.contains(document.activeElement);
    for (const { spec, button } of this.buttons) {
      if (spec.active) button.setAttribute("aria-pressed", String(inUse && spec.active(state)));
      if (spec.enabled) button.setAttribute("aria-disabled", String(!spec.enabled(state)));
    }
  }
}
