// The service worker. With a network it changes nothing but that what is named by its content is taken from this device;
// without one it shows what was kept, and otherwise the page that says what there is.
const SHELF = "gradus-shell-" + SHELL_NAME;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELF).then((shell) => shell.addAll(SHELL_FILES)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("gradus-shell-") && name !== SHELF).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (/^\/(assets|media)\//.test(url.pathname)) event.respondWith(named(request, url.pathname));
  else if (/^\/(en|zh-CN)(\/|$)/.test(url.pathname) && !url.search) event.respondWith(page(request, url.pathname));
  else if (request.mode === "navigate" && /^\/(en|zh-CN)?(\/|$)/.test(url.pathname)) event.respondWith(fetch(request).catch(() => nothing(url.pathname)));
});

async function named(request, path) {
  if (request.headers.has("range")) return fetch(request);
  const kept = (await caches.match(path)) ?? (await instead(path));
  return kept ?? fetch(request);
}

/** A picture of another size, where only one size was kept. */
async function instead(path) {
  if (!path.startsWith("/media/")) return undefined;
  for (const name of await caches.keys()) {
    const list = name.startsWith("gradus-kept-") && (await (await caches.open(name)).match("/kept-instead"));
    const other = list && (await list.json())[path];
    const kept = other && (await caches.match(other));
    if (kept) return kept;
  }
  return undefined;
}

async function page(request, path) {
  try {
    return await fetch(request);
  } catch (failed) {
    const kept = await caches.match(path);
    if (kept) return kept;
    if (request.mode === "navigate") return nothing(path);
    throw failed;
  }
}

const nothing = (path) => caches.match(path.startsWith("/zh-CN") ? "/zh-CN/mine" : "/en/mine");
