// Reading help: how the text looks on this device, and the ruler.
const look = recall("look", {});
const root = document.documentElement;

function choose(name, value) {
  if (value) look[name] = value;
  else delete look[name];
  remember("look", look);
  if (name !== "ruler") {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  showRuler();
  if (name === "pinyin") showPinyin();
}

function choices(name, legend, values) {
  const group = make("fieldset", {}, make("legend", {}, legend));
  for (const value of values) {
    const input = make("input", { type: "radio", name, checked: (look[name] ?? "") === value });
    input.onchange = () => choose(name, value);
    group.append(make("label", { className: "choice" }, input, make("span", {}, say(name + "." + (value || "usual")))));
  }
  return group;
}

function toggle(name, value, text) {
  const input = make("input", { type: "checkbox", checked: look[name] === value });
  input.onchange = () => choose(name, input.checked ? value : "");
  return make("label", { className: "choice" }, input, make("span", {}, text));
}

function openLook() {
  const parts = [
    choices("size", say("size"), ["", "2", "3", "4"]),
    choices("theme", say("theme"), ["", "light", "dark", "sepia"]),
    make("div", {}, toggle("spacing", "wide", say("spacing")), toggle("ruler", "on", say("ruler"))),
  ];
  const above = document.querySelector("ruby:not(.asked)");
  if (waiting.length) parts.push(choices("pinyin", say("pinyin"), ["", "all", "none"]));
  else if (above) parts.push(choices("pinyin", say("pinyin"), ["", "none"]));
  parts.push(make("p", {}, make("a", { href: "/" + language + "/mine" }, say("mine"))));
  openDialog(say("look"), ...parts).classList.add("look");
}

document.querySelector("[data-look]")?.addEventListener("click", openLook);

// The ruler is a clear line between two shades. It follows the pointer; who reads by keyboard scrolls the text under it.
let ruler;
function showRuler() {
  if (look.ruler === "on" && !ruler && document.querySelector(".reading")) {
    ruler = make("div", { className: "ruler", "aria-hidden": "true" });
    document.body.append(ruler);
  } else if (look.ruler !== "on" && ruler) {
    ruler.remove();
    ruler = undefined;
  }
}
/** It lies along the line that is pointed at. */
function moveRuler(event) {
  if (!ruler) return;
  const spot = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const node = spot?.offsetNode;
  let at = event.clientY;
  if (node?.nodeType === Node.TEXT_NODE && node.length) {
    const range = document.createRange();
    const from = Math.min(spot.offset, node.length - 1);
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    const line = range.getBoundingClientRect();
    if (line.height && Math.abs(line.top + line.height / 2 - at) < line.height) at = line.top + line.height / 2;
  }
  ruler.style.setProperty("--at", Math.round(at) + "px");
}
document.addEventListener("pointermove", moveRuler, { passive: true });
document.addEventListener("pointerdown", moveRuler, { passive: true });
showRuler();
