/** Commands on the parts of a question: its type, its answers and their feedback. */

import { Fragment } from "prosemirror-model";
import { Selection } from "prosemirror-state";
import { ancestors, closest, selectInside } from "./commands.js";

const ANSWERS = new Set(["choice", "order_item", "answer"]);

/** The part of a question that holds the answers for a type. */
export function answerListOf(type) {
  return { single: "choice_list", multiple: "choice_list", order: "order_list", short: "answer_list" }[type];
}

/** Where an answer of a question begins, both counted from 0; the last answer where there are fewer; or null. */
export function answerPosition(doc, question, answer) {
  let seen = -1;
  let found = null;
  doc.descendants((node, pos) => {
    if (node.type.name !== "question") return true;
    seen += 1;
    if (seen !== question) return false;
    const list = node.child(1);
    found = pos + 2 + node.child(0).nodeSize;
    for (let at = 0; at < Math.min(answer, list.childCount - 1); at++) found += list.child(at).nodeSize;
    return false;
  });
  return found;
}

/** A new question of the type with room for its answers. */
export function newQuestion(schema, type) {
  const { question, question_prompt: prompt } = schema.nodes;
  const item = { choice_list: "choice", order_list: "order_item", answer_list: "answer" }[answerListOf(type)];
  const count = { single: 3, multiple: 3, order: 3, short: 1 }[type];
  const items = Array.from({ length: count }, () => schema.nodes[item].createAndFill());
  return question.create({ type }, [prompt.createAndFill(), schema.nodes[answerListOf(type)].create(null, items)]);
}

/** Changes the type of the question at `pos` and carries over what the new kind of answer can hold. */
export function changeType(pos, type) {
  return (state, dispatch) => {
    const question = state.doc.nodeAt(pos);
    if (!question || question.attrs.type === type) return false;
    const list = question.child(1);
    const listPos = pos + 1 + question.child(0).nodeSize;
    const tr = state.tr.setNodeAttribute(pos, "type", type);
    const converted = convert(state.schema, list, type);
    if (converted !== list) tr.replaceWith(listPos, listPos + list.nodeSize, converted);
    if (dispatch) dispatch(tr);
    return true;
  };
}

/** The question as one of this type, with what that can hold of its answers. */
export function asType(question, type) {
  const parts = [];
  question.forEach((part) => parts.push(part));
  parts[1] = convert(question.type.schema, parts[1], type);
  return question.type.create({ type }, parts);
}

function convert(schema, list, type) {
  const name = answerListOf(type);
  const { choice, choice_text: choiceText, order_item: orderItem, answer, paragraph } = schema.nodes;
  const items = [];
  list.forEach((item) => items.push(item));
  if (name === "choice_list") {
    if (list.type.name === "choice_list") return type === "single" ? withOneRight(list) : list;
    const paragraphs = (item) => (item.type === answer ? [paragraph.create(null, item.content)] : item.content);
    const right = (index) => list.type.name === "answer_list" && (type === "multiple" || index === 0);
    const choices = items.map((item, index) =>
      choice.create({ right: right(index) }, choiceText.create(null, paragraphs(item))),
    );
    return schema.nodes.choice_list.create(null, choices);
  }
  if (name === "order_list") {
    const content = (item) => {
      if (item.type === choice) return item.child(0).content;
      return item.type === answer ? Fragment.from(paragraph.create(null, item.content)) : item.content;
    };
    return schema.nodes.order_list.create(
      null,
      items.map((item) => orderItem.create(null, content(item))),
    );
  }
  const rights = items.filter((item) => item.type !== choice || item.attrs.right);
  const texts = (rights.length > 0 ? rights : items).map((item) => wording(item).trim());
  const answers = texts.map((words) => answer.create(null, words ? schema.text(words) : null));
  return schema.nodes.answer_list.create(null, answers);
}

function wording(item) {
  const part = item.type.name === "choice" ? item.child(0) : item;
  return part.textBetween(0, part.content.size, " ", " ");
}

function withOneRight(list) {
  let seen = false;
  const choices = [];
  list.forEach((choice) => {
    const right = choice.attrs.right && !seen;
    seen ||= choice.attrs.right;
    choices.push(right === choice.attrs.right ? choice : choice.type.create({ right }, choice.content));
  });
  return list.copy(Fragment.from(choices));
}

/** Marks the choice at `pos` right or wrong; in a question with one answer the others become wrong. */
export function markRight(pos, right) {
  return (state, dispatch) => {
    const $pos = state.doc.resolve(pos);
    const only = $pos.node(-1).attrs.type === "single";
    const tr = state.tr;
    $pos.parent.forEach((choice, offset) => {
      const at = $pos.start() + offset;
      const wanted = at === pos ? right : choice.attrs.right && !only;
      if (choice.attrs.right !== wanted) tr.setNodeAttribute(at, "right", wanted);
    });
    if (dispatch) dispatch(tr);
    return true;
  };
}

/** Adds an empty answer at the end of the list at `pos` and puts the caret into it. */
export function addAnswer(pos) {
  return (state, dispatch) => {
    const list = state.doc.nodeAt(pos);
    const item = list.type.contentMatch.defaultType.createAndFill();
    const end = pos + list.nodeSize - 1;
    if (dispatch) dispatch(selectInside(state.tr.insert(end, item), end).scrollIntoView());
    return true;
  };
}

