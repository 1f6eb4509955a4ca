/** The lesson's steps and size, for those who show them beside the text. */

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*/gu;

export const isStep = (node) => node.type.name === "heading" && node.attrs.level === 2;

/** `{steps: [{title, minutes}], words, characters}`: words of languages that put spaces between them, and Chinese characters. */
export function outline(doc) {
  const steps = [];
  doc.forEach((node) => {
    if (!isStep(node)) return;
    steps.push({ title: node.textContent, minutes: node.attrs.minutes });
  });
  const text = doc.textBetween(0, doc.content.size, "\n", " ");
  const characters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, " ").match(WORD)?.length ?? 0;
  return { steps, words, characters };
}

/** Where the step with this number begins, or null. */
export function stepPosition(doc, number) {
  let seen = -1;
  let found = null;
  doc.forEach((node, offset) => {
    if (isStep(node)) {
      seen += 1;
      if (seen === number) found = offset + 1;
    }
  });
  return found;
}
