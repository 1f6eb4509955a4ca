/** The editor's icons: strokes on a 20 × 20 field, coloured by the text around them. */

const STROKES = {
  heading2: "M3 5v10M9 5v10M3 10h6M12 8.3a2.2 2.2 0 1 1 4 1.3L12 15h4.6",
  heading3: "M3 5v10M9 5v10M3 10h6M12.2 6.4h4.2l-2.5 3.3a2.7 2.7 0 1 1-2 4.4",
  paragraph: "M4 5h12M4 10h12M4 15h7",
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  italic: "M8 4h6M6 16h6M11 4 9 16",
  code: "M7 6 3 10l4 4M13 6l4 4-4 4",
  codeblock: "M3 4h14v12H3zM8 7.5 5.5 10 8 12.5M12 7.5l2.5 2.5-2.5 2.5",
  link: "M8 12l4-4M9 6.2l1.6-1.6a3.3 3.3 0 0 1 4.8 4.6L13.8 11M11 13.8l-1.6 1.6a3.3 3.3 0 0 1-4.8-4.6L6.2 9",
  bullets: "M8 5h9M8 10h9M8 15h9M4 5h.01M4 10h.01M4 15h.01",
  numbers: "M9 5h8M9 10h8M9 15h8M3.2 3.9l1.3-.7v4M3 11.9a1.1 1.1 0 1 1 2 .7L3 15.6h2.2",
  quote: "M4 5v10M8 6h9M8 10h9M8 14h5",
  rule: "M3 10h14",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.7 4v12",
  picture: "M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7.5 7.5h.01",
  plus: "M10 4v12M4 10h12",
  undo: "M5 8h7a4 4 0 0 1 0 8H8M5 8l3-3M5 8l3 3",
  redo: "M15 8H8a4 4 0 0 0 0 8h4M15 8l-3-3M15 8l-3 3",
  keys: "M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M5.5 11.7h.01M14.5 11.7h.01M8 12h4",
  find: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  formula: "M15 5V4H5l5 6-5 6h10v-1",
  grip: "M7.5 5h.01M7.5 10h.01M7.5 15h.01M12.5 5h.01M12.5 10h.01M12.5 15h.01",
  duplicate: "M7 7h10v10H7zM13 7V3H3v10h4",
  turn: "M4 8a6.5 6.5 0 0 1 11.5-2M16 3v3.5h-3.5M16 12a6.5 6.5 0 0 1-11.5 2M4 17v-3.5h3.5",
  trash: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M9 9v4M11 9v4",
  close: "M5 5l10 10M15 5 5 15",
  feedback: "M3 4h14v9h-7l-4 3v-3H3z",
  upload: "M10 13V4M6 8l4-4 4 4M4 13v3h12v-3",
  keyidea: "M7.5 13a4.6 4.6 0 1 1 5 0v1.6h-5zM8 17.3h4",
  activity: "M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3",
  example: "M10 5C8 3.6 5.5 3.6 3 4v11c2.5-.4 5-.4 7 1 2-1.4 4.5-1.4 7-1V4c-2.5-.4-5-.4-7 1zM10 5v11",
  question: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8.2a2 2 0 1 1 2.7 1.8c-.5.2-.7.6-.7 1.2M10 13.8h.01",
  recap: "M3 6l1.5 1.5L8 4.5M3 13l1.5 1.5L8 11.5M11 6h6M11 13h6",
  teacher: "M3 4h14v9H3zM6.5 17l3.5-4 3.5 4",
  media: "M3 4h14v12H3zM8.5 7.3v5.4l4.5-2.7z",
};

const SVG = "http://www.w3.org/2000/svg";

/** A decorative icon; whatever holds it must be named in words. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "ge-icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}
