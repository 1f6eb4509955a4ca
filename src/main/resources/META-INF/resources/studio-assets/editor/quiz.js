/**
 * A test as people type it: a question, below it choices with letters before them, somewhere a sign that tells which is
 * right. Nothing but nodes in and nodes out, so that text that was pasted, imported or selected is read alike.
 */

import { Fragment } from "prosemirror-model";

/* Without a colon: "A:" and "B:" are two people who talk. */
const LETTER = /^\s*[([（【]?([A-Ha-hＡ-Ｈａ-ｈ])[)）.．、\]】]\s*/;
const NEXT_LETTER = /[\s\u3000]+[([（]?([A-Ha-hＡ-Ｈａ-ｈ])[)）.．、]\s*/g;
const BOX = /^\s*(?:\[([ xX✓√]?)\]|([☐□○☑☒✓✔√●■]))\s*/;
const FILLED = "xX✓√☑☒✔●■";
const NUMBER = /^\s*(?:(?:Q(?:uestion)?\.?\s*)?\d{1,3}\s*[.)．、:：]|[一二三四五六七八九十]{1,3}[、.．]|第\s*\d{1,3}\s*题[:：.]?)\s*/i;
const ANSWER = /^\s*(?:(?:correct |right )?answers?|solution|key|(?:正确|参考)?答案)\s*(?:is|are|是|为)?\s*[:：]?\s*[(（]?([A-HＡ-Ｈ](?:\s*(?:,|，|、|;|and|和|&|\s)?\s*[A-HＡ-Ｈ])*)[)）]?\s*[.。]?\s*$/i;
const KEY = /^\s*(?:answers?|answer key|key|solutions|(?:正确|参考)?答案)\s*[:：]?\s*((?:\d{1,3}\s*[.)．、:：-]?\s*[A-HＡ-Ｈ]+[\s,，;；、]*)+)$/i;
/* In Chinese tests the answer stands behind the question. */
const ASIDE = /(?<=\p{Script=Han}.*)\s*[(（]\s*([A-HＡ-Ｈ]{1,8})\s*[)）]\s*([?？。.]?)\s*$/u;
const RIGHT_BEFORE = /^\s*[*✓✔√]\s*(?=\S)/;
const RIGHT_AFTER = /\s*(?:[*✓✔√]|[(（](?:correct|right|true|正确|对)[)）])\s*$/i;

/**
 * The questions among these blocks: `{from, to, lines, questions}` for each stretch of whole blocks, `to` not included;
 * `lines` is how many lines they were.
 *
 * @param {Array<Node>} blocks
 * @param {boolean} asked whether somebody says that it is a question: then a line with a list below it is enough
 */
export function readQuiz(blocks, asked = false) {
  if (blocks.length === 0) return [];
  const { schema } = blocks[0].type;
  const lines = blocks.flatMap((block, index) => linesOf(block, index)).filter((line) => !line.content || line.text.trim() !== "");
  const found = marked(lines);
  const groups = found.length > 0 || !asked ? found : plain(lines);
  return stretches(schema, blocks, lines, groups);
}

/** The choices that these lines spell, each with its letter, or null when it is anything else. */
export function readChoices(lines) {
  const all = lines.map((content) => lineOf(content, 0)).flatMap(split);
  const choices = all.map((line, index) => choiceOf(line, index));
  return choices.length > 1 && choices.every(Boolean) ? choices : null;
}

/** A choice as a node. */
export function choiceNode(schema, { content, right }) {
  const { choice, choice_text: text, paragraph } = schema.nodes;
  return choice.create({ right }, text.create(null, paragraph.create(null, content)));
}

/* Lines */

const wordsOf = (content) => content.textBetween(0, content.size, " ", "\ufffc");
const lineOf = (content, block, deep = 0) => ({ content, block, deep, text: wordsOf(content) });

/** The lines of a block; one that is no line at all (a picture, a heading) is a line without content. */
function linesOf(block, index, deep = 0) {
  if (block.type.name === "paragraph") return brokenLines(block.content).map((content) => lineOf(content, index, deep)).flatMap(split);
  if (!["bullet_list", "ordered_list"].includes(block.type.name)) return [{ block: index, deep, text: "", content: null }];
  const lines = [];
  block.forEach((item) => item.forEach((child) => lines.push(...linesOf(child, index, deep + 1))));
  return lines;
}

