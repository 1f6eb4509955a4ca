/** Where typed tests become questions: by command from what is selected, offered after a paste or an import. */

import { closeHistory } from "prosemirror-history";
import { Fragment } from "prosemirror-model";
import { chosenBlocks, replaceChosen, selectInside } from "./commands.js";
import { asType } from "./questions.js";
import { choiceNode, readChoices, readQuiz } from "./quiz.js";

/** Makes questions of this type of the selected blocks; does nothing where they are none. */
export function takeQuiz(type) {
  return (state, dispatch) => {
    const chosen = chosenBlocks(state, state.schema.nodes.question);
    const found = chosen ? readQuiz(chosen.nodes, true) : [];
    if (found.length === 0) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      const nodes = withQuestions(chosen.nodes, found).map((node) =>
        type !== "single" && node.type.name === "question" ? asType(node, type) : node,
      );
      const pos = replaceChosen(tr, chosen, nodes);
      dispatch(selectInside(tr, pos).scrollIntoView());
    }
    return true;
  };
}

function withQuestions(blocks, found) {
  const nodes = [...blocks];
  [...found].reverse().forEach(({ from, to, questions }) => nodes.splice(from, to - from, ...questions));
  return nodes;
}

/** Places where questions may stand, each `{blocks, start}`: the lesson, and boxes in it. */
function places(doc) {
  const { question } = doc.type.schema.nodes;
  const found = [];
  const add = (node, start) => {
    const blocks = [];
    node.forEach((block) => blocks.push(block));
    found.push({ blocks, start });
  };
  add(doc, 0);
  doc.forEach((node, offset) => node.type.spec.directive && node.type.contentMatch.matchType(question) && add(node, offset + 1));
  return found;
}

/** Every typed test of the document: `{from, to, blocks, lines, questions}` with positions. */
function quizzesIn(doc) {
  return places(doc).flatMap(({ blocks, start }) =>
    readQuiz(blocks).map(({ from, to, lines, questions }) => {
      const size = (nodes) => nodes.reduce((sum, node) => sum + node.nodeSize, 0);
      const begin = start + size(blocks.slice(0, from));
      const taken = blocks.slice(from, to);
      return { from: begin, to: begin + size(taken), blocks: taken, lines, questions };
    }),
  );
}

export class Quizzes {
  /** @param {{t, notices, view}} host */
  constructor(host) {
    this.host = host;
    this.close = null;
  }

  /** Looks at what a change has brought in; if it looks like a test, offers to make questions of it. */
  notice(tr) {
    const [low, high] = brought(tr);
    const found = quizzesIn(tr.doc).filter(({ from, to }) => from < high && to > low);
    if (found.length === 0) return;
    const { t, notices } = this.host;
    const sum = (numbers) => String(numbers.reduce((all, number) => all + number, 0));
    const blocks = new Set(found.flatMap((each) => each.blocks));
    this.close?.();
    this.close = notices.show(t("quiz.found", sum(found.map(({ lines }) => lines))), {
      actions: [{ text: t("quiz.make", sum(found.map(({ questions }) => questions.length))), run: () => this.make(blocks) }],
    });
  }

  /** Of the blocks that were meant, those that nobody has changed since. */
  make(blocks) {
    const view = this.host.view();
    const tr = closeHistory(view.state.tr);
    const found = quizzesIn(tr.doc).filter((each) => each.blocks.some((block) => blocks.has(block)));
    found
      .sort((one, other) => other.from - one.from)
      .forEach(({ from, to, questions }) => tr.replaceWith(from, to, questions));
    if (found.length > 0) view.dispatch(selectInside(tr, found.at(-1).from).scrollIntoView());
    view.focus();
  }
}

/** The stretch of the new document that the change has touched. */
function brought(tr) {
  let low = tr.doc.content.size;
  let high = 0;
  tr.mapping.maps.forEach((map, index) => {
    const later = tr.mapping.slice(index + 1);
    map.forEach((oldStart, oldEnd, start, end) => {
      low = Math.min(low, later.map(start, -1));
      high = Math.max(high, later.map(end, 1));
    });
  });
  return [low, high];
}

/** A test pasted into a question nobody has written in yet becomes that question, and those after it; null otherwise. */
export function quizInQuestion(state, slice, question) {
  const blocks = [];
  slice.content.forEach((node) => blocks.push(node));
  if (question.node.textContent !== "" || blocks.length === 0 || !blocks[0].isBlock) return null;
  const found = readQuiz(blocks);
  const nodes = withQuestions(blocks, found);
  if (found.length === 0 || nodes.some((node) => node.type !== question.node.type)) return null;
  const tr = state.tr.replaceWith(question.pos, question.pos + question.node.nodeSize, nodes);
  return selectInside(tr, question.pos);
}

/** Choices pasted into a choice become choices: the first in its place if it is empty. Null when they are none. */
export function choicesInChoice(state, lines, choice) {
  const choices = readChoices(lines);
  if (!choices) return null;
  const $choice = state.doc.resolve(choice.pos);
  let end = choice.pos + choice.node.nodeSize;
  // Those that wait below to be written are these.
  for (let index = $choice.index() + 1; index < $choice.parent.childCount; index++) {
    const next = $choice.parent.child(index);
    if (next.textContent !== "") break;
    end += next.nodeSize;
  }
  const start = choice.node.textContent === "" ? choice.pos : choice.pos + choice.node.nodeSize;
  const nodes = choices.map((each) => choiceNode(state.schema, each));
  const tr = state.tr.replaceWith(start, end, Fragment.from(nodes));
  if (choices.filter(({ right }) => right).length > 1) tr.setNodeAttribute($choice.before(-1), "type", "multiple");
  return selectInside(tr, start + nodes.slice(0, -1).reduce((sum, node) => sum + node.nodeSize, 0));
}
