/** How long a text takes to read at its stage. */

/**
 * Words a minute, read silently: the middle of grades 1 to 6, 7 to 9 and 10 to 12 in Taylor, Frackenpohl and Pettee,
 * “Grade Level Norms for the Components of the Fundamental Reading Skill” (1960).
 */
const WORDS = { primary: 140, middle: 205, high: 235 };

/** Characters a minute: what China's standards of Chinese ask at the end of primary (300), middle (500) and high school (600). */
const CHARACTERS = { primary: 300, middle: 500, high: 600 };

/** Whole minutes, at least one where there is a text at all. */
export function readingMinutes({ words, characters }, stage) {
  const minutes = words / (WORDS[stage] ?? WORDS.middle) + characters / (CHARACTERS[stage] ?? CHARACTERS.middle);
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}
