/** The pictures in a text of Word's clipboard: its HTML only names files on the author's disk, its RTF holds them. */

const PICTURE = /\\(png|jpeg)blip(?:\\[a-z]+-?\d* ?|\{[^{}]*\}|\s)*([0-9a-f][0-9a-f\s]{31,})/gi;
const LIMIT = 80_000_000;

/** The addresses (`data:`) of the pictures in the RTF, in their order. */
export function picturesIn(rtf) {
  if (rtf.length > LIMIT) return [];
  return [...rtf.matchAll(PICTURE)].map(([, kind, digits]) => `data:image/${kind};base64,${base64(digits)}`);
}

/** Gives pictures that are only named their content, where both sides agree how many there are. */
export function localPictures(body, rtf) {
  const named = [...body.querySelectorAll("img[src^='file:' i]")];
  if (named.length === 0 || !rtf) return;
  const found = picturesIn(rtf);
  if (found.length !== named.length) return;
  named.forEach((image, index) => image.setAttribute("src", found[index]));
}

function base64(digits) {
  const hex = digits.replace(/\s+/g, "");
  let bytes = "";
  for (let at = 0; at + 1 < hex.length; at += 2) bytes += String.fromCharCode(Number.parseInt(hex.slice(at, at + 2), 16));
  return btoa(bytes);
}
