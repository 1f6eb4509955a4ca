import { el, textButton } from "../dom.js";
import { box, textField } from "./frame.js";

/** Sound or film, a file beside the lesson; what stands in the box is its transcript. */
export const media = box({
  name: "media",
  group: "block nested",
  content: "flow+",
  attrs: { src: "", credit: "" },
  fields: (view) => [fileField(view), textField(view, "credit", view.ctx.t("credit")), player(view)],
});

function fileField(view) {
  const { ctx } = view;
  const name = textField(view, "src", ctx.t("media.file"), { class: "ge-line ge-file-name" });
  const picker = el("input", {
    type: "file",
    accept: "audio/*,video/*",
    hidden: true,
    on: {
      change: () => {
        const [file] = picker.files;
        picker.value = "";
        if (file) ctx.uploads.store(file).then((stored) => stored && view.set("src", stored.name));
      },
    },
  });
  const choose = textButton(ctx.t("media.choose"), () => picker.click());
  const { library } = ctx.uploads;
  const take = () => library.sound().then((stored) => stored && view.set("src", stored.name));
  const fromLibrary = library?.available ? textButton(ctx.t("media.fromLibrary"), take) : null;
  return { dom: el("span", { class: "ge-file" }, name.dom, choose, fromLibrary, picker), show: name.show };
}

function player(view) {
  const dom = el("span", { class: "ge-player" });
  let shown = null;
  const show = (node) => {
    const url = view.ctx.media.url(node.attrs.src);
    if (url === shown) return;
    shown = url;
    const tag = /\.(mp4|webm|ogv|mov)$/i.test(node.attrs.src) ? "video" : "audio";
    dom.replaceChildren(...(url ? [el(tag, { src: url, controls: true, preload: "none" })] : []));
  };
  return { dom, show };
}
