import { migrate } from "#lib/db/migrate.ts";
import { migrationsFolder } from "../../tests/support/templates.ts";
import { fill, findForm } from "../support/forms.ts";
import { type Sent, send } from "../support/http.ts";
import { startInstance } from "../support/instance.ts";
import { actions, handlers, pages } from "../support/routes.ts";
import { enrol } from "../support/storm.ts";

const pieces = [
  ...[
    "",
    "0",
    "-1",
    "1e999",
    "NaN",
    "null",
    "true",
    "undefined",
    "[]",
    "{}",
    "\u0000",
    "\ud800",
    "%00",
    "%",
    "../../etc/passwd",
    "' OR 1=1 --",
  ],
  ...[
    "<script>alert(1)</script>",
    "=1+1",
    "__proto__",
    "constructor",
    "$ACTION_ID_1",
    "2026-02-31",
    "9999-12-31",
    "0000-00-00",
    "javascript:1",
  ],
  ...[
    "🦔",
    "a".repeat(70),
    "x".repeat(20_000),
    "9".repeat(400),
    "own-1",
    "Asia/Nowhere",
    "\r\nset-cookie: a=b",
    "https://",
    "//evil.example",
  ],
];

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
const often = (chance: number) => Math.random() < chance;

function makeValue(depth = 0): unknown {
  const kind = Math.random();
  if (kind < 0.5 || depth > 3) return pick(pieces);
  if (kind < 0.65) return pick([0, -1, 1.5, 2 ** 53, 1e300, 60, 100_000]);
  if (kind < 0.75) return pick([null, true, false]);
  if (kind < 0.88) return Array.from({ length: Math.floor(Math.random() * 9) }, () => makeValue(depth + 1));
  return Object.fromEntries(Array.from({ length: 3 }, () => [pick(pieces).slice(0, 80), makeValue(depth + 1)]));
}

/** Makes a valid value invalid: replaces, removes or adds something in one place or more. */
function spoil(value: unknown): unknown {
  if (often(0.2)) return makeValue();
  if (Array.isArray(value)) return often(0.2) ? [...value, ...value, makeValue()] : value.map((each) => (often(0.5) ? spoil(each) : each));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).flatMap(([key, each]) => (often(0.1) ? [] : [[key, often(0.5) ? spoil(each) : each]]));
    return Object.fromEntries(often(0.15) ? [...entries, [pick(pieces).slice(0, 60), makeValue()]] : entries);
  }
  return often(0.6) ? makeValue() : value;
}

function spoilPath(path: string): string {
  const parts = path.split("/");
  const place = 1 + Math.floor(Math.random() * (parts.length - 1));
  const odd = encodeURIComponent(pick(pieces).replaceAll("\ud800", "").slice(0, 2000));
  return `${parts.with(place, odd).join("/")}${often(0.5) ? `?${odd}=${odd}` : ""}`;
}

const odd: Record<string, string>[] = [
  { "content-type": "text/xml" },
  { "content-type": "multipart/form-data; boundary=x" },
  { "content-type": "application/json; charset=utf-7" },
  { accept: "text/x-component", rsc: "1", "next-router-state-tree": "%5B%22" },
  { "next-action": "0".repeat(42) },
  { "x-forwarded-host": "evil.example", "x-forwarded-for": "1.2.3.4, x" },
  { range: "bytes=9-1", "if-none-match": "*", "accept-language": "x".repeat(3000) },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

/**
 * Sends random requests to every page, handler and form for so many seconds: what the schemas expect with something spoiled in it,
 * and what nothing expects. Any answer of 500 or more, and none at all, is a fault.
 */
export async function runFuzz(databaseUrl: string, seconds: number): Promise<{ figure: string; losses: string[] }> {
  await migrate(databaseUrl, migrationsFolder);
  const instance = await startInstance({ databaseUrl, env: { LOG_LEVEL: "error" } });
  const { server } = instance;
  const victim = await enrol(server);
  const entries = [...pages, ...handlers, ...actions.filter(({ endsSessions, form }) => !endsSessions && !form?.instead)];
  const inPlace = (text: string) => text.replaceAll(/\{(plan|mine)\}/g, victim.plan);
  const forms = new Map<string, string>();
  const reached = new Set<string>();
  const statuses = new Map<number, number>();
  const losses: string[] = [];

  async function make(): Promise<{ of: string; sent: Sent }> {
    const entry = pick(entries);
    const path = inPlace(entry.path);
    const cookie = path.startsWith("/sign-") || often(0.1) ? undefined : victim.cookie;
    const common = { server, cookie, ...(often(0.15) ? { headers: pick(odd) } : {}) };
    const { of } = entry;
    if (entry.form) {
      const page = forms.get(path) ?? (await send({ path, server, cookie: path.startsWith("/sign-") ? undefined : victim.cookie })).text;
      forms.set(path, page);
      const right = fill(findForm(page, entry.form.fields, entry.form.text), entry.form.values);
      const body = new FormData();
      for (const [name, value] of right) {
        if (often(0.95)) body.append(name, often(0.3) ? String(pick(pieces)) : (value as string));
        if (often(0.03)) body.append(name, new Blob([pick(pieces)]), pick(pieces).slice(0, 50));
      }
      return { of, sent: { ...common, path, method: "POST", body } };
    }
    const body = entry.body?.();
    if (typeof body === "string") {
      const text = JSON.stringify(spoil(JSON.parse(inPlace(body))));
      const spoiled = often(0.05) ? text.slice(0, Math.random() * text.length) : text;
      return { of, sent: { ...common, path: often(0.2) ? spoilPath(path) : path, method: often(0.9) ? "POST" : "PUT", body: spoiled } };
    }
    if (body)
      return { of, sent: { ...common, path, method: "POST", body: new URLSearchParams({ change: pick(pieces), address: pick(pieces) }) } };
    return {
      of,
      sent: { ...common, path: spoilPath(path), method: often(0.8) ? "GET" : pick(["POST", "PUT", "DELETE", "OPTIONS", "HEAD"]) },
    };
  }

  const end = performance.now() + seconds * 1000;
  let count = 0;
  const work = async () => {
    while (performance.now() < end) {
      const made = await make().catch(() => undefined);
      // An earlier request may have changed the page so that it no longer has the form.
      if (!made) continue;
      const { of, sent } = made;
      const answer = await send(sent).catch((error: Error) => ({ status: 999, text: error.message }));
      count += 1;
      reached.add(of);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status >= 500)
        losses.push(
          `${answer.status} ${sent.method ?? "GET"} ${sent.path.slice(0, 150)} ${JSON.stringify(sent.headers ?? {})} ${String(answer.text).slice(0, 80)}`,
        );
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  if ((await send({ path: "/plan", server, cookie: victim.cookie })).status !== 200)
    losses.push("the learner's plan is not shown any more");
  if ((await instance.stop()) !== 0) losses.push("the server did not stop well");
  if (losses.length) losses.push(instance.output().slice(-3000));
  const answered = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${times} × ${status}`);
  return {
    figure: `${count} requests to ${reached.size} of ${new Set(entries.map(({ of }) => of)).size} routes, ${answered.join(", ")}, ${losses.length} faults`,
    losses,
  };
}
