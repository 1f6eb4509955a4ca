// Activities: boxes to tick and a timer. Steps: all at once or one at a time.
document.querySelectorAll(".activity").forEach((activity, number) => {
  const names = named(activity, number);
  activity.querySelectorAll(":scope > :is(ol, ul)").forEach((list) => list.setAttribute("aria-labelledby", names));
  activity.querySelectorAll(":scope > :is(ol, ul) > li").forEach((item, index) => {
    const key = `${number}-${index}`;
    const id = "do-" + key;
    const text = make("span", { id });
    text.append(...item.childNodes);
    // The whole line is the target, for small fingers too; a word that is explained inside it is still a link of its own.
    const box = make("input", { type: "checkbox", checked: mineHere()?.ticks[key] === true, "aria-labelledby": id });
    box.onchange = () =>
      note((mine) => {
        if (box.checked) mine.ticks[key] = true;
        else delete mine.ticks[key];
      });
    item.classList.add("tickable");
    item.append(make("label", { className: "tick" }, box, text));
  });
  const minutes = Number(activity.dataset.minutes);
  if (minutes > 0) activity.append(timer(minutes, "timer-" + number, names));
});

/** What tells an activity from others for those who hear it: its label and the step in which it stands. */
function named(activity, number) {
  const label = activity.querySelector(":scope > .label");
  const step = [...document.querySelectorAll(".reading > h2[id^=step-] > span")]
    .findLast((each) => each.compareDocumentPosition(activity) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (label) label.id = "activity-" + number;
  if (step) step.id = step.parentElement.id + "-name";
  return [label, step].flatMap((each) => each?.id ?? []).join(" ");
}

function timer(minutes, id, names) {
  let left = minutes * 60;
  let end = 0;
  let ticking = 0;
  const clock = make("output", { role: "timer" });
  const start = button(own("timer.start"), () => (ticking ? pause() : run()));
  start.id = id;
  start.setAttribute("aria-labelledby", `${id} ${names}`);
  const again = button(own("timer.again"), () => {
    pause();
    left = minutes * 60;
    show();
  }, { id: id + "-again", "aria-labelledby": `${id}-again ${names}` });
  const show = () => {
    const seconds = Math.max(0, Math.ceil(left));
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    again.hidden = left === minutes * 60 || left <= 0;
  };
  function run() {
    if (left <= 0) left = minutes * 60;
    end = Date.now() + left * 1000;
    ticking = setInterval(tick, 500);
    start.replaceChildren(own("timer.pause"));
    tick();
  }
  function pause() {
    clearInterval(ticking);
    ticking = 0;
    start.replaceChildren(own("timer.start"));
  }
  function tick() {
    left = (end - Date.now()) / 1000;
    if (left <= 0) {
      left = 0;
      pause();
      announce(say("timer.over"));
      clock.classList.add("over");
    } else clock.classList.remove("over");
    show();
    if (left === 0) clock.replaceChildren(own("timer.over"));
  }
  show();
  return make("div", { className: "timer" }, clock, start, again);
}

const stepwise = document.querySelector("[data-steps]");
const reading = document.querySelector("article .reading");
const heads = reading ? [...reading.querySelectorAll(":scope > h2[id^=step-]")] : [];
if (stepwise && heads.length < 2) stepwise.hidden = true;
else if (stepwise) {
  // What stands before the first step belongs to it.
  const parts = heads.map(() => []);
  let step = 0;
  for (const block of reading.children) {
    if (heads.includes(block)) step = heads.indexOf(block);
    parts[step].push(block);
  }
  let now = 0;
  const back = button(own("steps.back"), () => turn(now - 1));
  const next = button(own("steps.next"), () => turn(now + 1));
  const where = make("span", {});
  const bar = make("nav", { className: "stepper", hidden: true, "aria-label": say("steps") }, back, where, next);
  reading.after(bar);
  const show = () => {
    const one = look.steps === "one";
    stepwise.setAttribute("aria-pressed", one);
    parts.forEach((blocks, index) => blocks.forEach((block) => block.classList.toggle("away", one && index !== now)));
    lesson?.classList.toggle("partly", one && now < heads.length - 1);
    bar.hidden = !one;
    back.hidden = now === 0;
    next.hidden = now === heads.length - 1;
    where.replaceChildren(own("steps.where", now + 1, heads.length));
  };
  function turn(to) {
    now = to;
    show();
    heads[now].tabIndex = -1;
    heads[now].focus({ preventScroll: true });
    announce(say("steps.where", now + 1, heads.length));
    heads[now].scrollIntoView({ block: "start" });
  }
  const follow = () => {
    const aim = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const at = parts.findIndex((blocks) => blocks.some((block) => aim && block.contains(aim)));
    if (at >= 0 && at !== now) {
      now = at;
      show();
      aim.scrollIntoView();
    }
  };
  stepwise.addEventListener("click", () => {
    choose("steps", look.steps === "one" ? "" : "one");
    show();
    if (look.steps === "one") announce(say("steps.where", now + 1, heads.length));
  });
  addEventListener("hashchange", follow);
  show();
  follow();
}
