/** Small builders for the editor's own controls. Text always comes from the labels, never from here. */

import { icon } from "./icons.js";

/** An element with attributes (`on` holds listeners, `class` the class name) and children. */
export function el(tag, attributes = {}, ...children) {
  const dom = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [type, listener] of Object.entries(value)) dom.addEventListener(type, listener);
    else if (name === "value") dom.value = value;
    else dom.setAttribute(name, value === true ? "" : value);
  }
  dom.append(...children.filter((child) => child !== null && child !== undefined));
  return dom;
}

/** A button that shows an icon and is named by `label`; it keeps the caret where it is when clicked. */
export function iconButton(iconName, label, run, attributes = {}) {
  return el(
    "button",
    {
      type: "button",
      class: "ge-button",
      "aria-label": label,
      title: label,
      ...attributes,
      on: { mousedown: (event) => event.preventDefault(), click: run, ...attributes.on },
    },
    icon(iconName),
  );
}

/** A button that shows its text. */
export function textButton(label, run, attributes = {}) {
  return el("button", { type: "button", class: "ge-text-button", ...attributes, on: { click: run } }, label);
}

let lastId = 0;

/** An id that no other element of this page has. */
export function freshId(prefix) {
  lastId += 1;
  return `ge-${prefix}-${lastId}`;
}

/** A label and its control, joined by an id. */
export function field(label, control, attributes = {}) {
  control.id = control.id || freshId("field");
  return el("div", { class: "ge-field", ...attributes }, el("label", { for: control.id }, label), control);
}

/** Sets a control's value unless the person is just typing in it. */
export function showValue(control, value) {
  const text = value === null || value === undefined ? "" : String(value);
  if (control.value !== text && document.activeElement !== control) control.value = text;
}

/** Loads a style sheet that nobody has asked for yet; a host that does so earlier, maybe with a version, spares the page a jump. */
export function loadStyle(href) {
  const path = (address) => new URL(address, document.baseURI).pathname;
  if ([...document.querySelectorAll("link[rel=stylesheet]")].some((link) => path(link.href) === path(href))) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}
