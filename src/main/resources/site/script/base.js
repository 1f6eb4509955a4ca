// What all parts below use. The parts are joined into one module in the order that Assets names.
const words = self.gradusWords ?? {};
const language = document.documentElement.lang;
const say = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");

/** The same with readings above the characters, where the page brings them along for those who need them. */
const brought = document.querySelector("template[data-own]")?.content;
function own(key, ...values) {
  const words = brought?.querySelector(`[data-key="${key}"]`);
  if (!words) return say(key, ...values);
  const copy = make("span", {}, ...words.cloneNode(true).childNodes);
  for (const node of copy.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replace(/\{(\d)\}/g, (_, index) => values[index] ?? "");
  }
  return copy;
}

/** An element with properties, attributes (names with a hyphen) and children. */
function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

/** The words of an element without the readings above its characters. */
function plain(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("rt").forEach((reading) => reading.remove());
  return copy.textContent.trim();
}

const button = (text, onclick, properties = {}) =>
  make("button", { type: "button", className: "button", onclick, ...properties }, text);

/** Kept on this device and nowhere else. Where storage is off or full, the page goes on without. */
function recall(key, otherwise) {
  try {
    const kept = JSON.parse(localStorage.getItem("gradus." + key));
    return kept && typeof kept === "object" ? kept : otherwise;
  } catch {
    return otherwise;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem("gradus." + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Says something to those who hear the page. */
const voice = make("p", { className: "unseen", role: "status" });
document.body.append(voice);
function announce(text) {
  voice.textContent = "";
  setTimeout(() => (voice.textContent = text), 50);
}

/** A dialog with a heading; closes by its button, by Escape, by a click beside it. */
function openDialog(title, ...content) {
  const heading = make("h2", { id: "dialog-title" }, title);
  const dialog = make("dialog", { className: "dialog", "aria-labelledby": "dialog-title" });
  dialog.append(heading, ...content, button(say("close"), () => dialog.close()));
  // With braces: a handler that returns false would keep the labels inside from working.
  dialog.onclick = (event) => {
    if (event.target === dialog) dialog.close();
  };
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
