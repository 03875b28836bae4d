import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { operations } from "#lib/api/routes.ts";
import { fill, findForm, redirectForm } from "./support/forms.ts";
import { type Answer, locationOf, send } from "./support/http.ts";
import { findPlanId, type Learner, postForm, readEverything, signInAgain, signOut, signUp } from "./support/learners.ts";
import { actions, type Entry, handlers, type Outcome, pages, type Visitor, visitors } from "./support/routes.ts";
import { test as base, expect, oncePerWorker } from "./support/test.ts";

const root = join(import.meta.dirname, "..");

type Cast = { owner: Learner; cookies: Record<Visitor, string | undefined>; plan: string; strangersPlan: string; session: string };

/** Everybody with a real session of theirs, the owner with a second one, and what of the owner's the others reach for. */
async function gather(): Promise<Cast> {
  const owner = await signUp({ role: "data-analyst" });
  const stranger = await signUp({ role: "data-analyst" });
  await signInAgain(stranger);
  const revoked = await signInAgain(owner);
  await signOut(revoked);
  await signInAgain(owner);
  const settings = await send({ path: "/settings", cookie: owner.cookie });
  const plan = await findPlanId(owner.cookie);
  await postForm(`/plans/${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie: owner.cookie });
  const session = findForm(settings.text, ["session"]).fields.find(([name]) => name === "session")?.[1] ?? "";
  return {
    owner,
    cookies: { nobody: undefined, revoked, stranger: stranger.cookie, owner: owner.cookie },
    plan,
    strangersPlan: await findPlanId(stranger.cookie),
    session,
  };
}

const test = base.extend<{ cast: Cast }>({ cast: oncePerWorker(gather) });

function inPlace(text: string, { plan, session }: Cast): string {
  return text.replaceAll("{plan}", plan).replaceAll("{session}", session);
}

function planOf(visitor: Visitor, { plan, strangersPlan }: Cast): string {
  return visitor === "owner" ? plan : strangersPlan;
}

function findActionId(name: string): string {
  const manifest = JSON.parse(readFileSync(join(root, ".next", "server", "server-reference-manifest.json"), "utf8"));
  const entries = Object.entries(manifest.node as Record<string, { exportedName: string }>);
  return entries.find(([, { exportedName }]) => exportedName === name)?.[0] ?? "";
}

async function ask({ of, path: template, body, form, method }: Entry, visitor: Visitor, cast: Cast): Promise<Answer> {
  const path = inPlace(template, cast).replaceAll("{mine}", planOf(visitor, cast));
  const cookie = cast.cookies[visitor];
  if (body) return send({ path, cookie, method: method ?? "POST", body: body() || undefined });
  if (!form) return send({ path, cookie });
  // The stranger takes the form from the own page; who is not signed in may have kept one from before.
  const from = form.from ? inPlace(form.from, cast).replaceAll("{mine}", planOf(visitor, cast)) : path;
  const seenBy = from.startsWith("/sign-") ? "nobody" : visitor === "owner" ? "owner" : "stranger";
  const seen = await send({ path: from, cookie: cast.cookies[seenBy] });
  const own = findForm(seen.text, form.fields, form.text);
  const sent = form.instead ? redirectForm(own, findActionId(of.split(" ")[1] ?? "")) : own;
  const values = Object.fromEntries(Object.entries(form.values).map(([name, value]) => [name, inPlace(value, cast)]));
  return send({ path, cookie, method: "POST", body: fill(sent, values) });
}

function expectOutcome(answer: Answer, outcome: Outcome, visitor: Visitor, cast: Cast) {
  if (typeof outcome === "number") return expect(answer.status, visitor).toBe(outcome);
  const target =
    "leadsTo" in outcome
      ? inPlace(outcome.leadsTo, cast).replaceAll("{mine}", planOf(visitor, cast))
      : // The page of the form, which is the stranger's own.
        `/sign-in?next=${encodeURIComponent(inPlace(outcome.signInThen, cast).replaceAll("{mine}", cast.strangersPlan))}`;
  expect([302, 303, 307], `${visitor} is led on`).toContain(answer.status);
  expect(locationOf(answer), visitor).toBe(target);
}

/** What the owner had after the last test; nothing where the owner sent something in it. */
const left = new WeakMap<Cast, unknown>();

for (const entry of [...pages, ...handlers, ...actions]) {
  const asForm = entry.body?.() instanceof URLSearchParams ? ", as a form" : "";
  test(`answers by visitor: ${entry.of}, ${entry.path}${asForm}`, async ({ cast: shared }) => {
    const cast = entry.endsSessions ? await gather() : shared;
    const before = left.get(cast) ?? (await readEverything(cast.owner.cookie));
    for (const visitor of visitors) {
      if (visitor === "owner") expect(await readEverything(cast.owner.cookie), "the others change nothing of the owner's").toEqual(before);
      const answer = await ask(entry, visitor, cast);
      expectOutcome(answer, entry.outcomes[visitor], visitor, cast);
      if (entry.says && answer.status === 200) expect(answer.text).toContain(entry.says);
      if (visitor !== "owner") expect(answer.text, `${visitor} learns nothing of the owner`).not.toContain(cast.owner.email);
    }
    if (entry.body || entry.form || entry.method) left.delete(cast);
    else left.set(cast, before);
  });
}

test("a learner can end only their own session", async () => {
  const cast = await gather();
  const [endOne] = actions.filter(({ of }) => of.endsWith("endOneSession")) as [Entry];
  const stillThere = async () => (await send({ path: "/settings", cookie: cast.owner.cookie })).text.includes(cast.session);
  await ask(endOne, "nobody", cast);
  await ask(endOne, "revoked", cast);
  await ask(endOne, "stranger", cast);
  expect(await stillThere()).toBe(true);
  await ask(endOne, "owner", cast);
  expect(await stillThere()).toBe(false);
});

test("changes to somebody else's plan find nothing, one by one", async ({ cast }) => {
  const [asScript] = handlers as [Entry];
  const told = async (visitor: Visitor) => JSON.parse((await ask(asScript, visitor, cast)).text);
  expect(await told("stranger")).toMatchObject({ results: ["not-found"] });
  expect(await told("owner")).toMatchObject({ results: ["applied"] });
});

test("somebody else's plan looks like one that never existed", async ({ cast }) => {
  const none = "019ab000-0000-7000-8000-000000000000";
  const onPlans = [...pages, ...handlers, ...actions].filter((entry) => JSON.stringify(entry).includes("{plan}"));
  expect(onPlans.length).toBeGreaterThan(5);
  for (const entry of onPlans) {
    const theirs = await ask(entry, "stranger", cast);
    const nobodys = await ask(entry, "stranger", { ...cast, plan: none });
    const plain = ({ status, headers, text }: Answer, id: string) => ({
      status,
      location: headers.location,
      text: text.replaceAll(id, "").replaceAll(/nonce(=|\\":\\|":)"[^"]*"/g, ""),
    });
    expect(plain(theirs, cast.plan), entry.of).toEqual(plain(nobodys, none));
  }
});

test("the list has every page, handler and action", () => {
  const app = join(root, "app");
  const files = readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(app, file), "utf8") }));
  const found = files.flatMap(({ file, text }) => {
    if (/(^|\/)page\.tsx?$/.test(file)) return [file];
    // The methods of these come from definitions, which a unit test compares with the files.
    if (file.startsWith("api/v1/")) return [];
    if (/(^|\/)route\.tsx?$/.test(file))
      return [...text.matchAll(/export[^;\n]*?\b(?:function |as )?(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)].length
        ? [...text.matchAll(/\b(?:function|const|as) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g)].map(([, method]) => `${file} ${method}`)
        : [`${file} without a method`];
    if (!/["']use server["']/.test(text)) return [];
    // An action inside another function would be out of this list's sight.
    if (!/^["']use server["']/.test(text)) return [`${file} with an action that is not a file's own`];
    return [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${file} ${name}`);
  });
  const defined = operations.map(({ method, path }) => `${path.slice(1).replaceAll(/\{(\w+)\}/g, "[$1]")}/route.ts ${method}`);
  const listed = new Set([...pages, ...handlers, ...actions].map(({ of }) => of));
  expect([...listed].sort()).toEqual([...new Set([...found, ...defined])].sort());
});
