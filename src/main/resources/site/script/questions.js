// Questions are answered by the server; here the answer appears in its place, can be tried again, and is kept.
function given(form) {
  return new FormData(form).getAll("c").map(String);
}

/** What was said belongs to the answer that it was said to. */
function unsay(form) {
  form.querySelector("[data-answer]").replaceChildren();
  delete form.dataset.times;
}
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-check]");
  if (form) unsay(form);
});

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-check]");
  if (!form) return;
  event.preventDefault();
  const query = new URLSearchParams(new FormData(form));
  query.set("part", "1");
  const answer = form.querySelector("[data-answer]");
  delete form.dataset.waits;
  if (pupilMark) unowe(`${form.action}?${query}`);
  try {
    const response = await fetch(`${form.action}?${query}`);
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    answer.replaceChildren(...page.body.childNodes);
    sayTimes(form, answer);
    const right = answer.querySelector(".feedback.right") !== null;
    note((mine) => (mine.answers[form.elements.q.value] = { chosen: given(form), right }));
  } catch (failed) {
    // A fetch that does not get through fails with a TypeError; whatever else it is, the form itself may do better.
    if (!(failed instanceof TypeError)) return form.submit();
    if (pupilMark) owe(`${form.action}?${query}`);
    note((mine) => (mine.answers[form.elements.q.value] = { chosen: given(form), right: false }));
    answer.replaceChildren(make("div", { className: "feedback again" }, make("p", {}, say("offline.answer"))));
    form.dataset.waits = "";
  }
});
addEventListener("online", () => document.querySelectorAll("form[data-waits]").forEach((form) => form.requestSubmit()));

/** The same answer hears the same; that it was looked at once more must not go unnoticed. */
function sayTimes(form, answer) {
  form.dataset.times = Number(form.dataset.times ?? 0) + 1;
  if (form.dataset.times > 1) answer.firstElementChild?.append(make("p", {}, make("small", {}, own("answer.times", form.dataset.times))));
}

for (const form of document.querySelectorAll("form[data-check]")) {
  const before = mineHere()?.answers[form.querySelector("[name=q]").value]?.chosen ?? [];
  if (form.querySelector("select")) sortable(form, before);
  else {
    for (const input of form.querySelectorAll("input[name=c]")) {
      if (input.type === "text") input.value = before[0] ?? "";
      else input.checked = before.includes(input.value);
    }
  }
}

/** Items to be put in order become a list that is moved by buttons; the server still gets each item's place. */
function sortable(form, before) {
  const items = [...form.querySelectorAll("label.choice")];
  const list = make("ol", { className: "order", role: "list" });
  items[0].before(list);
  const rows = items.map((label, index) => {
    const select = label.querySelector("select");
    const text = label.querySelector("span");
    const row = make("li", {}, make("b"), text, select);
    select.hidden = true;
    for (const [by, sign, key] of [[-1, "↑", "order.up"], [1, "↓", "order.down"]]) {
      const move = button(sign, () => shift(row, by, move), { className: "move" });
      move.setAttribute("aria-label", say(key, plain(text)));
      row.append(move);
    }
    label.remove();
    return { row, select, index, place: Number(before[index]) || index + 1 };
  });
  rows.sort((one, other) => one.place - other.place).forEach((each) => list.append(each.row));
  const number = () => {
    [...list.children].forEach((row, index, all) => {
      row.querySelector("b").textContent = index + 1;
      row.querySelector("select").value = String(index + 1);
      const [up, down] = row.querySelectorAll("button");
      up.setAttribute("aria-disabled", index === 0);
      down.setAttribute("aria-disabled", index === all.length - 1);
    });
  };
  function shift(row, by, move) {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    number();
    unsay(form);
    move.focus();
    announce(say("order.moved", plain(row.querySelector("span")).replace(/[.。]$/, ""), [...list.children].indexOf(row) + 1, list.children.length));
  }
  // The server reads the places in the order in which it sent the items, whatever order they stand in now.
  form.addEventListener("formdata", (event) => {
    event.formData.delete("c");
    [...rows].sort((one, other) => one.index - other.index).forEach((each) => event.formData.append("c", each.select.value));
  });
  const hint = form.querySelector(".hint");
  if (hint) hint.replaceChildren(own("order.hint"));
  number();
}
