import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GET as askReady } from "#app/api/health/ready/route.ts";
import { GET as askMetrics } from "#app/api/metrics/route.ts";
import { milestoneRoutes } from "#lib/api/milestone.ts";
import { plansRoutes } from "#lib/api/plans.ts";
import { makeApiToken, readApiToken } from "#lib/auth/api-token.ts";
import { openFeed, renewFeed } from "#lib/auth/calendar-feed.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { readSession, startSession } from "#lib/auth/session-store.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { Database, UnscopedDatabase } from "#lib/db/open.ts";
import { problemSchema } from "#lib/http/problem.ts";
import { log } from "#lib/observability/log.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const shared = globalThis as { milepostDatabase?: Database; milepostFaultLoggedAt?: number; milepostStorageFaultAt?: number };
const now = new Date();
const later = new Date(now.getTime() + 20 * 60_000);
const metricsToken = "of-the-metrics-0123456789";

beforeEach(() => {
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  process.env.NEXTAUTH_SECRET = "0123456789abcdef0123456789abcdef";
  process.env.METRICS_TOKEN = metricsToken;
});
afterEach(() => {
  vi.restoreAllMocks();
  delete shared.milepostDatabase;
  delete shared.milepostFaultLoggedAt;
  delete shared.milepostStorageFaultAt;
});

/** Every write fails, also one into room that there is. */
async function storeNothing(db: UnscopedDatabase) {
  await db.$queryRaw`PRAGMA query_only = 1`;
}

async function prepare(db: UnscopedDatabase) {
  shared.milepostDatabase = db;
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), now);
  return {
    learner,
    planId,
    token: (await makeApiToken(learner, { name: "Script", scope: "all", days: 30 }, now)) ?? "",
    session: await startSession(learner, "A browser", now),
    feed: (await renewFeed(learner, planId, now)) ?? "",
  };
}

describeOnBoth("a database that stores nothing", (databases) => {
  test.runIf(databases.kind === "sqlite")("is read by sessions, tokens and feeds, and the log says so once", async () => {
    const db = await databases.openNew();
    const { learner, planId, token, session, feed } = await prepare(db);
    const logged = vi.spyOn(log(), "error").mockReturnValue();
    await storeNothing(db);
    expect(await readSession(session, later)).toMatchObject({ learner });
    expect(await readApiToken(`Bearer ${token}`, later)).toMatchObject({ learner });
    expect(await openFeed(feed, later)).toEqual({ learner, planId });
    expect(await takeTry("shared-client", "203.0.113.7", later)).toBeUndefined();
    expect(logged).toHaveBeenCalledTimes(1);
    // A limit that guards passwords must count, or refuse.
    await expect(takeTry("sign-in-pair", "ada@example.org 203.0.113.7", later)).rejects.toThrow();
  });

  test.runIf(databases.kind === "sqlite")("answers the API's readers, and tells who changes something to come again", async () => {
    const db = await databases.openNew();
    const { learner, planId, token } = await prepare(db);
    vi.spyOn(log(), "error").mockReturnValue();
    await storeNothing(db);
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const read = await plansRoutes.GET(new Request("http://localhost:3000/api/v1/plans", { headers }));
    expect([read.status, (await read.json()).plans.length]).toEqual([200, 1]);

    const plan = await loadPlan(learner, planId);
    const milestoneId = milestonesOf(plan ?? { areas: [] })[0]?.id ?? "";
    const body = JSON.stringify({ status: "done" });
    const request = new Request(`http://localhost:3000/api/v1/plans/${planId}/milestones/${milestoneId}`, { method: "PUT", headers, body });
    const refused = await milestoneRoutes.PUT(request, { params: Promise.resolve({ planId, milestoneId }) });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(problemSchema.parse(await refused.json())).toMatchObject({
      status: 503,
      detail: expect.stringContaining("Try again in a minute"),
    });
    await db.$queryRaw`PRAGMA query_only = 0`;
    delete shared.milepostStorageFaultAt;
    const again = new Request(request.url, { method: "PUT", headers, body });
    expect((await milestoneRoutes.PUT(again, { params: Promise.resolve({ planId, milestoneId }) })).status).toBe(200);
  });

  test.runIf(databases.kind === "sqlite")("is told by `ready` and by the metrics, and no longer once it stores again", async () => {
    const db = await databases.openNew();
    shared.milepostDatabase = db;
    vi.spyOn(log(), "error").mockReturnValue();
    const ask = async () => {
      const ready = await askReady();
      const metrics = await askMetrics(
        new Request("http://localhost:3000/api/metrics", { headers: { authorization: `Bearer ${metricsToken}` } }),
      );
      const writable = /^milepost_database_writable (\d)$/m.exec(await metrics.text())?.[1];
      return { status: ready.status, retryAfter: ready.headers.get("retry-after"), writable };
    };
    expect(await ask()).toEqual({ status: 200, retryAfter: null, writable: "1" });
    await storeNothing(db);
    // A good result is good for ten seconds, unless something could not be stored meanwhile.
    await expect(db.learner.create({ data: { email: "ada@example.org" } })).rejects.toThrow();
    expect(await ask()).toEqual({ status: 503, retryAfter: "5", writable: "0" });
    await db.$queryRaw`PRAGMA query_only = 0`;
    expect(await ask()).toEqual({ status: 200, retryAfter: null, writable: "1" });
  });
});
