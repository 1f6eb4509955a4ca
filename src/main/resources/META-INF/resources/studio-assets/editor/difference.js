/** What of a text must travel to somebody who has an older one. */

/** `{start, end, text}`: between these letters of `before` stands this text in `after`. */
export function difference(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < most - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same += 1;
  }
  // Half a letter cannot travel.
  if (start > 0 && isFirstHalf(after.charCodeAt(start - 1))) start -= 1;
  if (same > 0 && isSecondHalf(after.charCodeAt(after.length - same))) same -= 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function isFirstHalf(unit) {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isSecondHalf(unit) {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
