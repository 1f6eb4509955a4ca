/** The questions the editor asks: where a link leads, what a picture shows, what a formula says. */

import { el, field, freshId, textButton } from "./dom.js";
import { placeAt } from "./menu.js";
import { typedHref } from "./urls.js";

/** A modal dialog with a form. Resolves to what `read` returns on submit (undefined keeps it open) or null on Escape. */
export function ask(root, title, parts, read, { submit, cancel, anchor, extra = [] }) {
  const heading = freshId("title");
  const form = el(
    "form",
    { method: "dialog", novalidate: true },
    el("h2", { id: heading }, title),
    ...parts,
    el(
      "div",
      { class: "ge-dialog-foot" },
      ...extra,
      textButton(cancel, () => close(null)),
      submitButton(submit),
    ),
  );
  const dialog = el("dialog", { class: "ge-dialog", "aria-labelledby": heading }, form);
  let close;
  const answered = new Promise((resolve) => {
    close = (answer) => {
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = read();
    if (answer !== undefined) close(answer);
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(null);
  });
  // What happens in the dialog is not the editor's: its keys must not reach the text.
  for (const type of ["keydown", "paste", "drop", "input"])
    dialog.addEventListener(type, (event) => event.stopPropagation());
  root.append(dialog);
  dialog.showModal();
  if (anchor) {
    dialog.dataset.anchored = "";
    placeAt(dialog, anchor);
  }
  return { answered, close: (answer) => close(answer), dialog };
}

function submitButton(text) {
  return el("button", { type: "submit", class: "ge-text-button ge-primary" }, text);
}

function problem() {
  return el("p", { class: "ge-problem", id: freshId("problem"), role: "alert" });
}

/** Asks for a link's address (and its text where none is selected); `remove` when the link shall go. */
export function askLink(root, t, { href, withText, anchor }) {
  const address = el("input", {
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    spellcheck: "false",
    value: href ?? "",
  });
  const words = el("input", { type: "text", autocomplete: "off" });
  const wrong = problem();
  address.setAttribute("aria-describedby", wrong.id);
  const extra = href
    ? [textButton(t("link.remove"), () => asked.close({ remove: true }), { class: "ge-text-button ge-quiet" })]
    : [];
  const read = () => {
    const target = typedHref(address.value);
    if (target !== null) return { href: target, text: words.value.trim() };
    wrong.textContent = t(address.value.trim() ? "link.refused" : "link.empty");
    address.setAttribute("aria-invalid", "true");
    address.focus();
    return undefined;
  };
  const parts = [field(t("link.address"), address), wrong, ...(withText ? [field(t("link.text"), words)] : [])];
  const asked = ask(root, t("toolbar.link"), parts, read, { submit: t("apply"), cancel: t("cancel"), anchor, extra });
  address.select();
  return asked.answered;
}

/**
 * Asks what a picture shows; there is no way to a picture without an answer: Escape gives null.
 *
 * @param {{alt?: string, caption?: string, decorative?: boolean, count: string, withCaption: boolean}} now
 * @returns {{answered: Promise, preview: Element, progress: Element, fail: Function}}
 */
export function askPicture(root, t, now) {
  const wrong = problem();
  const alt = el("textarea", { rows: "3", value: now.alt ?? "", "aria-describedby": wrong.id });
  const decorative = el("input", { type: "checkbox", id: freshId("decorative") });
  const caption = el("input", { type: "text", autocomplete: "off", value: now.caption ?? "" });
  decorative.checked = Boolean(now.decorative);
  const follow = () => {
    alt.disabled = decorative.checked;
    wrong.textContent = "";
    alt.removeAttribute("aria-invalid");
  };
  for (const control of [alt, decorative]) control.addEventListener("input", follow);
  follow();
  const preview = el("div", { class: "ge-preview" });
  const progress = el("progress", { max: "1", hidden: true, "aria-label": t("picture.uploading") });
  const read = () => {
    const said = alt.value.trim().replace(/\s+/g, " ");
    if (decorative.checked) return { alt: "", decorative: true, caption: caption.value.trim() };
    if (said) return { alt: said, decorative: false, caption: caption.value.trim() };
    wrong.textContent = t("picture.altNeeded");
    alt.setAttribute("aria-invalid", "true");
    alt.focus();
    return undefined;
  };
  const parts = [
    preview,
    progress,
    field(t("picture.alt"), alt),
    el("p", { class: "ge-hint" }, t("picture.altHint")),
    wrong,
    el("div", { class: "ge-check" }, decorative, el("label", { for: decorative.id }, t("figure.decorative"))),
    ...(now.withCaption ? [field(t("figure.caption"), caption)] : []),
  ];
  const title = now.count ? t("picture.titleOf", now.count) : t("picture.title");
  const asked = ask(root, title, parts, read, { submit: t("picture.insert"), cancel: t("picture.drop") });
  alt.focus();
  return { ...asked, preview, progress };
}

/**
 * Asks for a formula as LaTeX and shows it while it is typed. Resolves to it, or to null.
 *
 * @param {function(Element, string)} show puts a formula into an element
 */
export function askFormula(root, t, tex, show) {
  const wrong = problem();
  const input = el("textarea", { rows: "2", value: tex, spellcheck: "false", autocapitalize: "off", "aria-describedby": wrong.id });
  const preview = el("div", { class: "ge-preview ge-formula-preview", "aria-live": "polite" });
  const said = () => input.value.replace(/`/g, "'").replace(/\s+/g, " ").trim();
  const follow = () => {
    wrong.textContent = "";
    if (said()) show(preview, said());
    else preview.replaceChildren();
  };
  input.addEventListener("input", follow);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    asked.dialog.querySelector("form").requestSubmit();
  });
  const read = () => {
    if (said()) return said();
    wrong.textContent = t("formula.empty");
    input.focus();
    return undefined;
  };
  const parts = [preview, field(t("formula.tex"), input), el("p", { class: "ge-hint" }, t("formula.hint")), wrong];
  const asked = ask(root, t("block.formula"), parts, read, { submit: t("apply"), cancel: t("cancel") });
  follow();
  input.focus();
  return asked.answered;
}
