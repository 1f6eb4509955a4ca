// Programmes kept on this device. This part fetches and stores them; the service worker shows them when the network is away.
const size = (bytes) => (bytes < 1_000_000 ? Math.ceil(bytes / 1000) + " kB" : (bytes / 1_000_000).toFixed(1) + " MB");
const shelf = (base) => "gradus-kept-" + base.slice(1).replace("/", "-");
const canKeep = Boolean(self.caches && navigator.serviceWorker);
if (canKeep && !location.pathname.startsWith("/studio")) {
  navigator.serviceWorker.register("/sw.js").catch(() => {});
}

/** Brings what is stored to what the server has now: fetches what changed, drops what is gone. Nothing half replaces a whole. */
async function sync(base, onprogress = () => {}) {
  const response = await fetch(base + "/offline.json");
  const store = await caches.open(shelf(base));
  const kept = recall("kept", {});
  if (response.status === 404 || response.status === 410) return removeKept(base);
  if (!response.ok) throw new Error(String(response.status));
  const list = await response.json();
  const had = kept[base]?.tags ?? {};
  const changed = list.files.filter((file) => had[file.url] !== file.tag);
  const fresh = [];
  let loaded = 0;
  const total = changed.reduce((sum, file) => sum + file.bytes, 0);
  const queue = [...changed];
  const worker = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const answer = await fetch(file.url, { cache: "no-cache" });
      if (!answer.ok) throw new Error(file.url);
      fresh.push([file.url, answer]);
      await store.put(file.url, answer);
      loaded += file.bytes;
      onprogress(total ? loaded / total : 1);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  await store.put("/kept-instead", new Response(JSON.stringify(list.instead)));
  const wanted = new Set(list.files.map((file) => file.url));
  const gone = [];
  for (const url of Object.keys(had)) if (!wanted.has(url)) gone.push(...(await retire(store, url)));
  const now = recall("kept", {});
  now[base] = {
    title: list.title,
    bytes: list.bytes,
    at: Date.now(),
    pupil: list.withClass ? pupilMark : undefined,
    gone: [...new Set([...(kept[base]?.gone ?? []).filter((url) => !wanted.has(url)), ...gone])].slice(-50),
    tags: Object.fromEntries(list.files.map((file) => [file.url, file.tag])),
  };
  remember("kept", now);
}

/** A page that was taken back says so without a network too, and leads on; where it moved, nobody looks for it any more. */
async function retire(store, url) {
  await store.delete(url);
  if (/^\/(assets|media)\//.test(url)) return [];
  const answer = await fetch(url, { cache: "no-cache" });
  if (answer.status !== 410) return [];
  await store.put(url, new Response(await answer.blob(), { status: 410, headers: { "Content-Type": "text/html;charset=UTF-8" } }));
  return [url];
}

async function removeKept(base) {
  const kept = recall("kept", {});
  delete kept[base];
  remember("kept", kept);
  await caches.delete(shelf(base));
}

function keptList() {
  const kept = Object.entries(recall("kept", {}));
  if (!canKeep || kept.length === 0) return make("p", {}, say("keep.none"));
  return make("ul", { className: "kept" }, ...kept.map(([base, each]) =>
    make("li", {}, make("a", { href: base }, each.title),
      make("span", {}, size(each.bytes) + (each.gone?.length ? " · " + say("keep.gone", each.gone.length) : "")),
      button(say("keep.remove"), async () => {
        await removeKept(base);
        showMine();
        announce(say("keep.removed", each.title));
      }, { "aria-label": say("keep.removeNamed", each.title) }))));
}

function keeper(place) {
  const base = place.dataset.keep;
  const bar = make("progress", { max: 1, value: 0, "aria-label": say("keep.loading") });
  const word = make("span", { role: "status" });
  const show = (text, ...controls) => {
    word.textContent = text;
    place.replaceChildren(word, ...controls);
  };
  const idle = () => {
    const kept = recall("kept", {})[base];
    if (kept) {
      show(say("keep.kept", size(kept.bytes)), button(say("keep.remove"), async () => {
        await removeKept(base);
        idle();
        place.querySelector("button").focus();
      }));
    } else show("", begin());
  };
  // On the start page each programme has such a button.
  const name = place.closest("li")?.querySelector("h3");
  const begin = () => button(say("keep.ask"), ask, name ? { "aria-label": `${say("keep.ask")}: ${plain(name)}` } : {});
  async function ask() {
    try {
      const list = await (await fetch(base + "/offline.json")).json();
      show(say("keep.size", size(list.bytes)), button(say("keep.go"), load), button(say("keep.cancel"), idle));
      place.querySelector("button").focus();
    } catch {
      show(say("keep.failed"), begin());
    }
  }
  async function load() {
    show(say("keep.loading"), bar);
    try {
      await navigator.storage?.persist?.();
      await sync(base, (part) => (bar.value = part));
      idle();
      announce(say("keep.done"));
      place.querySelector("button").focus();
    } catch {
      await removeKept(base);
      show(say("keep.failed"), begin());
    }
  }
  idle();
}

if (canKeep) document.querySelectorAll("[data-keep]").forEach(keeper);
else document.querySelectorAll("[data-keep]").forEach((place) => (place.hidden = true));

// What only a class may read leaves the device with the pupil.
if (canKeep) {
  for (const [base, each] of Object.entries(recall("kept", {}))) if (each.pupil && each.pupil !== pupilMark) removeKept(base);
}

// What is kept follows what is published, an hour after the last look or when the network comes back.
async function refresh(older) {
  for (const [base, each] of Object.entries(recall("kept", {}))) {
    if (Date.now() - each.at > older) await sync(base).catch(() => {});
  }
}
if (canKeep && navigator.onLine) refresh(3_600_000);
if (canKeep) addEventListener("online", () => refresh(0));
