// What was read goes from one device to another without anything in between: as a link in a QR code, behind its #, which
// no browser sends to a server. What is too much for one code becomes several, each whole in itself.
const canCarry = Boolean(self.CompressionStream && self.DecompressionStream);
const longestCarried = 2_000_000;

async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > longestCarried) throw new RangeError("too much");
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function packed(entries) {
  const text = JSON.stringify({ gradus: 1, progress: { lessons: Object.fromEntries(entries) } });
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const base = btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${location.origin}/${language}/mine#bring=${base}`;
}

async function unpacked(base) {
  const bytes = Uint8Array.from(atob(base.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))));
}

async function links(entries) {
  if (entries.length < 200) {
    const link = await packed(entries);
    if (link.length <= qrLongest) return [link];
    // One lesson with very long answers: that it was read goes along, the answers do not.
    if (entries.length === 1) return [await packed([[entries[0][0], { ...entries[0][1], answers: {}, ticks: {} }]])];
  }
  const half = entries.length >> 1;
  return [...(await links(entries.slice(0, half))), ...(await links(entries.slice(half)))];
}

async function showCodes() {
  const all = await links(Object.entries(progress.lessons).sort(([, one], [, other]) => other.at - one.at));
  let at = 0;
  const place = make("div", { className: "codes" });
  const where = make("p", { role: "status" });
  const turn = (by) => {
    at += by;
    place.replaceChildren(qrPicture(all[at], say("mine.qr")));
    link.href = all[at];
    where.textContent = all.length > 1 ? say("mine.qr.of", at + 1, all.length) : "";
    back.disabled = at === 0;
    next.disabled = at === all.length - 1;
  };
  const link = make("a", {}, say("mine.qr.link"));
  const back = button(say("mine.qr.back"), () => turn(-1));
  const next = button(say("mine.qr.next"), () => turn(1));
  turn(0);
  openDialog(say("mine.qr"), make("p", {}, say("mine.qr.how")), place, where, make("p", {}, link), ...(all.length > 1 ? [back, next] : []));
}

/** Whoever scanned a code is asked before anything changes. */
async function bringIn() {
  const base = /^#bring=([\w-]{1,2000})$/.exec(location.hash)?.[1];
  if (!base || !canCarry) return;
  history.replaceState(null, "", location.pathname);
  try {
    const brought = sound((await unpacked(base)).progress);
    const count = Object.keys(brought.lessons).length;
    if (count === 0) throw new Error("nothing");
    const dialog = openDialog(say("mine.bring"), make("p", {}, say("mine.bring.ask", count)),
      button(say("mine.bring.yes"), () => {
        merge(brought);
        dialog.close();
        showMine();
        announce(say("mine.imported"));
      }));
  } catch {
    openDialog(say("mine.bring"), make("p", {}, say("mine.bring.unreadable")));
  }
}
// The page is filled once all parts are there.
if (mine) {
  showMine();
  addEventListener("hashchange", bringIn);
  bringIn();
}
