/** The captions of a film or sound: a file for each language, folded away until one wants them. */

import { el } from "../dom.js";
import { fileField } from "./files.js";

const LANGUAGES = { en: "English", "zh-CN": "中文" };
const attribute = (language) => `captions-${language}`;

export const captionAttrs = Object.fromEntries(Object.keys(LANGUAGES).map((language) => [attribute(language), ""]));

export const isCaptions = (name) => /.\.vtt$/i.test(name);

/** @param {function(Node): boolean} needed whether a film without captions is shown, which is said */
export function captionsField(view, needed) {
  const { t } = view.ctx;
  const said = el("summary");
  const rows = Object.entries(LANGUAGES).map(([language, name]) => {
    const file = fileField(view, {
      attribute: attribute(language),
      label: t("media.captionsIn", name),
      accept: ".vtt,.srt,text/vtt",
      take: (library) => library.captions(),
      fits: isCaptions,
      unfit: "media.notCaptions",
    });
    const dom = el("div", { class: "ge-caption-row" }, el("span", { lang: language, "aria-hidden": "true" }, name), file.dom);
    return { dom, show: file.show };
  });
  const hint = el("p", { class: "ge-hint" }, t("media.captionsHint"));
  const dom = el("details", { class: "ge-captions" }, said, ...rows.map((row) => row.dom), hint);
  const show = (node) => {
    rows.forEach((row) => row.show(node));
    const names = Object.entries(LANGUAGES).filter(([language]) => node.attrs[attribute(language)]);
    const missing = names.length === 0 && needed(node);
    said.textContent = missing
      ? t("media.captionsMissing")
      : `${t("media.captions")}: ${names.map(([, name]) => name).join(", ") || t("media.captionsNone")}`;
    said.classList.toggle("ge-warn", missing);
  };
  return { dom, show };
}

/** What a player needs to show them. */
export function tracks(view, node) {
  return Object.entries(LANGUAGES)
    .map(([language, label]) => ({ language, label, url: view.ctx.media.url(node.attrs[attribute(language)]) }))
    .filter(({ url }) => url)
    .map(({ language, label, url }) => el("track", { kind: "captions", srclang: language, label, src: url }));
}
