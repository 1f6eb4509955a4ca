// What a pupil of a class reads follows to the school. What could not be sent is kept and sent later.
const unsentKey = progressKey + ".unsent";
const owedKey = progressKey + ".owed";

/** Lessons have changed here; the school is told at once, or as soon as it can be reached. */
function follow(...paths) {
  const unsent = recall(unsentKey, {});
  for (const path of paths) unsent[path] = Date.now();
  remember(unsentKey, unsent);
  return send();
}

/** An answer that the network swallowed. */
function owe(url) {
  const owed = recall(owedKey, []);
  remember(owedKey, [...owed, url].slice(-200));
}

function unowe(url) {
  remember(owedKey, recall(owedKey, []).filter((each) => each !== url));
}

async function send() {
  const unsent = recall(unsentKey, {});
  const paths = Object.keys(unsent).slice(0, 300);
  if (paths.length === 0) return;
  const lessons = {};
  for (const path of paths) {
    const mine = progress.lessons[path];
    if (mine) lessons[path] = { language, done: mine.done, ticks: Object.keys(mine.ticks) };
  }
  const response = await fetch("/class/progress", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ lessons }), keepalive: true,
  }).catch(() => null);
  if (response?.status === 401) return over();
  if (!response?.ok) return;
  const left = recall(unsentKey, {});
  for (const path of paths) if (left[path] === unsent[path]) delete left[path];
  remember(unsentKey, left);
}

/** Too long idle: who sits here now may be somebody else. */
function over() {
  document.cookie = "gradus_class=; Max-Age=0; Path=/; SameSite=Lax";
  openDialog(say("class.over"), make("p", {}, make("a", { className: "button", href: `/${language}/class` }, say("class.again"))));
}

/** What the school knows counts, but for what it has not been told yet. */
async function learn() {
  const response = await fetch("/class/progress").catch(() => null);
  if (response?.status === 401) return over();
  if (!response?.ok) return;
  const known = sound(await response.json());
  const unsent = recall(unsentKey, {});
  const now = sound(recall(progressKey, {}));
  progress = { lessons: { ...now.lessons, ...known.lessons } };
  for (const path of Object.keys(unsent)) if (now.lessons[path]) progress.lessons[path] = now.lessons[path];
  remember(progressKey, progress);
  showSteps();
}

async function pay() {
  const owed = recall(owedKey, []);
  for (const url of owed) {
    const answer = await fetch(url).catch(() => null);
    if (!answer) return;
    unowe(url);
  }
}

/** What was read on this device without a class can be taken along; it moves, so that nobody else takes it again. */
function offerToTake(place) {
  const before = sound(recall("progress", {}));
  const paths = Object.keys(before.lessons);
  if (paths.length === 0) return;
  const take = button(say("class.take.go"), async () => {
    take.disabled = true;
    for (const [path, each] of Object.entries(before.lessons)) {
      for (const [question, answer] of Object.entries(each.answers)) {
        const query = new URLSearchParams([["q", question], ...answer.chosen.map((one) => ["c", one]), ["part", "1"]]);
        const response = await fetch(`/${language}/${path}/check?${query}`).catch(() => null);
        if (!response) return void (take.disabled = false);
      }
    }
    merge(before);
    await follow(...paths);
    if (Object.keys(recall(unsentKey, {})).length > 0) return void (take.disabled = false);
    localStorage.removeItem("gradus.progress");
    location.reload();
  });
  place.className = "card";
  place.append(make("p", {}, say("class.take", paths.length)), take);
  place.hidden = false;
}

if (pupilMark) {
  document.querySelector(".tools")?.prepend(
    make("a", { href: `/${language}/class`, innerHTML: '<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="currentColor"><circle cx="12" cy="8" r="4.5"/><path d="M3 21a9 7.5 0 0 1 18 0z"/></svg>' }, make("span", {}, say("class.in"))));
  learn().then(send).then(pay);
  addEventListener("online", () => send().then(pay));
  const place = document.querySelector("[data-take]");
  if (place) offerToTake(place);
}
