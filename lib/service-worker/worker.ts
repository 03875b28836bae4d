/**
 * What the browser runs between its pages and the network. It keeps the program (files that are the same for everybody, and
 * one empty page) and never what belongs to a learner: no page of theirs, no answer about them.
 */
export function workerSource(build: string): string {
  return `const cacheName = ${JSON.stringify(`milepost ${build}`)};
const shell = "/offline";
const isProgram = (path) => path.startsWith("/_next/static/") || path === "/icon.svg";
const isPublicPlan = (path) => /^\\/try\\/[a-z-]+\\/plan\\.json$/.test(path);
// What that page shows in the place of the server's.
const isOnDevice = (path) => /^\\/(?:plan|today|offline|plans\\/[0-9a-f-]{36}(?:\\/time|\\/known)?|try\\/[a-z-]+(?:\\/[a-z]+)?)?$/.test(path);
// How long the server may take before what is kept is shown, in milliseconds.
const patience = { page: 4_000, reload: 30_000, publicPlan: 1_500 };

self.addEventListener("install", (event) => {
  event.waitUntil(installOrNothing().then(() => self.skipWaiting()));
});

// Half a build is none: the one before goes on.
async function installOrNothing() {
  try {
    await install();
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

// Asked for without a cookie, the page is nobody's.
async function install() {
  const cache = await caches.open(cacheName);
  const page = await fetch(shell, { credentials: "omit", cache: "no-store" });
  if (!page.ok) throw new Error("the page for being offline is not there");
  const files = await listFiles(await page.clone().text());
  await cache.addAll([...files, "/icon.svg"]);
  await cache.put(shell, page);
}

async function listFiles(html) {
  const found = new Set();
  for (const [path] of html.matchAll(/\\/_next\\/static\\/[\\w./~%()@-]+\\.(?:js|css)/g)) found.add(path);
  addFonts(html, shell, found);
  addNamed(html, found);
  // What a file fetches only when it is needed. A set goes on with what is added meanwhile.
  for (const path of found) {
    if (path.endsWith(".js")) addNamed(await (await fetch(path)).text(), found);
  }
  for (const path of [...found].filter((each) => each.endsWith(".css"))) {
    addFonts(await (await fetch(path)).text(), path, found);
  }
  return found;
}

// Styles stand in the page or in a file. Letters beyond the Latin ones are fetched when they are met.
function addFonts(css, path, found) {
  for (const [, font] of css.matchAll(/url\\(["']?([^)"']*latin-wght-normal[^)"']*\\.woff2)/g)) found.add(new URL(font, new URL(path, self.location)).pathname);
}

function addNamed(text, found) {
  for (const [, path] of text.matchAll(/"(static\\/chunks\\/[\\w./~%()@-]+\\.(?:js|css))/g)) found.add("/_next/" + path);
}

// Pages that are open go on with the files of their own build, so the one before stays.
self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith("milepost ") && name !== cacheName);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (isProgram(url.pathname)) event.respondWith(keptFirst(event));
  else if (isPublicPlan(url.pathname)) event.respondWith(freshFirst(url.pathname));
  else if (request.mode === "navigate") event.respondWith(openPage(request, url.pathname));
});

// This build's before another's.
async function find(request) {
  const options = { ignoreVary: true };
  return (await (await caches.open(cacheName)).match(request, options)) ?? caches.match(request, options);
}

// Says nothing when that long has passed, or nothing came.
function within(milliseconds, answer) {
  const tooLate = new Promise((resolve) => setTimeout(resolve, milliseconds));
  return Promise.race([answer.catch(() => undefined), tooLate]);
}

async function keptFirst(event) {
  const kept = await find(event.request);
  if (kept) return kept;
  const fresh = await fetch(event.request);
  if (!fresh.ok) return fresh;
  await keep(event.request, fresh);
  if (event.request.url.endsWith(".js")) event.waitUntil(keepNamed(fresh.clone()));
  return fresh;
}

// What a page may ask for later, when the server has another build.
async function keepNamed(answer) {
  const named = new Set();
  addNamed(await answer.text(), named);
  for (const path of named) {
    if (await find(path)) continue;
    const file = await fetch(path);
    if (!file.ok) continue;
    await keep(path, file);
    await keepNamed(file);
  }
}

async function freshFirst(path) {
  const fresh = fetch(path, { credentials: "omit" }).then(async (answer) => {
    if (answer.ok) await keep(path, answer);
    return answer;
  });
  const kept = await find(path);
  return kept ? ((await within(patience.publicPlan, fresh)) ?? kept) : fresh;
}

// Without room to keep it, the answer is as good.
async function keep(request, answer) {
  const copy = answer.clone();
  try {
    await (await caches.open(cacheName)).put(request, copy);
  } catch {}
}

// An answer that comes later is not cut off: the browser keeps what it sets, and who reloads waits for it.
async function openPage(request, path) {
  const answer = fetch(request);
  const first = isOnDevice(path) ? within(request.isReloadNavigation ? patience.reload : patience.page, answer) : answer.catch(() => undefined);
  const page = await find(shell);
  if (!page) return answer;
  const come = await first;
  return come && ![502, 503, 504].includes(come.status) ? come : page;
}
`;
}