function brokenLines(content) {
  const lines = [];
  let nodes = [];
  content.forEach((node) => {
    if (node.type.name === "hard_break") {
      lines.push(Fragment.from(nodes));
      nodes = [];
    } else nodes.push(node);
  });
  lines.push(Fragment.from(nodes));
  return lines;
}

/** "A. sun  B. moon  C. sea" on one line are three. */
function split(line) {
  const first = LETTER.exec(line.text);
  if (!first || number(first[1]) !== 0) return [line];
  const cuts = [0];
  for (const match of line.text.matchAll(NEXT_LETTER)) if (number(match[1]) === cuts.length) cuts.push(match.index);
  return cuts.map((from, at) => ({ ...line, ...cut(line, from, cuts[at + 1] ?? line.text.length) }));
}

function cut(line, from, to = line.text.length) {
  const content = line.content.cut(from, to);
  return { content, text: wordsOf(content) };
}

const number = (letter) => letter.normalize("NFKC").toLowerCase().charCodeAt(0) - 97;
const numbers = (letters) => [...letters.normalize("NFKC").toUpperCase()].filter((sign) => /[A-H]/.test(sign)).map(number);

/* What a line says */

/** The line as the choice of this number: `{content, right}`; null when it does not begin like one. */
function choiceOf(line, index) {
  if (!line.content) return null;
  const star = RIGHT_BEFORE.exec(line.text);
  const rest = star && LETTER.test(line.text.slice(star[0].length)) ? { ...line, ...cut(line, star[0].length) } : line;
  const box = BOX.exec(rest.text);
  const letter = LETTER.exec(rest.text);
  if (letter ? number(letter[1]) !== index : !box) return null;
  const sign = letter ? "" : (box[1] ?? box[2] ?? "");
  const words = worded({ ...rest, ...cut(rest, (letter ?? box)[0].length) });
  return { ...words, right: words.right || rest !== line || (sign !== "" && FILLED.includes(sign)) };
}

/** Without the sign that says it is right. */
function worded(line) {
  const before = RIGHT_BEFORE.exec(line.text);
  const after = RIGHT_AFTER.exec(line.text);
  const from = before ? before[0].length : 0;
  const to = after ? after.index : line.text.length;
  const content = trim(line.content.cut(from, Math.max(from, to)));
  return { content, right: Boolean(before || after), bold: isBold(content) };
}

function trim(content) {
  const text = wordsOf(content);
  const start = text.length - text.trimStart().length;
  return content.cut(start, Math.max(start, text.trimEnd().length));
}

function isBold(content) {
  let bold = content.size > 0;
  content.forEach((node) => {
    if (node.isText && node.text.trim() && !node.marks.some((mark) => mark.type.name === "strong")) bold = false;
  });
  return bold;
}

const withoutBold = (content) => {
  const nodes = [];
  content.forEach((node) => nodes.push(node.mark(node.marks.filter((mark) => mark.type.name !== "strong"))));
  return Fragment.from(nodes);
};

/* Groups: `{first, last, prompt, choices}` with numbers of lines */

/** Questions whose choices are marked as such, by letters or boxes. */
function marked(lines) {
  const groups = [];
  let at = 0;
  let free = 0;
  while (at < lines.length) {
    const lettered = run(lines, at, choiceOf);
    const choices = lettered.length > 1 ? lettered : listed(lines, at);
    const prompt = choices.length > 1 ? promptBefore(lines, at, free) : null;
    if (!prompt) {
      at += 1;
      continue;
    }
    const group = { ...prompt, choices, last: at + choices.length - 1 };
    const answer = ANSWER.exec(lines[group.last + 1]?.text ?? "");
    if (answer) {
      group.last += 1;
      setRight(group, numbers(answer[1]));
    }
    groups.push(group);
    at = free = group.last + 1;
  }
  applyKey(lines, groups);
  return groups;
}

/** What the lines from this one on are, as long as they are. */
function run(lines, at, read) {
  const found = [];
  while (at + found.length < lines.length) {
    const choice = read(lines[at + found.length], found.length);
    if (!choice) break;
    found.push(choice);
  }
  return found;
}

/** Word numbers choices by itself, and its letters do not arrive: a list below a numbered question, or with one marked. */
function listed(lines, at) {
  const above = lines[at - 1];
  if (!above?.content || !/[?？]\s*(?:[(（].{0,12}[)）])?\s*$/.test(above.text)) return [];
  const choices = run(lines, at, (line) => (line.content && line.deep === above.deep + 1 ? worded(line) : null));
  const told = choices.some((choice) => choice.right || choice.bold);
  return above.deep > 0 || NUMBER.test(above.text) || told ? choices : [];
}