/** Takes the answer at `pos` away; the last one is only emptied. */
export function removeAnswer(pos) {
  return (state, dispatch) => {
    const item = state.doc.nodeAt(pos);
    const { parent } = state.doc.resolve(pos);
    const tr = state.tr;
    if (parent.childCount > 1) tr.delete(pos, pos + item.nodeSize);
    else tr.replaceWith(pos, pos + item.nodeSize, item.type.createAndFill());
    if (dispatch) {
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), -1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Gives the choice or question at `pos` its feedback, or takes it away. */
export function toggleFeedback(pos) {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    const end = pos + node.nodeSize - 1;
    const tr = state.tr;
    if (/feedback$/.test(node.lastChild.type.name)) tr.delete(end - node.lastChild.nodeSize, end);
    else {
      const name = node.type.name === "choice" ? "choice_feedback" : "question_feedback";
      tr.insert(end, state.schema.nodes[name].createAndFill());
      selectInside(tr, end);
    }
    if (dispatch) dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Enter at the end of what is asked goes on to the first answer, as long as there is none. */
export function answerNext(state, dispatch) {
  const { $from, empty } = state.selection;
  const prompt = closest(state, "question_prompt");
  if (!empty || !prompt || $from.depth !== prompt.depth + 1 || $from.pos + 2 !== prompt.pos + prompt.node.nodeSize) return false;
  const first = $from.node(prompt.depth - 1).child(1).child(0);
  if ($from.parent.content.size === 0 || first.textContent !== "") return false;
  if (dispatch) dispatch(selectInside(state.tr, prompt.pos + prompt.node.nodeSize + 1).scrollIntoView());
  return true;
}

/** Enter in an answer: splits it, so that at its end the next one begins; in an empty last one, goes on after the question. */
export function splitAnswer(state, dispatch) {
  const { $from, $to } = state.selection;
  const item = ancestors($from).find(({ node }) => ANSWERS.has(node.type.name));
  if (!item || !sameItem($to, item)) return false;
  const inFeedback = closest(state, "choice_feedback");
  if (inFeedback || ["list_item", "code_block"].includes($from.parent.type.name)) return false;
  const list = $from.node(item.depth - 1);
  const index = $from.index(item.depth - 1);
  if (index === list.childCount - 1 && index > 0 && !item.node.textContent) return finish(item)(state, dispatch);
  if (!dispatch) return true;
  const following = list.maybeChild(index + 1);
  const end = item.pos + (item.node.type.name === "choice" ? 1 + item.node.child(0).nodeSize : item.node.nodeSize) - 1;
  const atEnd = $to.pos === end || ($to.pos === end - 1 && $to.depth > item.depth);
  if (atEnd && $from.pos === $to.pos && following && !following.textContent && item.node.textContent) {
    dispatch(selectInside(state.tr, item.pos + item.node.nodeSize).scrollIntoView());
    return true;
  }
  const tr = state.tr.deleteSelection();
  const $at = tr.doc.resolve(tr.mapping.map($from.pos));
  const text = item.node.type.name === "answer" ? $at.node(item.depth) : $at.node($at.depth - 1);
  const textStart = item.node.type.name === "answer" ? $at.start(item.depth) : $at.start($at.depth - 1);
  const tail = text.slice($at.pos - textStart).content;
  const next = newItem(state.schema, item.node.type, tail);
  tr.delete($at.pos, textStart + text.content.size);
  const after = tr.doc.resolve($at.pos).after(item.depth);
  dispatch(selectInside(tr.insert(after, next), after).scrollIntoView());
  return true;
}

function sameItem($pos, item) {
  return $pos.depth >= item.depth && $pos.before(item.depth) === item.pos;
}

function newItem(schema, type, content) {
  if (type.name === "choice") {
    return type.create(null, schema.nodes.choice_text.createAndFill(null, content));
  }
  return type.createAndFill(null, content);
}

function finish(item) {
  return (state, dispatch) => {
    const question = closest(state, "question");
    if (dispatch) {
      const tr = state.tr.delete(item.pos, item.pos + item.node.nodeSize);
      const after = tr.mapping.map(question.pos + question.node.nodeSize);
      tr.insert(after, state.schema.nodes.paragraph.create());
      dispatch(selectInside(tr, after).scrollIntoView());
    }
    return true;
  };
}

/** Backspace in an empty answer takes it away, unless it is the only one. */
export function backspaceAnswer(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const feedback = closest(state, "choice_feedback", "question_feedback");
  if (feedback) {
    if (feedback.node.textContent || feedback.node.childCount > 1) return false;
    const owner = state.doc.resolve(feedback.pos);
    return toggleFeedback(owner.before())(state, dispatch);
  }
  const item = ancestors($from).find(({ node }) => ANSWERS.has(node.type.name));
  if (!item || item.node.textContent || item.node.childCount > 1) return false;
  if ($from.node(item.depth - 1).childCount === 1) return true;
  return removeAnswer(item.pos)(state, dispatch);
}
