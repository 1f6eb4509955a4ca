import { el } from "../dom.js";
import { captionAttrs, captionsField, isCaptions, tracks } from "./captions.js";
import { fileField } from "./files.js";
import { box, textField } from "./frame.js";

/** Sound or film, a file beside the lesson, with its captions; what stands in the box is its transcript. */
export const media = box({
  name: "media",
  group: "block nested",
  content: "flow+",
  attrs: { src: "", credit: "", ...captionAttrs },
  fields: (view) => [
    fileField(view, {
      attribute: "src",
      label: view.ctx.t("media.file"),
      accept: "audio/*,video/*",
      take: (library) => library.sound(),
      fits: (name) => !isCaptions(name),
      unfit: "media.onlyCaptions",
    }),
    textField(view, "credit", view.ctx.t("credit")),
    captionsField(view, (node) => isFilm(node.attrs.src)),
    player(view),
  ],
});

const isFilm = (name) => /\.(mp4|webm|ogv|mov)$/i.test(name);

function player(view) {
  const dom = el("span", { class: "ge-player" });
  let shown = null;
  const show = (node) => {
    const url = view.ctx.media.url(node.attrs.src);
    const captions = tracks(view, node);
    const now = JSON.stringify([url, ...captions.map((track) => track.src)]);
    if (now === shown) return;
    shown = now;
    const tag = isFilm(node.attrs.src) || captions.length > 0 ? "video" : "audio";
    const attributes = { src: url, controls: true, preload: "none", class: isFilm(node.attrs.src) ? null : "ge-sound" };
    dom.replaceChildren(...(url ? [el(tag, attributes, ...captions)] : []));
  };
  return { dom, show };
}