/** The line above the choices; with the one above that, where the number of the question stands there. */
function promptBefore(lines, at, free) {
  const isWords = (line) => Boolean(line?.content) && !KEY.test(line.text) && !ANSWER.test(line.text);
  if (at - 1 < free || !isWords(lines[at - 1])) return null;
  const two = at - 2 >= free && !NUMBER.test(lines[at - 1].text) && isWords(lines[at - 2]) && NUMBER.test(lines[at - 2].text);
  const first = two ? at - 2 : at - 1;
  return { first, ...promptOf(lines.slice(first, at)) };
}

function promptOf(lines) {
  const label = NUMBER.exec(lines[0].text);
  const contents = lines.map((line, index) => cut(line, index === 0 && label ? label[0].length : 0).content);
  const end = contents.at(-1);
  const aside = ASIDE.exec(wordsOf(end));
  if (!aside) return { prompt: contents.map(trim), label: label?.[0], said: [] };
  const kept = aside[2] ? end.cut(0, aside.index).append(end.cut(wordsOf(end).trimEnd().length - 1, wordsOf(end).trimEnd().length)) : end.cut(0, aside.index);
  return { prompt: [...contents.slice(0, -1), kept].map(trim), label: label?.[0], said: numbers(aside[1]) };
}

function setRight(group, right) {
  if (right.every((each) => each < group.choices.length)) right.forEach((each) => (group.choices[each].right = true));
}

/** "Answers: 1. b 2. a" below all of them. */
function applyKey(lines, groups) {
  const key = lines.findIndex((line) => KEY.test(line.text));
  if (key < 0 || groups.length === 0 || key <= groups.at(-1).last) return;
  const said = [...KEY.exec(lines[key].text)[1].matchAll(/(\d{1,3})\s*[.)．、:：-]?\s*([A-HＡ-Ｈ]+)/gi)];
  said.forEach(([, at, letters], index) => {
    const wanted = groups.find((group) => Number(/\d+/.exec(group.label ?? "")?.[0]) === Number(at)) ?? groups[index];
    if (wanted) setRight(wanted, numbers(letters));
  });
  if (key === groups.at(-1).last + 1) groups.at(-1).last = key;
}

/** The first line is the question, all others are its choices. */
function plain(lines) {
  if (lines.length < 3 || lines.some((line) => !line.content)) return [];
  const choices = lines.slice(1).map((line) => worded(line));
  return [{ first: 0, last: lines.length - 1, ...promptOf(lines.slice(0, 1)), choices }];
}

/** The groups that take whole blocks. */
function stretches(schema, blocks, lines, groups) {
  const owner = lines.map(() => null);
  groups.forEach((group) => owner.fill(group, group.first, group.last + 1));
  const whole = blocks.map((block, index) => lines.every((line, at) => line.block !== index || owner[at] !== null));
  const kept = groups.filter((group) => lines.slice(group.first, group.last + 1).every((line) => whole[line.block]));
  const found = [];
  for (const group of kept) {
    const from = lines[group.first].block;
    const to = lines[group.last].block + 1;
    const before = found.at(-1);
    const size = group.last - group.first + 1;
    const node = questionNode(schema, group);
    if (before && before.to >= from) Object.assign(before, { to, lines: before.lines + size, questions: [...before.questions, node] });
    else found.push({ from, to, lines: size, questions: [node] });
  }
  return found;
}

function questionNode(schema, { prompt, choices, said }) {
  setRight({ choices }, said);
  const bold = choices.filter((choice) => choice.bold).length;
  const tells = bold > 0 && bold < choices.length && !choices.some((choice) => choice.right);
  const settled = choices.map((choice) => (tells && choice.bold ? { content: withoutBold(choice.content), right: true } : choice));
  const type = settled.filter((choice) => choice.right).length > 1 ? "multiple" : "single";
  const { question, question_prompt: asked, choice_list: list, paragraph } = schema.nodes;
  return question.create({ type }, [
    asked.create(null, prompt.map((content) => paragraph.create(null, content))),
    list.create(null, settled.map((choice) => choiceNode(schema, choice))),
  ]);
}
