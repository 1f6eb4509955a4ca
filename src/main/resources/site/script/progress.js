// What was read and answered, kept on this device. No name, no account; nothing is sent, but for pupils of a class.
const lesson = document.querySelector("article[data-lesson]");
const title = lesson && plain(lesson.querySelector("h1"));
let progress = sound(recall(progressKey, {}));

/** Only what has the right form is taken over, from storage as from a file. */
function sound(raw) {
  const lessons = {};
  for (const [path, each] of Object.entries(raw?.lessons ?? {}).slice(0, 5000)) {
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+){3}$/.test(path) || path.length > 400 || !each || typeof each !== "object") continue;
    const kept = { title: String(each.title ?? "").slice(0, 300), at: Number(each.at) || 0, done: each.done === true, answers: {}, ticks: {} };
    for (const [index, answer] of Object.entries(each.answers ?? {}).slice(0, 200)) {
      if (/^\d{1,4}$/.test(index) && Array.isArray(answer?.chosen)) {
        kept.answers[index] = { chosen: answer.chosen.slice(0, 50).map((one) => String(one).slice(0, 200)), right: answer.right === true };
      }
    }
    for (const [index, tick] of Object.entries(each.ticks ?? {}).slice(0, 500)) {
      if (/^\d{1,4}-\d{1,4}$/.test(index) && tick === true) kept.ticks[index] = true;
    }
    lessons[path] = kept;
  }
  return { lessons };
}

const mineHere = () => lesson && progress.lessons[lesson.dataset.lesson];

/** Changes what is kept about this lesson; other windows may have changed the rest meanwhile. */
function note(change) {
  if (!lesson) return;
  progress = sound(recall(progressKey, {}));
  const mine = (progress.lessons[lesson.dataset.lesson] ??= { done: false, answers: {}, ticks: {} });
  mine.title = title;
  mine.at = Date.now();
  change(mine);
  remember(progressKey, progress);
  if (pupilMark) follow(lesson.dataset.lesson);
  showSteps();
}

/** Marks links to lessons that were begun or finished. */
function showSteps() {
  for (const link of document.querySelectorAll(".climb li > *, .steps a, .found h3 a")) {
    const path = link.matches("a") ? link.pathname.split("/").slice(2).join("/") : lesson?.dataset.lesson;
    const state = progress.lessons[path];
    link.querySelector(".state")?.remove();
    link.classList.toggle("done", state?.done === true);
    link.classList.toggle("begun", Boolean(state) && !state.done);
    if (state) link.append(make("span", { className: "state unseen" }, " " + say(state.done ? "step.done" : "step.begun")));
  }
  for (const place of document.querySelectorAll("[data-read]")) {
    const { read, stage } = place.dataset;
    const ours = (path) => path.startsWith(read + "/") && (!stage || path.split("/")[2] === stage);
    const count = Object.entries(progress.lessons).filter(([path, each]) => each.done && ours(path)).length;
    place.textContent = count ? "✓ " + say("read", count) : "";
  }
}

const done = document.querySelector("[data-done]");
if (done && lesson) {
  const praise = document.querySelector(".praise");
  // The button keeps its name: that it is pressed says the rest.
  const show = () => {
    const finished = mineHere()?.done === true;
    done.setAttribute("aria-pressed", finished);
    praise.replaceChildren(...(finished ? [own("done.yes")] : []));
  };
  done.addEventListener("click", () => {
    note((mine) => (mine.done = !mine.done));
    show();
    if (mineHere().done) announce(say("done.yes"));
  });
  show();
}
// Whoever came to the second half has begun.
if (lesson && self.IntersectionObserver && !mineHere()) {
  const blocks = lesson.querySelectorAll(".reading > *");
  const half = blocks[Math.floor(blocks.length / 2)];
  if (half) {
    new IntersectionObserver((seen, observer) => {
      if (seen.some((each) => each.isIntersecting)) {
        observer.disconnect();
        note(() => {});
      }
    }).observe(half);
  }
}
showSteps();
