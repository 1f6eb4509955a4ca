/** Raised and lowered letters as Unicode has them. */

const PLAIN = "0123456789+-−=()n";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

/** The text in raised or lowered letters, or null where one of them does not exist. */
export function scripts(text, raised) {
  const letters = [...text.trim()].map((letter) => (raised ? RAISED : LOWERED)[PLAIN.indexOf(letter)]);
  return letters.length === 0 || letters.includes(undefined) ? null : letters.join("");
}
