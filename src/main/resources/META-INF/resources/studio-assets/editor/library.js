/** The school's media library, as the editor sees it: a dialog to look for a file in, and the file beside this lesson. */

import { ask, askPicture } from "./dialogs.js";
import { el, field, freshId, textButton } from "./dom.js";
import { placePicture } from "./placing.js";

const PAUSE = 250;

export class Library {
  /** @param {{t, root, notices, view, learn}} host what the editor offers; `learn` hears of each file that was taken */
  constructor(host) {
    this.host = host;
    this.list = null;
    this.take = null;
    this.headers = {};
  }

  /** @param {{list: string, take: string}|null} addresses of the list, and of `{id}` beside this lesson */
  open(addresses, headers) {
    this.list = addresses?.list ?? null;
    this.take = addresses?.take ?? null;
    this.headers = headers ?? {};
  }

  get available() {
    return this.list !== null;
  }

  /** Asks for a picture, then what it shows here, and puts it into the text where the caret is. */
  async picture() {
    const { root, t, notices } = this.host;
    const file = await this.ask(["PICTURE"]);
    const answer = file && (await this.describe(root, t, file));
    const view = this.host.view();
    view.focus();
    if (!answer) return;
    const stored = await this.fetchFile(file);
    if (!stored) return;
    const { credit: _, ...said } = answer;
    const tr = placePicture(view.state, view.state.selection.to, { src: stored.name, ...said }, false);
    if (tr) view.dispatch(tr);
    else notices.show(t("picture.noPlace"), { kind: "error" });
    view.focus();
  }

  describe(root, t, file) {
    const dialog = askPicture(root, t, { alt: file.alt, count: "", withCaption: true });
    if (file.small) dialog.preview.replaceChildren(el("img", { src: file.small, alt: "" }));
    return dialog.answered;
  }

  /** Asks for a sound or film; resolves to what the server says of it beside this lesson, or null. */
  async sound() {
    const file = await this.ask(["FILM", "SOUND"]);
    return file && this.fetchFile(file);
  }

  /** Asks for captions, likewise. */
  async captions() {
    const file = await this.ask(["CAPTIONS"]);
    return file && this.fetchFile(file);
  }

  async fetchFile(file) {
    const { t, notices } = this.host;
    try {
      const answer = await fetch(this.take.replace("{id}", file.id), { method: "POST", headers: this.headers });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const stored = await answer.json();
      this.host.learn(stored);
      return stored;
    } catch {
      notices.show(t("library.failed"), { kind: "error" });
      return null;
    }
  }

  /** The dialog; resolves to the chosen file or null. */
  ask(kinds) {
    const { root, t } = this.host;
    const words = el("input", { type: "search", autocomplete: "off", placeholder: t("library.hint") });
    const kind = kinds.length > 1 ? kindSelect(t, kinds) : null;
    const files = el("div", { class: "ge-library", role: "radiogroup", "aria-label": t("library.files") });
    const state = el("p", { class: "ge-hint", role: "status" });
    const more = textButton(t("library.more"), () => show(this.next), { hidden: true });
    const wrong = el("p", { class: "ge-problem", id: freshId("problem"), role: "alert" });
    const group = freshId("library");
    const known = new Map();
    let newest = 0;
    const show = async (offset) => {
      const turn = ++newest;
      const query = new URLSearchParams({ words: words.value, sort: kind?.value ?? kinds[0], offset: String(offset) });
      try {
        const answer = await fetch(`${this.list}&${query}`, { headers: this.headers });
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        const found = await answer.json();
        if (turn !== newest) return;
        if (offset === 0) files.replaceChildren();
        found.files.forEach((file) => known.set(file.id, file));
        files.append(...found.files.map((file) => option(group, file)));
        this.next = found.next;
        more.hidden = found.next === null;
        state.textContent = files.childElementCount === 0 ? t("library.none") : "";
      } catch {
        if (turn === newest) state.textContent = t("library.failed");
      }
    };
    let pause;
    words.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => show(0), PAUSE);
    });
    // Enter in the search looks at once; it must not choose.
    words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      clearTimeout(pause);
      show(0);
    });
    kind?.addEventListener("change", () => show(0));
    const read = () => {
      const chosen = files.querySelector("input:checked");
      if (chosen) return known.get(chosen.value);
      wrong.textContent = t("library.chooseOne");
      return undefined;
    };
    files.addEventListener("dblclick", (event) => {
      const chosen = event.target.closest("label")?.querySelector("input");
      if (chosen) asked.close(known.get(chosen.value));
    });
    const parts = [
      el("div", { class: "ge-library-search" }, field(t("library.words"), words), kind && field(t("library.kind"), kind)),
      state,
      files,
      more,
      wrong,
    ];
    const asked = ask(root, t("library.title"), parts, read, { submit: t("library.choose"), cancel: t("cancel") });
    asked.dialog.classList.add("ge-library-dialog");
    words.focus();
    show(0);
    return asked.answered;
  }
}

function kindSelect(t, kinds) {
  return el("select", {}, ...kinds.map((kind) => el("option", { value: kind }, t(`library.kind.${kind}`))));
}

function option(group, file) {
  const radio = el("input", { type: "radio", name: group, value: file.id });
  const picture = file.small
    ? el("img", { src: file.small, alt: "", loading: "lazy" })
    : el("span", { class: "ge-library-sign", "aria-hidden": "true" }, file.kind === "CAPTIONS" ? "CC" : "♪");
  const words = el("span", {}, el("b", {}, file.name), file.alt ? el("small", {}, file.alt) : null);
  return el("label", {}, radio, picture, words);
}
