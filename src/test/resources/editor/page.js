// Plays the host of the editor: keeps every event, and acknowledges each save unless told to be silent.
const editor = document.querySelector("gradus-editor");
const asked = new URLSearchParams(location.search);
window.events = [];
window.silent = asked.has("silent");

for (const type of ["change", "state", "upload", "ready", "outline", "error", "draft", "reconcile", "caret"]) {
  editor.addEventListener(`gradus-${type}`, ({ detail }) => {
    events.push({ type, ...detail });
    if (type === "change" && !silent) setTimeout(() => editor.acknowledge(detail.seq, `r${detail.seq}`), 10);
  });
}

// Whatever has no backslash is understood.
editor.addEventListener("gradus-formula", ({ detail: { tex } }) => {
  const math = `<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>${tex}</mi></math>`;
  setTimeout(() => editor.formula(tex, tex.includes("\\") ? null : math));
});

editor.addEventListener("gradus-markdown", async ({ detail: { number, text } }) => {
  const answer = await fetch("/markdown", { method: "POST", body: text });
  editor.structure(number, await answer.text());
});

window.of = (type) => events.filter((event) => event.type === type);

// The document as one line: paragraph("a ", strong:"b") | keyidea(paragraph)
const shown = (node) => {
  if (node.type === "text") return (node.marks ?? []).map((mark) => mark.type + ":").join("") + JSON.stringify(node.text);
  return node.type + (node.content ? `(${node.content.map(shown).join(", ")})` : "");
};
window.shape = () => JSON.parse(editor.value).content.map(shown).join(" | ");

window.paste = (kinds, file) => {
  const clipboardData = new DataTransfer();
  Object.entries(kinds).forEach(([type, text]) => clipboardData.setData(type, text));
  if (file) {
    const bytes = Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0));
    clipboardData.items.add(new File([bytes], file.name, { type: file.type }));
  }
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  document.querySelector(".ge-text").dispatchEvent(event);
};

// As on a busy machine, where the next key overtakes the browser's word of the moved caret.
window.holdBackCaret = () =>
  addEventListener("selectionchange", (event) => event.isTrusted && event.stopImmediatePropagation(), true);

// The text gets the focus and at once the Home key; resolves when ProseMirror has had its look at the caret.
window.focusThenHome = () => {
  const text = document.querySelector(".ge-text");
  text.blur();
  text.focus();
  text.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
  getSelection().modify("move", "backward", "lineboundary");
  return new Promise((done) => setTimeout(done, 25));
};

// A document of paragraphs, as JSON.
window.doc = (...texts) =>
  JSON.stringify({ type: "doc", content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })) });

window.show = (json) => {
  editor.setDoc(json, "r0");
  events.length = 0;
};

window.open = (content) => editor.setDoc(JSON.stringify({ type: "doc", content }), "r0");

editor.stage = "middle";
editor.mediaBase = "/media/";
editor.uploadUrl = "/upload";
editor.uploadHeaders = { "X-CSRF-TOKEN": "token" };
editor.draftKey = asked.get("draft");
editor.language = asked.get("language") ?? "en";
editor.readonly = asked.has("readonly");
editor.revision = asked.get("revision") ?? "r0";
editor.savedAt = asked.get("saved");
editor.labels = await (await fetch(`/labels?language=${editor.language}`)).json();
editor.value = '{"type":"doc","content":[{"type":"paragraph"}]}';
