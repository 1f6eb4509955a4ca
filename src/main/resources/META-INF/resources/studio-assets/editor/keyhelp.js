/** The keys of the editor, for whoever looks for them; how a key is written is the machine's custom. */

import { el, freshId, textButton } from "./dom.js";

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they stand on this keyboard: "Mod-Shift-8" is Ctrl+Shift+8 or ⌘⇧8. */
export function written(keys) {
  if (!MAC) return keys.replace("Mod", "Ctrl").replaceAll("-", "+");
  return keys.replace("Mod-", "⌘").replace("Alt-", "⌥").replace("Shift-", "⇧");
}

const KEYS = [
  ["/", "slash"],
  ["Mod-/", "menu"],
  ["Alt-↑  Alt-↓", "move"],
  ["Mod-Enter", "leave"],
  ["Alt-Enter", "settings"],
  ["Alt-F10", "toolbar"],
  ["F8", "hints"],
  ["Mod-B  Mod-I  Mod-K", "marks"],
  ["Mod-Alt-2", "step"],
  ["Mod-Shift-8  Mod-Shift-7", "lists"],
  ["Mod-F", "find"],
  ["Mod-Z  Mod-Y", "undo"],
  ["Mod-Shift-V", "plain"],
];

/** @param {function()} done gets the focus back */
export function showKeys(root, t, done) {
  const title = freshId("keys");
  const rows = KEYS.flatMap(([keys, what]) => [
    el("dt", {}, ...keys.split("  ").map((key) => el("kbd", {}, written(key)))),
    el("dd", {}, t(`keys.${what}`)),
  ]);
  const close = () => {
    dialog.close();
    dialog.remove();
    done();
  };
  const dialog = el(
    "dialog",
    { class: "ge-dialog ge-keys", "aria-labelledby": title, on: { cancel: (event) => (event.preventDefault(), close()) } },
    el("h2", { id: title }, t("toolbar.keys")),
    el("dl", {}, ...rows),
    el("div", { class: "ge-dialog-foot" }, textButton(t("keys.close"), close, { class: "ge-text-button ge-primary" })),
  );
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  root.append(dialog);
  dialog.showModal();
}
