/** Pictures on their way into the text: a mark holds their place until they are stored and described. */

import { NodeSelection, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { askPicture } from "./dialogs.js";
import { el, freshId } from "./dom.js";
import { placePicture } from "./placing.js";
import { fileFromData, Transfer, UploadRefused } from "./transfer.js";

const key = new PluginKey("pictures");
const PENDING = /^pending:/;

export class Uploads {
  /** @param {{t, notices, media, root, emit}} host what the element offers */
  constructor(host) {
    this.host = host;
    this.transfer = new Transfer({ t: host.t, stored: (file) => this.learn(file) });
    this.waiting = new Map();
    this.queue = [];
    this.busy = false;
  }

  learn(file) {
    this.host.media.learn(file.name, file.url);
    this.host.emit("gradus-upload", file);
  }

  /** True while a picture is being sent or described; leaving now would lose it. */
  get pending() {
    return this.busy || this.transfer.running > 0;
  }

  /** Marks where pictures will stand, and clears pasted ones out of the text until they are stored. */
  plugin() {
    return new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) => {
          const mapped = marks.map(tr.mapping, tr.doc);
          const { add = [], remove } = tr.getMeta(key) ?? {};
          const gone = remove ? mapped.find(undefined, undefined, (spec) => spec.id === remove) : [];
          return mapped.remove(gone).add(
            tr.doc,
            add.map(({ id, pos }) => this.mark(id, pos)),
          );
        },
      },
      appendTransaction: (transactions, before, state) => {
        const foreign = transactions.some((tr) => tr.getMeta("paste") || tr.getMeta("uiEvent") === "drop");
        return foreign ? this.sweep(state) : null;
      },
      props: { decorations: (state) => key.getState(state) },
    });
  }

  mark(id, pos) {
    const dom = () => el("span", { class: "ge-arriving" }, this.host.t("picture.uploading"));
    return Decoration.widget(pos, dom, { id, key: id, side: -1 });
  }

  /** Takes pasted pictures that are not stored yet out of the document and leaves marks in their places. */
  sweep(state) {
    const found = [];
    state.doc.descendants((node, pos) => {
      if (node.type.name === "image" && PENDING.test(node.attrs.src)) found.push({ id: node.attrs.src, pos });
    });
    if (found.length === 0) return null;
    const tr = state.tr;
    found.forEach(({ pos }) => tr.delete(tr.mapping.map(pos), tr.mapping.map(pos + 1)));
    const add = found.map(({ id, pos }) => ({ id, pos: tr.mapping.map(pos) }));
    setTimeout(() => found.forEach(({ id }) => this.start(id)));
    return tr.setMeta(key, { add });
  }

  /** Announces a picture of pasted HTML, whose place the text will show as `pending:…`. */
  announce(address, alt) {
    const id = `pending:${freshId("picture")}`;
    this.waiting.set(id, { id, address, alt, inText: true });
    return id;
  }

  start(id) {
    const picture = this.waiting.get(id);
    this.waiting.delete(id);
    if (picture) this.enqueue({ ...picture, file: fileFromData(picture.address) });
  }

  /** Takes pictures that were chosen, pasted or dropped as files; they will stand at `pos`. */
  take(view, files, pos = view.state.selection.to) {
    const pictures = [...files].filter((file) => file.type.startsWith("image/"));
    if (pictures.length < files.length) this.host.notices.show(this.host.t("picture.notPicture"), { kind: "error" });
    if (pictures.length === 0) return;
    const items = pictures.map((file) => ({ id: `pending:${freshId("picture")}`, file, alt: "" }));
    view.dispatch(view.state.tr.setMeta(key, { add: items.map(({ id }) => ({ id, pos })) }));
    items.forEach((item) => this.enqueue(item));
  }

  /** Opens the browser's file chooser. */
  choose(view) {
    const picker = el("input", { type: "file", accept: "image/*", multiple: true });
    picker.addEventListener("change", () => this.take(view, picker.files));
    picker.click();
  }

  enqueue(picture) {
    this.queue.push(picture);
    this.total = this.busy ? this.total + 1 : this.queue.length;
    if (!this.busy) this.next();
  }

  /** One question at a time; sending goes on behind it. */
  async next() {
    this.busy = true;
    // Those of one paste arrive together, so that the count is known.
    await null;
    for (let number = 1; this.queue.length > 0; number++) {
      const picture = this.queue.shift();
      const count = this.total > 1 ? `${number}/${this.total}` : "";
      try {
        await this.describe(picture, count);
      } catch (refused) {
        this.fail(picture, refused);
      }
    }
    this.busy = false;
  }

  async describe(picture, count) {
    if (!picture.file) throw new UploadRefused(this.host.t("upload.wrongKind"));
    const dialog = askPicture(this.host.root, this.host.t, { alt: picture.alt, count, withCaption: !picture.inText });
    this.preview(dialog.preview, picture.file);
    const sending = this.send(picture, dialog.progress);
    sending.stored.catch((refused) => {
      picture.refused = refused;
      dialog.close(null);
    });
    picture.answer = await dialog.answered;
    if (picture.refused) throw picture.refused;
    if (picture.answer === null) {
      sending.abort();
      this.forget(picture.id);
      this.host.notices.say(this.host.t("picture.left"));
      this.host.view().focus();
      return;
    }
    this.finish(picture, sending);
  }

  send(picture, progress) {
    progress.hidden = false;
    return this.transfer.send(picture.file, picture.file.name, (part) => {
      progress.value = part;
      const percent = `${Math.round(part * 100)} %`;
      this.host.root.querySelectorAll(".ge-arriving").forEach((mark) => (mark.dataset.percent = percent));
    });
  }

  async finish(picture, sending) {
    try {
      const { name } = await sending.stored;
      await this.quiet();
      this.insert(picture, { src: name, ...picture.answer });
    } catch (refused) {
      this.fail(picture, refused);
    }
  }

  /** Waits until no input method is composing: a change of the text would break the word being typed. */
  async quiet() {
    while (this.host.view().composing) await new Promise((done) => setTimeout(done, 150));
  }

  insert(picture, attrs) {
    const view = this.host.view();
    const [mark] = key.getState(view.state).find(undefined, undefined, (spec) => spec.id === picture.id);
    const pos = mark ? mark.from : view.state.selection.to;
    const tr = placePicture(view.state, pos, attrs, picture.inText);
    if (!tr) this.host.notices.show(this.host.t("picture.noPlace"), { kind: "error" });
    view.dispatch((tr ?? view.state.tr).setMeta(key, { remove: picture.id }));
    view.focus();
  }

  forget(id) {
    const view = this.host.view();
    view.dispatch(view.state.tr.setMeta(key, { remove: id }));
  }

  fail(picture, refused) {
    const { t, notices } = this.host;
    const again = {
      text: t("upload.again"),
      run: () => this.enqueue({ ...picture, refused: null, alt: picture.answer?.alt ?? picture.alt }),
    };
    const name = picture.file?.name ?? t("block.picture");
    const actions = picture.file ? [again] : [];
    const reason = refused instanceof UploadRefused ? refused.message : t("upload.failed");
    notices.show(t("upload.refused", name, reason), { kind: "error", actions });
    if (!(refused instanceof UploadRefused)) console.error(refused);
    if (actions.length === 0) this.forget(picture.id);
  }

  /** A picture of the file, drawn without loading it from anywhere. */
  async preview(dom, file) {
    try {
      const bitmap = await createImageBitmap(file);
      const scale = Math.min(1, 320 / bitmap.width, 160 / bitmap.height);
      const canvas = el("canvas", {
        width: Math.ceil(bitmap.width * scale),
        height: Math.ceil(bitmap.height * scale),
        "aria-hidden": "true",
      });
      canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      dom.replaceChildren(canvas);
    } catch {
      dom.replaceChildren(el("span", { class: "ge-hint" }, file.name));
    }
  }

  /** Stores a sound or film; resolves to what the server says, or null after a message. */
  async store(file) {
    const { t, notices } = this.host;
    const close = notices.show(t("upload.running", file.name), { closable: false });
    try {
      return await this.transfer.send(file, file.name, () => {}).stored;
    } catch (refused) {
      notices.show(t("upload.refused", file.name, refused.message), { kind: "error" });
      return null;
    } finally {
      close();
    }
  }

  /** True when a picture within the text is selected. */
  canEdit({ selection }) {
    return selection instanceof NodeSelection && selection.node.type.name === "image";
  }

  /** Asks again what the selected picture in the text shows. */
  async edit(view) {
    if (!this.canEdit(view.state) || !view.editable) return;
    const { from, node } = view.state.selection;
    const answer = await askPicture(this.host.root, this.host.t, { ...node.attrs, count: "" }).answered;
    view.focus();
    if (answer === null || view.state.doc.nodeAt(from) !== node) return;
    const { alt, decorative } = answer;
    view.dispatch(view.state.tr.setNodeMarkup(from, null, { ...node.attrs, alt, decorative }));
  }
}
