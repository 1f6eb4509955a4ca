// The page on which readers see, take along, bring back and erase what their device keeps.
const mine = document.querySelector("[data-mine]");
// Without a network the service worker shows this page at the address of one that is not kept.
const away = Boolean(mine) && location.pathname !== `/${language}/mine`;
if (away) {
  const heading = document.querySelector("h1");
  document.title = document.title.replace(heading.textContent, say("away"));
  heading.textContent = say("away");
  document.querySelector(".lead").textContent = say("away.lead");
}

// With a class it is not so that nobody else sees it.
if (mine && pupilMark && !away) document.querySelector(".lead").textContent = say("mine.class");

function lessonsOf(programme) {
  return Object.entries(progress.lessons)
    .filter(([path]) => path.split("/")[0] === programme)
    .sort(([, one], [, other]) => other.at - one.at);
}

function showMine() {
  const programmes = [...new Set(Object.keys(progress.lessons).map((path) => path.split("/")[0]))];
  const parts = programmes.map((programme) => {
    const all = lessonsOf(programme);
    const list = make("ul", { className: "kept" });
    for (const [path, each] of all.slice(0, 100)) {
      const right = Object.values(each.answers).filter((answer) => answer.right).length;
      list.append(make("li", { className: each.done ? "done" : "begun" },
        make("a", { href: `/${language}/${path}` }, each.title || path),
        make("span", {}, say(each.done ? "step.done" : "step.begun") + (right ? " · " + say("mine.right", right) : ""))));
    }
    return make("section", {}, make("h3", {}, say("mine.read", all.filter(([, each]) => each.done).length, all.length)), list);
  });
  const kept = [make("h2", {}, say("mine.kept")), keptList()];
  const again = make("div", { className: "buttons" }, button(say("away.again"), () => location.reload()));
  mine.replaceChildren(
    ...(away ? [again, ...kept] : []),
    make("h2", {}, say("mine.progress")),
    ...(parts.length ? parts : [make("p", {}, say("mine.nothing"))]),
    make("div", { className: "buttons" },
      button(say("mine.export"), exportMine), button(say("mine.import"), importMine),
      ...(canCarry && parts.length ? [button(say("mine.qr"), showCodes)] : []), button(say("mine.erase"), eraseMine)),
    ...(away ? [] : kept));
}

function exportMine() {
  const file = new Blob([JSON.stringify({ gradus: 1, progress, look }, null, 1)], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(file), download: "gradus.json" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function importMine() {
  const input = make("input", { type: "file", accept: ".json,application/json" });
  input.onchange = async () => {
    try {
      const file = input.files[0];
      if (!file || file.size > 5_000_000) throw new Error("size");
      const read = JSON.parse(await file.text());
      if (read?.gradus !== 1) throw new Error("form");
      merge(sound(read.progress));
      showMine();
      announce(say("mine.imported"));
    } catch {
      openDialog(say("mine.import"), make("p", {}, say("mine.unreadable")));
    }
  };
  input.click();
}

/** Of two states of a lesson the later one counts; what was finished stays finished, what was answered stays answered. */
function merge(other) {
  for (const [path, theirs] of Object.entries(other.lessons)) {
    const ours = progress.lessons[path];
    if (!ours) {
      progress.lessons[path] = theirs;
      continue;
    }
    const [older, newer] = ours.at < theirs.at ? [ours, theirs] : [theirs, ours];
    progress.lessons[path] = {
      ...newer,
      done: older.done || newer.done,
      answers: { ...older.answers, ...newer.answers },
      ticks: { ...older.ticks, ...newer.ticks },
    };
  }
  remember(progressKey, progress);
  if (pupilMark) follow(...Object.keys(other.lessons));
}

function eraseMine() {
  const dialog = openDialog(say("mine.erase"), make("p", {}, say("mine.sure")),
    button(say("mine.eraseYes"), async () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith("gradus.")) localStorage.removeItem(key);
      if (self.caches) for (const name of await caches.keys()) if (name.startsWith("gradus-kept")) await caches.delete(name);
      history.replaceState(null, "", "#erased");
      location.reload();
    }));
  dialog.querySelector("button").focus();
}

// The page begins anew after everything was erased, and says so.
function sayErased() {
  if (!mine || location.hash !== "#erased") return;
  history.replaceState(null, "", location.pathname);
  const word = make("p", { className: "card", tabIndex: -1 }, say("mine.erased"));
  mine.before(word);
  word.focus();
}
sayErased();
