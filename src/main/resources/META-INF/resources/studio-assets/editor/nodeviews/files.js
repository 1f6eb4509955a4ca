/** A setting that names a file beside the lesson, with the ways to it: this computer and the media library. */

import { el, textButton } from "../dom.js";
import { textField } from "./frame.js";

/**
 * @param {{attribute: string, label: string, accept: string, take: Function, fits: Function, unfit: string}} file
 *     `take(library)` asks the library; a name that does not fit is not taken, and `unfit` says why
 */
export function fileField(view, { attribute, label, accept, take, fits, unfit }) {
  const { t, uploads } = view.ctx;
  const name = textField(view, attribute, label, { class: "ge-line ge-file-name" });
  const put = (stored) => {
    if (!stored) return;
    if (fits(stored.name)) view.set(attribute, stored.name);
    else uploads.host.notices.show(t(unfit, stored.name), { kind: "error" });
  };
  const picker = el("input", {
    type: "file",
    accept,
    hidden: true,
    on: {
      change: () => {
        const [file] = picker.files;
        picker.value = "";
        if (file) uploads.store(file).then(put);
      },
    },
  });
  const { library } = uploads;
  const choose = textButton(t("media.choose"), () => picker.click(), { "aria-label": `${t("media.choose")} ${label}` });
  const fromLibrary = library?.available
    ? textButton(t("media.fromLibrary"), () => take(library).then(put), {
        "aria-label": `${t("media.fromLibrary")} ${label}`,
      })
    : null;
  return { dom: el("span", { class: "ge-file" }, name.dom, choose, fromLibrary, picker), show: name.show };
}
