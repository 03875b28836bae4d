import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { getRole } from "#lib/catalog/catalog.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { root } from "../scripts/clone.mjs";
import { makeFastFolder } from "../scripts/fast-folder.ts";
import { fill, findForm } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { type Instance, launchInstance, startInstance } from "./support/instance.ts";
import { goodPassword } from "./support/learners.ts";
import { plannedIds } from "./support/plan-page.ts";
import { enrol, sendTick } from "./support/storm.ts";
import { test as base, expect } from "./support/test.ts";

const test = base.extend<{ databaseUrl: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: this is how Playwright is told that nothing else is needed
  databaseUrl: async ({}, use) => {
    const folder = makeFastFolder("milepost-watching-");
    const url = `file:${join(folder, "milepost.db")}`;
    await migrate(url, join(root, "prisma", "migrations"));
    await use(url);
    rmSync(folder, { recursive: true, force: true });
  },
});

const ids = plannedIds(getRole("data-analyst"));

/** The lines of the log; the framework's greeting before it is for people. */
function readLog({ output }: Instance): Record<string, unknown>[] {
  const lines = output().split("\n");
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}

test("the log is JSON with request ids, and contains no secret, address or path of anybody", async ({ databaseUrl }) => {
  const metricsToken = randomBytes(24).toString("base64url");
  const env = { LOG_LEVEL: "debug", METRICS_TOKEN: metricsToken, TRUSTED_PROXIES: "1" };
  const instance = await startInstance({ databaseUrl, env });
  const { server } = instance;
  const learner = await enrol(server);
  const { cookie, plan } = learner;
  const token = cookie.split("=")[1] ?? "";
  const feed = randomBytes(32).toString("base64url");
  const signIn = await send({ path: "/sign-in", server });
  const wrong = { email: learner.email, password: "not three quiet herons" };
  await send({ path: "/sign-in", server, method: "POST", body: fill(findForm(signIn.text, ["email"]), wrong) });
  await send({ path: "/sign-in", server, method: "POST", body: fill(findForm(signIn.text, ["email"]), { ...learner }) });
  await sendTick(learner, ids[0] ?? "", 0, server);
  for (const path of ["/plan", `/plans/${plan}/export/json`, `/calendar/${feed}.ics`, `/reset?token=${feed}`, `/shared/${feed}`]) {
    await send({ path, server, cookie });
  }
  await send({ path: "/plan", server, cookie, headers: { authorization: `Bearer ${feed}`, referer: `${server}/shared/${feed}` } });
  const told = await send({ path: "/roles", server, headers: { "x-request-id": "from-the-proxy-1" } });
  expect(told.headers["x-request-id"]).toBe("from-the-proxy-1");
  const metrics = await send({ path: "/api/metrics", server, headers: { authorization: `Bearer ${metricsToken}` } });
  await instance.stop();

  const entries = readLog(instance);
  expect(entries.filter(({ message }) => message === "answered").length).toBeGreaterThan(12);
  expect(entries).toContainEqual(expect.objectContaining({ requestId: "from-the-proxy-1", route: "/roles", method: "GET", status: 200 }));
  expect(entries).toContainEqual(expect.objectContaining({ route: "/plans/[planId]/changes", method: "POST", status: 200 }));
  for (const secret of [token, feed, metricsToken, goodPassword, wrong.password, learner.email, plan]) {
    expect(instance.output()).not.toContain(secret);
  }

  expect(metrics.text).toContain(
    'milepost_http_request_duration_seconds_count{method="POST",route="/plans/[planId]/changes",status="200"} 1',
  );
  expect(metrics.text).toContain("milepost_changes_stored_total 1");
  expect(metrics.text).toContain('milepost_sign_ins_refused_total{reason="wrong"} 1');
  expect(metrics.text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(metrics.text).not.toContain(plan);
});

test("a server without its database is alive but not ready, and is ready again when it is back", async ({ databaseUrl }) => {
  const instance = await startInstance({ databaseUrl, env: { METRICS_TOKEN: randomBytes(24).toString("base64url") } });
  const { server } = instance;
  const ask = async (what: string) => send({ path: `/api/health/${what}`, server });
  const db = openDatabase(databaseUrl);
  await db.$executeRawUnsafe(`ALTER TABLE "Learner" RENAME TO "Gone"`);
  expect(await ask("ready")).toMatchObject({ status: 503, text: expect.stringContaining(messages.operating.databaseSilent) });
  expect((await ask("live")).status).toBe(200);
  await db.$executeRawUnsafe(`ALTER TABLE "Gone" RENAME TO "Learner"`);
  expect((await ask("ready")).status).toBe(200);
  await db.$disconnect();

  await test.step("only a holder of the token sees the metrics, and a visitor cannot set a request id", async () => {
    for (const authorization of ["", "Bearer ", "Bearer guess", `Basic ${"a".repeat(2000)}`]) {
      expect((await send({ path: "/api/metrics", server, headers: { authorization } })).status).toBe(401);
    }
    const made = await send({ path: "/roles", server, headers: { "x-request-id": "made-by-a-visitor" } });
    expect(made.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });
  expect(await instance.stop()).toBe(0);
});

test("while the database is away, a page that needs no script says so, in one line of the log", async ({ databaseUrl }) => {
  const instance = await startInstance({ databaseUrl });
  const { server } = instance;
  const { cookie, plan } = await enrol(server);
  const db = openDatabase(databaseUrl);
  await db.$executeRawUnsafe(`ALTER TABLE "Session" RENAME TO "Gone"`);
  const accept = { accept: "text/html" };
  const page = await send({ path: "/plan", server, cookie, headers: accept });
  expect(page).toMatchObject({ status: 500, text: expect.stringContaining(messages.errors.crash) });
  expect(page.text).not.toContain("<script");
  const handler = await send({ path: `/plans/${plan}/export/json`, server, cookie, headers: { accept: "*/*" } });
  expect(handler).toMatchObject({ status: 500, text: expect.stringContaining(messages.errors.crash) });
  await db.$executeRawUnsafe(`ALTER TABLE "Gone" RENAME TO "Session"`);
  await db.$disconnect();
  expect((await send({ path: "/plan", server, cookie, headers: accept })).status).toBe(200);

  await test.step("another program holds the lock: pages are shown, a tick gets 503", async () => {
    const other = new Sqlite(databaseUrl.slice("file:".length));
    other.exec("BEGIN IMMEDIATE");
    const headers = { "content-type": "application/x-www-form-urlencoded", ...accept };
    const body = new URLSearchParams({ change: `state ${ids[0]} done` });
    const [tick, shown] = await Promise.all([
      send({ path: `/plans/${plan}/changes`, server, cookie, method: "POST", headers, body }),
      send({ path: "/plan", server, cookie, headers: accept }),
    ]);
    expect(shown.status).toBe(200);
    expect(tick).toMatchObject({ status: 503, text: expect.stringContaining(messages.operating.cannotStore) });
    expect(tick.headers["retry-after"]).toBe("30");
    other.close();
  });
  expect((await send({ path: "/plan", server, method: "TRACE", cookie, headers: accept })).status).toBe(405);
  await instance.stop();
  expect(readLog(instance).filter(({ level }) => level === "error")).toHaveLength(3);
});

test("SIGTERM during ticks on two servers with one file: running requests finish, and no acknowledged tick is lost", async ({
  databaseUrl,
}) => {
  const [stopped, other] = await Promise.all([startInstance({ databaseUrl }), startInstance({ databaseUrl })]);
  const learners = await Promise.all([0, 1, 2, 3].map(() => enrol(stopped.server)));
  const acknowledged: string[] = [];
  let unanswered = 0;
  let last = Promise.resolve<number | string>("");
  await Promise.all(
    learners.flatMap((learner) =>
      [stopped, other].map(async ({ server }, index) => {
        for (let count = 0; count < 40; count += 1) {
          if (learner === learners[0] && server === stopped.server && count === 20) last = stopped.stop();
          const answer = await sendTick(learner, ids[index] ?? "", count, server).catch(() => undefined);
          if (answer?.stored) acknowledged.push(answer.id);
          else if (!answer && server === other.server) unanswered += 1;
        }
      }),
    ),
  );
  expect(await last).toBe(0);
  expect(unanswered).toBe(0);
  expect(readLog(stopped).filter(({ whole }) => whole === false)).toEqual([]);
  expect(readLog(stopped).at(-1)).toMatchObject({ message: "stopped" });
  expect(await other.stop()).toBe(0);
  const db = openDatabase(databaseUrl);
  const events = new Set((await db.event.findMany({ select: { changeId: true } })).map(({ changeId }) => changeId));
  await db.$disconnect();
  expect(acknowledged.length).toBeGreaterThan(160);
  expect(acknowledged.filter((id) => !events.has(id))).toEqual([]);
});

test("a server with an invalid configuration names the variable and exits", async ({ databaseUrl }) => {
  const instance = await launchInstance({ databaseUrl, env: { NEXTAUTH_SECRET: "change-me".repeat(5) } });
  expect(await instance.ended).toBe(1);
  expect(instance.output()).toContain("NEXTAUTH_SECRET can be guessed; write one made by");
});
