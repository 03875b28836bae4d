/**
 * What the browser runs between its pages and the network. It keeps the program (files that are the same for everybody, and
 * one empty page) and never what belongs to a learner: no page of theirs, no answer about them.
 */
export function workerSource(build: string): string {
  return `const cacheName = ${JSON.stringify(`milepost ${build}`)};
const shell = "/offline";
const isProgram = (path) => path.startsWith("/_next/static/") || path === "/icon.svg";
const isPublicPlan = (path) => /^\\/try\\/[a-z-]+\\/plan\\.json$/.test(path);

self.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

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
  for (const [path] of html.matchAll(/\\/_next\\/static\\/[\\w./~%()@-]+\\.(?:js|css|woff2)/g)) found.add(path);
  for (const [, path] of html.matchAll(/"(static\\/chunks\\/[\\w./~%()@-]+\\.(?:js|css))/g)) found.add("/_next/" + path);
  for (const path of [...found].filter((each) => each.endsWith(".css"))) {
    const css = await (await fetch(path)).text();
    for (const [, font] of css.matchAll(/url\\(["']?([^)"']*latin-wght-normal[^)"']*\\.woff2)/g)) found.add(new URL(font, new URL(path, self.location)).pathname);
  }
  return found;
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
  if (isProgram(url.pathname)) event.respondWith(keptFirst(request));
  else if (isPublicPlan(url.pathname)) event.respondWith(freshFirst(url.pathname));
  else if (request.mode === "navigate") event.respondWith(openPage(request));
});

async function keptFirst(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await keep(request, fresh);
  return fresh;
}

async function freshFirst(path) {
  try {
    const fresh = await fetch(path, { credentials: "omit" });
    if (fresh.ok) await keep(path, fresh);
    return fresh;
  } catch (error) {
    const kept = await caches.match(path, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

// Without room to keep it, the answer is as good.
async function keep(request, answer) {
  const copy = answer.clone();
  try {
    await (await caches.open(cacheName)).put(request, copy);
  } catch {}
}

async function openPage(request) {
  try {
    const answer = await fetch(request);
    if (![502, 503, 504].includes(answer.status)) return answer;
    return (await caches.match(shell, { ignoreVary: true })) ?? answer;
  } catch (error) {
    const kept = await caches.match(shell, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
`;
}
