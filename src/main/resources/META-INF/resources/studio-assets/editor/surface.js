/** The editing surface: ProseMirror with all plugins, the toolbar and the messages, for one document after another. */

import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { closeHistory, history } from "prosemirror-history";
import { EditorState, NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { adopt, bring, take } from "./arrivals.js";
import { caretInStep, readCaret } from "./caret.js";
import { cutting } from "./cutting.js";
import { askLink } from "./dialogs.js";
import { el } from "./dom.js";
import { FindBar, finding } from "./find.js";
import { leaveTextWith } from "./focus.js";
import { Formulas } from "./formulas.js";
import { BlockHandle } from "./handle.js";
import { hinting, Hints } from "./hints.js";
import { typingShortcuts } from "./inputrules.js";
import { items } from "./items.js";
import { showKeys } from "./keyhelp.js";
import { keys } from "./keymap.js";
import { linkAround, setLink } from "./links.js";
import { codeView } from "./nodeviews/code.js";
import { figureView } from "./nodeviews/figure.js";
import { formulaView } from "./nodeviews/formula.js";
import { headingView } from "./nodeviews/heading.js";
import { imageView } from "./nodeviews/image.js";
import { directives } from "./nodeviews/index.js";
import { tableView } from "./nodeviews/table.js";
import { Library } from "./library.js";
import { Markdown } from "./markdown.js";
import { Notices } from "./notices.js";
import { Quizzes } from "./quizzes.js";
import { pasting } from "./paste.js";
import { readingMinutes } from "./reading.js";
import { schema } from "./schema.js";
import { isChoosing, slashMenu } from "./slash.js";
import { Start } from "./start.js";
import { tablePlugins } from "./tables.js";
import { explaining } from "./terms.js";
import { Toolbar } from "./toolbar.js";
import { Uploads } from "./uploads.js";
import { whereabouts } from "./whereabouts.js";

const hasFiles = (event) => Boolean(event.dataTransfer?.types.includes("Files"));
const dragover = (event) => hasFiles(event) && event.preventDefault();

/** A key that was handled, whatever it returned. */
const done = () => true;

export class Surface {
  /**
   * @param {HTMLElement} root where it is built
   * @param {{t, media, emit, changed, save, readonly}} host the element
   */
  constructor(root, host, doc) {
    this.root = root;
    this.host = host;
    const { t, media, emit } = host;
    this.notices = new Notices(t);
    this.uploads = new Uploads({ t, notices: this.notices, media, root, emit, view: () => this.view });
    this.uploads.library = new Library({ t, notices: this.notices, root, view: () => this.view, learn: (file) => this.uploads.learn(file) });
    host.equip(this.uploads);
    this.focus = leaveTextWith(() => this.view);
    const choosePicture = (state, dispatch, view) => {
      if (dispatch) this.uploads.choose(view ?? this.view);
      return true;
    };
    const fromLibrary = (state, dispatch) => {
      if (dispatch && this.uploads.library.available) this.uploads.library.picture();
      return this.uploads.library.available;
    };
    this.formulas = new Formulas({ t, root, emit });
    this.markdown = new Markdown({ t, notices: this.notices, emit, view: () => this.view });
    this.quizzes = new Quizzes({ t, notices: this.notices, view: () => this.view });
    const askFormula = (state, dispatch, view) => {
      if (!this.formulas.mayInsert(state)) return false;
      if (dispatch) this.formulas.ask(view ?? this.view);
      return true;
    };
    this.items = items(schema, choosePicture, fromLibrary, askFormula);
    this.actions = { t, items: this.items, link: (...args) => this.link(...args), picture: choosePicture, find: () => done(this.find.open()), keys: () => showKeys(root, t, () => this.view.focus()) };
    this.page = el("div", {
      class: "ge-page",
      on: { keydown: this.focus.fromControl, dragover, drop: this.dropBeside },
    });
    this.view = new EditorView(this.page, {
      state: this.stateOf(doc),
      nodeViews: this.nodeViews({ t, media, uploads: this.uploads, formulas: this.formulas }),
      editable: () => !host.readonly(),
      attributes: () => ({
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("text"),
        "aria-haspopup": "listbox",
        "aria-readonly": String(host.readonly()),
        tabindex: "0",
        class: "ge-text",
        "aria-description": t("text.help"),
      }),
      dispatchTransaction: (tr) => this.dispatch(tr),
      handleDOMEvents: { mousedown: (view, event) => this.clickBelow(view, event) },
      handleDoubleClickOn: (view) => this.describe(view),
    });
    this.toolbar = new Toolbar(schema, this.actions, this.view);
    this.find = new FindBar(t, this.view);
    this.hints = new Hints(this.view, (text) => this.notices.say(text), (hint) => emit("gradus-hint", hint));
    this.count = el("p", { class: "ge-count" });
    this.handle = new BlockHandle({ t, view: this.view, page: this.page, items: this.items, say: (text) => this.notices.say(text) });
    this.start = new Start(t, this.items, this.view);
    const { toolbar, notices, focus, start, find, page, count } = this;
    root.replaceChildren(toolbar.dom, find.dom, notices.dom, focus.before, page, focus.after, start.dom, count);
    this.showHints(t);
    this.refresh();
  }

  nodeViews(ctx) {
    const views = Object.assign({}, ...directives.map((kind) => kind.views(ctx)));
    return {
      ...views,
      figure: figureView(ctx),
      heading: headingView(ctx),
      formula: formulaView(ctx),
      image: imageView(ctx),
      table: tableView(ctx),
      code_block: codeView(ctx),
    };
  }

  stateOf(doc) {
    return EditorState.create({ doc, plugins: (this.plugins ??= this.makePlugins()) });
  }

  makePlugins() {
    const { t, save } = this.host;
    const isComposing = () => Boolean(this.view?.composing);
    const keyHost = {
      link: (...args) => this.link(...args),
      ...this.focus.commands,
      toolbar: () => done(this.toolbar.focus()),
      find: () => done(this.find.open()),
      blockMenu: () => done(this.handle.openAtCaret()),
      save: () => done(save()),
      moved: (direction) => this.notices.say(t(direction < 0 ? "moved.up" : "moved.down")),
      describe: (state, dispatch, view) => (dispatch ? this.describe(view) : this.uploads.canEdit(state) || this.formulas.canEdit(state)),
    };
    return [
      caretInStep(),
      slashMenu({ items: this.items, t, say: (text) => this.notices.say(text) }),
      pasting({ t, notices: this.notices, uploads: this.uploads, markdown: this.markdown }),
      this.uploads.plugin(),
      cutting(),
      finding(),
      hinting(),
      explaining({ t, say: (text) => this.notices.say(text) }),
      typingShortcuts(schema, directives),
      ...keys(schema, keyHost),
      history(),
      dropCursor({ class: "ge-drop", color: false, width: 3 }),
      gapCursor(),
      ...tablePlugins(isComposing),
      this.focus.plugin,
      whereabouts(this.host.emit),
    ];
  }

  /** Asks anew what the selected picture shows, or what the selected formula says. */
  describe(view) {
    if (!view.editable) return false;
    if (this.uploads.canEdit(view.state)) return done(this.uploads.edit(view));
    return this.formulas.canEdit(view.state) && done(this.formulas.ask(view));
  }

  /** A file that misses the text must not make the browser leave the page for it; it goes where the caret is. */
  dropBeside = (event) => {
    if (event.defaultPrevented || !hasFiles(event) || this.host.readonly()) return;
    event.preventDefault();
    this.uploads.take(this.view, event.dataTransfer.files);
  };

  /** Replaces the document and its history. */
  open(doc) {
    this.view.updateState(this.stateOf(doc));
    this.refresh();
    this.toolbar.update();
  }

  /** Puts another document in as one change that can be undone. */
  replace(doc) {
    const { tr } = this.view.state;
    tr.replaceWith(0, tr.doc.content.size, doc.content);
    this.view.dispatch(tr.setSelection(Selection.atStart(tr.doc)));
  }

  /** Shows what others wrote. False when it would disturb what is being typed. */
  bring(before, after, maps) {
    if (this.view.composing) return false;
    readCaret(this.view);
    const tr = bring(this.view.state, before, after, maps);
    if (tr) this.view.dispatch(tr);
    return tr !== null;
  }

  /** Half a word of an input method, or of the list of blocks, is nothing to send. */
  get isHalfway() {
    return this.view.composing || isChoosing(this.view.state);
  }

  adopt(doc, settled) {
    if (settled) this.view.dispatch(take(this.view.state, doc));
    const tr = adopt(this.view.state, doc);
    this.view.dispatch(tr);
    if (tr.docChanged && !settled) this.quizzes.notice(tr);
  }

  dispatch(tr) {
    // What happens to a whole block is undone by itself, not together with the words typed just before.
    if (tr.docChanged && this.view.state.selection instanceof NodeSelection) closeHistory(tr);
    this.view.updateState(this.view.state.apply(tr));
    this.toolbar?.update();
    this.handle?.update(tr.docChanged);
    if (tr.docChanged) {
      this.find?.update();
      this.start?.update();
    }
    if (tr.docChanged) this.host.changed(tr);
    if (tr.docChanged && tr.getMeta("paste")) this.quizzes.notice(tr);
  }

  /** Called when what may be done changes. */
  refresh() {
    const readonly = this.host.readonly();
    this.view.setProps({});
    this.toolbar.dom.hidden = readonly;
    if (readonly) this.find.dom.hidden = true;
    this.start.update();
    // Native controls keep their own state, so they are told as well.
    this.root.toggleAttribute("data-readonly", readonly);
    this.page.querySelectorAll("input, select, textarea, button").forEach((control) => (control.disabled = readonly));
  }

  link(state, dispatch) {
    const around = linkAround(state);
    if (state.selection.empty && !around && !state.selection.$from.parent.type.allowsMarkType(schema.marks.link))
      return false;
    if (dispatch) this.askForLink(around);
    return true;
  }

  async askForLink(around) {
    const { view } = this;
    const { from } = view.state.selection;
    const withText = view.state.selection.empty && !around;
    const anchor = view.coordsAtPos(from);
    const answer = await askLink(this.root, this.host.t, { href: around?.href, withText, anchor });
    view.focus();
    if (answer) setLink(view, around, answer);
  }

  /** A click under the last block begins a paragraph there, so that nothing can close the lesson off. */
  clickBelow(view, event) {
    const last = view.dom.lastElementChild;
    if (event.target !== view.dom || !view.editable || !last || event.clientY <= last.getBoundingClientRect().bottom)
      return false;
    const { doc, tr } = view.state;
    if (doc.lastChild.type.name === "paragraph") return false;
    tr.insert(doc.content.size, schema.nodes.paragraph.create());
    view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)));
    view.focus();
    event.preventDefault();
    return true;
  }

  /** Says below the text how long it is. */
  showCount(counted, stage) {
    const { words, characters } = counted;
    const minutes = readingMinutes(counted, stage);
    const chinese = characters > 0 || (words === 0 && this.view.dom.lang.startsWith("zh"));
    const size = [chinese && this.host.t("count.characters", characters), (words || !chinese) && this.host.t("count.words", words)];
    const parts = [...size.filter(Boolean), minutes && this.host.t("count.minutes", minutes)];
    this.count.textContent = parts.filter(Boolean).join(" · ");
  }

  /** Hints in empty places are drawn by the style sheet; it gets their words here. */
  showHints(t) {
    const hints = {
      doc: "hint.lesson",
      box: "hint.box",
      prompt: "hint.prompt",
      choice: "hint.choice",
      feedback: "hint.feedback",
      step: "hint.step",
      answer: "hint.answer",
      heading: "hint.heading",
      media: "hint.transcript",
    };
    for (const [name, key] of Object.entries(hints)) {
      this.root.style.setProperty(`--ge-hint-${name}`, `"${t(key).replace(/["\\\n]/g, "\\$&")}"`);
    }
  }

  destroy() {
    this.view.destroy();
    this.root.replaceChildren();
  }
}
