// Reads the lesson with the voices of the device and lights the sentence that is read.
const listen = document.querySelector("[data-listen]");
const silent = "rt, rp, script, button, select, option, input, summary, small, .unseen, .hint, .timer, [data-answer]";

/** The sentences in order, each with the place where it stands. Readings above characters are not read twice. */
function sentences() {
  const found = [];
  const blocks = document.querySelectorAll("article h1, .aims :is(h2, li), .reading :is(h2, h3, h4, h5, h6, p, li, td, th, figcaption, legend, label.choice)");
  for (const block of blocks) {
    if (block.closest(".away, [hidden]") || block.querySelector("p, li")) continue;
    const pieces = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest(silent)) continue;
      pieces.push({ node: walker.currentNode, from: text.length });
      text += walker.currentNode.data;
    }
    const place = (at) => {
      const piece = pieces.findLast((each) => each.from <= at) ?? pieces[0];
      return [piece.node, Math.min(at - piece.from, piece.node.length)];
    };
    for (const [from, to] of split(text)) {
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      found.push({ text: text.slice(from, to).replace(/\s+/g, " ").trim(), range, block });
    }
  }
  return found;
}

function split(text) {
  const parts = [...text.matchAll(/[^.!?。！？…]+(?:[.!?。！？…]+["'”’』」）)]*(?=\s|$|[\u2e80-\uffff])|$|[.!?…]+)/gu)];
  const spans = [];
  let open;
  for (const part of parts) {
    open ??= part.index;
    const end = part.index + part[0].length;
    // A point inside a number or a word is no end.
    if (end >= text.length || /[。！？…]["'”’』」）)]*$|[\s]$/u.test(part[0]) || /\s|[\u2e80-\uffff]/u.test(text[end])) {
      if (text.slice(open, end).trim()) spans.push([open, end]);
      open = undefined;
    }
  }
  return spans;
}

function light(sentence) {
  document.querySelector(".spoken")?.classList.remove("spoken");
  self.CSS?.highlights?.delete("spoken");
  if (!sentence) return;
  if (self.CSS?.highlights) CSS.highlights.set("spoken", new Highlight(sentence.range));
  else sentence.block.classList.add("spoken");
  const box = sentence.range.getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 120) {
    scrollBy({ top: box.top - innerHeight / 3, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
}

let asked = false;
/** Some devices name their voices only a moment after they are asked; some have none. */
async function askVoices() {
  if (asked) return;
  asked = true;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((done) => {
      speechSynthesis.addEventListener?.("voiceschanged", done, { once: true });
      setTimeout(done, 1000);
    });
  }
  asked = false;
  startReading();
}

function startReading() {
  const all = sentences();
  const voices = speechSynthesis.getVoices();
  const own = voices.find((each) => each.lang.replace("_", "-").toLowerCase().startsWith(language.slice(0, 2).toLowerCase()));
  if (!own) {
    openDialog(say("listen"), make("p", {}, say("listen.voiceless")));
    return;
  }
  let at = 0;
  let turn = 0;
  const pause = button(say("listen.pause"), () => (speechSynthesis.paused ? go() : hold()));
  const slow = make("select", { "aria-label": say("listen.speed") },
    ...[0.7, 0.85, 1, 1.2].map((rate) => make("option", { value: rate, selected: rate === (look.rate ?? 1) }, rate + "×")));
  slow.onchange = () => {
    look.rate = Number(slow.value);
    remember("look", look);
    speak(at);
  };
  const bar = make("div", { className: "player", role: "region", "aria-label": say("listen") },
    button("‹", () => speak(at - 1), { "aria-label": say("listen.back") }), pause,
    button("›", () => speak(at + 1), { "aria-label": say("listen.next") }), slow,
    button(say("listen.stop"), stop));
  function hold() {
    speechSynthesis.pause();
    pause.textContent = say("listen.go");
  }
  function go() {
    speechSynthesis.resume();
    pause.textContent = say("listen.pause");
  }
  function speak(next) {
    const mine = ++turn;
    speechSynthesis.cancel();
    go();
    at = Math.max(next, 0);
    if (at >= all.length) return stop();
    light(all[at]);
    const utterance = new SpeechSynthesisUtterance(all[at].text);
    utterance.lang = language;
    utterance.voice = own;
    utterance.rate = look.rate ?? 1;
    utterance.onend = () => mine === turn && speak(at + 1);
    utterance.onerror = (event) => mine === turn && !/cancel|interrupt/.test(event.error) && stop();
    speechSynthesis.speak(utterance);
  }
  function stop() {
    turn++;
    speechSynthesis.cancel();
    light();
    bar.remove();
    listen.hidden = false;
    listen.focus();
  }
  bar.onkeydown = (event) => {
    if (event.key === "Escape") stop();
  };
  listen.hidden = true;
  document.body.append(bar);
  pause.focus();
  speak(0);
}

if (listen) {
  if (self.speechSynthesis) {
    speechSynthesis.getVoices();
    listen.addEventListener("click", askVoices);
    addEventListener("pagehide", () => speechSynthesis.cancel());
  } else listen.hidden = true;
}
