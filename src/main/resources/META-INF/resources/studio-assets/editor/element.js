/**
 * `<gradus-editor>`: the lesson editor as an element. The server gives it a document as JSON and gets changes back as
 * events; docs/editor.md says what passes between them.
 */

import { el, loadStyle } from "./dom.js";
import { BROUGHT } from "./arrivals.js";
import { selectInside } from "./commands.js";
import { difference } from "./difference.js";
import { Ground } from "./ground.js";
import { Labels } from "./labels.js";
import { Media } from "./media.js";
import { watchConnection } from "./outbox.js";
import { outline, stepPosition } from "./outline.js";
import { answerPosition } from "./questions.js";
import { offerDraft } from "./recovery.js";
import { Saving } from "./saving.js";
import { fromJson, toJson } from "./schema.js";
import { Selection } from "prosemirror-state";
import { Surface } from "./surface.js";
import { setTerms } from "./terms.js";

/** So long after the last key somebody may look at the list of blocks before what they typed is sent, in milliseconds. */
const CHOOSING = 1_500;

class GradusEditor extends HTMLElement {
  #set = {
    value: null,
    revision: null,
    labels: null,
    readonly: false,
    mediaBase: "",
    uploadUrl: null,
    uploadHeaders: {},
    uploadLimit: null,
    stage: null,
    language: null,
    draftKey: null,
    savedAt: null,
    start: null,
    hints: null,
    library: null,
    terms: null,
  };
  #surface = null;
  #starting = null;
  #media = new Media();
  #outline = null;
  #typed = 0;
  #ground = new Ground();
  #reconciled = null;
  #sent = null;
  #answered = { seq: 0, json: "" };
  #leaving = [];
  #saving = new Saving({
    snapshot: () => (this.#surface ? toJson(this.#surface.view.state.doc) : null),
    send: (detail) => this.#send(detail),
    report: (state, detail) => this.#report(state, detail),
    hold: () => Boolean(this.#surface?.view.composing || (this.#surface?.isHalfway && performance.now() - this.#typed < CHOOSING)),
    ground: () => (this.#ground.doc ? toJson(this.#ground.doc) : null),
    sending: () => this.#ground.send(this.#surface.view.state.doc),
  });

  connectedCallback() {
    // Properties that were set before this script was there hide our accessors; take them over.
    for (const name of Object.keys(this.#set)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.classList.add("ge");
    this.#listen();
    if (!this.#surface) this.#start();
  }

  disconnectedCallback() {
    this.#saving.flush(true);
    this.#leaving.forEach((stop) => stop());
    this.#leaving = [];
    // Moving the element takes it out and puts it back at once; only a real removal ends the surface.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#saving.closed();
      this.#surface?.destroy();
      this.#surface = null;
    });
  }

  #listen() {
    const on = (target, type, listener) => {
      target.addEventListener(type, listener);
      this.#leaving.push(() => target.removeEventListener(type, listener));
    };
    on(this, "focusout", (event) => this.contains(event.relatedTarget) || this.#saving.flush(false));
    on(document, "keydown", (event) => this.#surface?.hints.onKey(event));
    on(document, "visibilitychange", () => document.visibilityState === "hidden" && this.#saving.flush(true));
    on(window, "pagehide", () => this.#saving.flush(true));
    on(window, "beforeunload", (event) => {
      this.#saving.flush(true);
      if (this.unsaved || this.#surface?.uploads.pending) event.preventDefault();
    });
    this.#leaving.push(watchConnection((connected) => this.#saving.connection(connected)));
  }

  /** Builds the surface once there is a document and there are texts, after the host has set its properties. */
  #start() {
    if (!this.isConnected || this.#set.value === null || this.#set.labels === null) return;
    this.#starting ??= setTimeout(() => {
      this.#starting = null;
      if (this.isConnected) this.#open();
    });
  }

  #open() {
    const doc = this.#read(this.#set.value);
    if (doc === null) return;
    if (this.#surface) this.#surface.open(doc);
    else this.#build(doc);
    this.#underline();
    this.#ground.agree(doc);
    this.#saving.opened(this.#set.revision, this.#set.draftKey);
    this.#tellOutline();
    this.#offerDraft(doc);
    this.#emit("gradus-ready", {});
  }

  #build(doc) {
    const { text: t } = new Labels(this.#set.labels);
    this.#surface = new Surface(
      this,
      {
        t,
        media: this.#media,
        emit: (type, detail) => this.#emit(type, detail),
        changed: (tr) => this.#changed(tr),
        save: () => this.#saving.flush(false),
        readonly: () => this.#set.readonly,
        equip: (uploads) => this.#equip(uploads),
      },
      doc,
    );
    this.#configure();
  }

  #configure() {
    this.#media.setBase(this.#set.mediaBase);
    this.toggleAttribute("readonly", this.#set.readonly);
    if (this.#set.stage) this.setAttribute("stage", this.#set.stage);
    const { view, uploads } = this.#surface ?? {};
    if (!view) return;
    this.#equip(uploads);
    this.#surface.start.set(this.#set.start, this.#set.language);
    if (this.#set.language) view.dom.lang = this.#set.language;
    this.#surface.refresh();
  }

  /** Before the first block is drawn, so that each knows whether there is a library. */
  #equip(uploads) {
    Object.assign(uploads.transfer, { url: this.#set.uploadUrl, headers: this.#set.uploadHeaders });
    uploads.library.open(this.#set.library, this.#set.uploadHeaders);
    if (this.#set.uploadLimit) uploads.transfer.limit = this.#set.uploadLimit;
  }

  #underline() {
    if (this.#surface && this.#set.hints) this.#surface.hints.set(this.#set.hints);
    if (this.#surface && this.#set.terms) setTerms(this.#surface.view, this.#set.terms);
  }

  #read(json) {
    try {
      return fromJson(json);
    } catch (error) {
      // Shown instead of an editor, so that a document that was not understood is never saved over.
      this.#surface?.destroy();
      this.#surface = null;
      const text = new Labels(this.#set.labels).text("loadFailed");
      this.replaceChildren(el("p", { class: "ge-notice", "data-kind": "error", role: "alert" }, text));
      this.#emit("gradus-error", { message: String(error) });
      return null;
    }
  }

  #changed(tr) {
    if (!tr.getMeta(BROUGHT)) {
      this.#ground.typed(tr.mapping.maps);
      this.#saving.changed();
      this.#typed = performance.now();
    }
    clearTimeout(this.#outline);
    this.#outline = setTimeout(() => this.#tellOutline(), 400);
  }

  #tellOutline() {
    if (!this.#surface) return;
    const counted = outline(this.#surface.view.state.doc);
    this.#surface.showCount(counted, this.#set.stage);
    this.#emit("gradus-outline", counted);
  }

  #offerDraft(doc) {
    const { notices, view } = this.#surface;
    const replace = (kept) => {
      this.#surface.replace(kept);
      view.focus();
    };
    const isUntouched = () => this.#surface.view.state.doc.eq(doc);
    const { text: t } = new Labels(this.#set.labels);
    const known = { doc, revision: this.revision, savedAt: this.#set.savedAt };
    // The lesson has moved on since, so the server merges; what the browser kept is dropped once that is on disk.
    const reconcile = ({ json, revision, ground }) => {
      this.#saving.flush(false);
      this.#reconciled = revision;
      this.#emit("gradus-reconcile", { json, revision: String(revision), ground: ground ?? "" });
    };
    const ask = (draft) => this.#emit("gradus-draft", draft);
    offerDraft(this.#saving.drafts, known, { t, notices, isUntouched, replace, reconcile, ask });
  }

  #report(state, detail) {
    if (!this.#surface) return;
    this.setAttribute("state", state);
    this.#emit("gradus-state", { state, ...detail });
  }

  /** Sends only what differs from the last text that the host has answered. */
  #send(detail) {
    const { seq, json } = this.#answered;
    this.#sent = detail;
    this.#emit("gradus-change", { ...detail, base: seq, ...difference(json, detail.json) });
  }

  #answer(seq) {
    if (this.#sent?.seq === seq) this.#answered = this.#sent;
  }

  /** False when the host took the matter into its own hands (preventDefault). */
  #emit(type, detail) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: true }));
  }

  /** Replaces document and history. */
  setDoc(json, revision) {
    if (this.#surface) this.#saving.replaced();
    this.#set.value = json;
    this.#set.revision = revision;
    if (this.#surface) this.#open();
    else this.#start();
  }

  /** The host does not have the text any more that save `seq` builds on: send all of it. */
  whole(seq) {
    this.#answered = { seq: 0, json: "" };
    this.#saving.again(seq);
  }

  /** How the formula that `gradus-formula` asked for looks, as MathML; null when it is not understood. */
  formula(tex, mathml) {
    this.#surface?.formulas.learn(tex, mathml);
  }

  /** What the plain text of `gradus-markdown` means, as a document; null when it stays as it is. */
  structure(number, json) {
    this.#surface?.markdown.learn(number, json);
  }

  /** Save `seq` is stored as `revision`. */
  acknowledge(seq, revision) {
    this.#answer(seq);
    this.#saving.acknowledge(seq, revision, () => this.#ground.arrived());
  }

  /**
   * Save `seq` is stored within the document `json`, which holds what others wrote too and is called `revision`. Where
   * that cannot be shown now, the text goes on standing on what was sent, which is called `own`.
   */
  merged(seq, own, json, revision) {
    this.#answer(seq);
    this.#saving.acknowledge(seq, own, () => {
      this.#ground.arrived();
      this.#show(json, revision);
    });
  }

  /** Others have stored the document `json` as `revision`. It is shown unless that would disturb; the next save tells. */
  bring(json, revision) {
    if (this.#surface && !this.#saving.busy) this.#show(json, revision);
  }

  /**
   * What is stored by now is `json`, with all that was unsaved here; it comes as a change that can be undone.
   * After a conflict (`settled`) blocks that others added stay when it is.
   */
  adopt(json, revision, settled = false) {
    const doc = this.#surface && fromJson(json);
    if (!doc) return;
    this.#surface.adopt(doc, settled);
    this.#ground.agree(doc);
    this.#saving.settle(revision);
  }

  /** What an earlier visit left here is stored, or set aside. */
  reconciled() {
    if (this.#reconciled !== null) this.#saving.drafts.drop(this.#reconciled);
    this.#reconciled = null;
  }

  #show(json, revision) {
    const doc = fromJson(json);
    const { doc: known, maps } = this.#ground;
    if (maps === null || !this.#surface.bring(known, doc, maps)) return;
    if (this.#surface.view.state.doc.eq(doc)) this.#ground.agree(doc);
    else this.#ground.agreeVaguely(doc);
    this.#saving.moveTo(revision);
  }

  /** Save `seq` was not stored; `info` is passed on with the state, `info.retry` asks to try again by itself. */
  refuse(seq, info) {
    this.#saving.refuse(seq, object(info) ?? {});
  }

  /** Sends unsaved changes now. */
  save() {
    this.#saving.flush(false);
  }

  /** Writes a word where the caret is. */
  insert(word) {
    const { view } = this.#surface ?? {};
    if (!view?.editable) return;
    view.dispatch(view.state.tr.insertText(word).scrollIntoView());
    view.focus();
  }

  /** Puts the caret at the beginning of the step with this number (from 0) and shows it. */
  showStep(number) {
    const { view } = this.#surface ?? {};
    const position = view && stepPosition(view.state.doc, number);
    if (position === null || position === undefined) return;
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(position))).scrollIntoView());
    view.focus();
  }

  /** Puts the caret into the outermost block with this number (from 0), or into the last, and shows it. */
  showBlock(number) {
    const { view } = this.#surface ?? {};
    if (!view) return;
    const { doc } = view.state;
    let position = 0;
    for (let at = 0; at < Math.min(number, doc.childCount - 1); at++) position += doc.child(at).nodeSize;
    view.dispatch(view.state.tr.setSelection(Selection.near(doc.resolve(position))).scrollIntoView());
    view.focus();
  }

  /** Puts the caret into an answer of a question (each from 0) and shows it. */
  showAnswer(question, answer) {
    const { view } = this.#surface ?? {};
    const position = view ? answerPosition(view.state.doc, question, answer) : null;
    if (position === null) return;
    view.dispatch(selectInside(view.state.tr, position).scrollIntoView());
    view.focus();
  }

  /** Goes to the place of a hint. */
  showHint(id) {
    this.#surface?.hints.show(id);
  }

  /** Puts other words in the place of a hint, if it has not been changed meanwhile. */
  replaceHint(id, words) {
    if (!this.#set.readonly) this.#surface?.hints.replace(id, words);
  }

  focus() {
    this.#surface?.view.focus();
  }

  get value() {
    return this.#surface ? toJson(this.#surface.view.state.doc) : this.#set.value;
  }

  set value(json) {
    this.#set.value = json;
    if (this.#surface) this.#open();
    else this.#start();
  }

  get revision() {
    return this.#surface ? this.#saving.revision : this.#set.revision;
  }

  /** The host has moved on to another revision while the text stayed the same. */
  set revision(revision) {
    this.#set.revision = revision;
    if (this.#surface) this.#saving.moveTo(revision);
  }

  get labels() {
    return this.#set.labels;
  }

  set labels(texts) {
    this.#set.labels = object(texts);
    if (!this.#surface) return this.#start();
    // Another language: everything is built anew around the same document.
    const { doc } = this.#surface.view.state;
    this.#surface.destroy();
    this.#build(doc);
    this.#underline();
  }

  get hints() {
    return this.#set.hints;
  }

  /** What is underlined from now on. */
  set hints(marks) {
    this.#set.hints = typeof marks === "string" ? JSON.parse(marks) : marks;
    this.#underline();
  }

  get terms() {
    return this.#set.terms;
  }

  /** The words that are explained from now on: definitions by word. */
  set terms(words) {
    this.#set.terms = object(words);
    this.#underline();
  }

  get unsaved() {
    return this.#saving.unsaved;
  }

  static {
    const plain = {
      readonly: Boolean,
      mediaBase: object,
      uploadUrl: String,
      uploadHeaders: object,
      uploadLimit: Number,
      stage: String,
      language: String,
      draftKey: String,
      savedAt: (at) => at,
      start: object,
      library: object,
    };
    for (const [name, convert] of Object.entries(plain)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get() {
          return this.#set[name];
        },
        set(value) {
          this.#set[name] = value === null || value === undefined ? value : convert(value);
          this.#configure();
        },
      });
    }
  }
}

/** Hosts may send maps as objects or as JSON texts. */
function object(value) {
  return typeof value === "string" && value.startsWith("{") ? JSON.parse(value) : value;
}

loadStyle(new URL("editor.css", import.meta.url).href);
if (!customElements.get("gradus-editor")) customElements.define("gradus-editor", GradusEditor);
