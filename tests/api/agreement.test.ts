import ICAL from "ical.js";
import { createElement } from "react";
import { afterEach, expect, test } from "vitest";
import { CompareScreen } from "#app/_features/compare/compare-screen.tsx";
import { loadComparison } from "#app/_features/compare/load-comparison.ts";
import { loadPlanList } from "#app/_features/plans/load-plan-list.ts";
import { loadProgress } from "#app/_features/progress/load-progress.ts";
import { loadToday } from "#app/_features/today/load-today.ts";
import { GET as readFeed } from "#app/api/calendar/[token]/route.ts";
import { resources } from "#lib/api/routes.ts";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { renewFeed } from "#lib/auth/calendar-feed.ts";
import { makeShareLink, readShareLink } from "#lib/auth/share-link.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { loadSharedPlan } from "#lib/data/sharing/shares.ts";
import type { Database } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";
import { readScreen } from "../support/read-screen.ts";
import { storeTestRevision } from "../support/schedule-revisions.ts";

/** The same plan through the routes and the functions that load pages, out of a real database. */

const shared = globalThis as { milepostDatabase?: Database };
const origin = "https://plan.example.org";

afterEach(() => {
  delete shared.milepostDatabase;
});

const today = new Date().toISOString().slice(0, 10);
const started = formatIsoDay((parseDay(today) ?? 0) - 84);
const studyTime = {
  ...{ startsOn: started, minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60], daysOff: [], targetDate: null },
  ...{ timeZone: "UTC" },
};

describeOnBoth("one plan, one finish and one status", (databases) => {
  test("in the answers of the API, the feed, the shared page, and what pages load", async () => {
    const db = await databases.open();
    shared.milepostDatabase = db;
    const learner = await addTestLearner(db);
    const now = new Date();
    const planId = await makePlan(learner, getRole("data-analyst"), now, catalog(), db);
    const plan = await loadPlan(learner, planId, catalog(), db);
    if (!plan) throw new Error("the plan is gone");
    const { schedule } = schedulePlan(plan, studyTime, started);
    await storeTestRevision(learner, planId, studyTime, schedule, now, db);
    const late = "Late by about 12 weeks";

    const token = (await makeApiToken(learner, { name: "Script", scope: "all", days: 30 }, now, db)) ?? "";
    async function ask(method: "GET" | "PUT", path: string, params: Record<string, string> = {}, body?: unknown) {
      const resource = resources.find((each) => each.path === path);
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const request = new Request(`${origin}${filled}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
      const answer = await resource?.[method](request, { params: Promise.resolve(params) });
      return answer?.text() ?? "";
    }

    const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
    const put = JSON.parse(
      await ask("PUT", "/api/v1/plans/{planId}/milestones/{milestoneId}", { planId, milestoneId: second }, { estimateHours: 9 }),
    );
    const one = JSON.parse(await ask("GET", "/api/v1/plans/{planId}", { planId }));
    const list = JSON.parse(await ask("GET", "/api/v1/plans"));
    expect(one).toMatchObject({ status: "late", plannedFinish: schedule.finishOn, finishedOn: null });
    expect(one.statusDays).toBeGreaterThan(80);
    expect({ ...list.plans[0], items: one.items }).toEqual(one);
    expect(one.items.find(({ milestoneId }: { milestoneId: string }) => milestoneId === second)).toEqual(put);
    expect(one.items[0]).toMatchObject({ milestoneId: first, plannedStart: started, currentStart: today });

    const { status, statusDays, daysAfterTarget, plannedFinish, currentFinish, finishedOn, hoursLeft } = one;
    const json = JSON.parse(await ask("GET", "/api/v1/plans/{planId}/export/{format}", { planId, format: "json" }));
    expect(json.current).toEqual({ status, statusDays, daysAfterTarget, plannedFinish, currentFinish, finishedOn, hoursLeft });
    for (const format of ["md", "csv", "todoist", "ics", "ics-todo"]) {
      const file = await ask("GET", "/api/v1/plans/{planId}/export/{format}", { planId, format });
      expect(file.replaceAll("\r\n ", ""), format).toContain(late);
    }

    const address = (await renewFeed(learner, planId, now, db)) ?? "";
    const feed = await readFeed(new Request(`${origin}/api/calendar/${address}?shape=bars`), {
      params: Promise.resolve({ token: address }),
    });
    const calendar = new ICAL.Component(ICAL.parse(await feed.text()));
    const starts = calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("dtstart")?.toString());
    expect(starts).toEqual(one.items.map(({ currentStart }: { currentStart: string }) => currentStart));

    const link = (await makeShareLink(learner, planId, { progress: true, dates: true, notes: false, evidence: false }, now, db)) ?? "";
    const reader = await readShareLink(link, db);
    const visible = reader && (await loadSharedPlan(reader, now, catalog(), db));
    expect(visible).toMatchObject({ hoursLeft, finish: { status, days: statusDays, planned: plannedFinish, current: currentFinish } });

    const [onToday, progress] = [await loadToday(learner, {}), await loadProgress(learner, planId)];
    if (!onToday || !progress) throw new Error("the pages have no plan");
    for (const page of [onToday, progress]) {
      const read = readPlanStatus(page.plan, page.today);
      expect(read).toMatchObject({ hoursLeft, finish: { status, days: statusDays, planned: plannedFinish, current: currentFinish } });
      expect(messages.planStatus.name(read.finish)).toBe(late);
    }
    expect((await loadPlanList(learner)).map(({ doing, counts }) => ({ doing, counts }))).toEqual([{ doing: late, counts: one.counts }]);

    await ask("PUT", "/api/v1/plans/{planId}/milestones/{milestoneId}", { planId, milestoneId: first }, { skipped: true });
    const { items, counts } = JSON.parse(await ask("GET", "/api/v1/plans/{planId}", { planId }));
    const minutesLeft = items.slice(1).reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0);
    const compared = readScreen(createElement(CompareScreen, await loadComparison(undefined, undefined, firstStartValues, learner)));
    expect(compared).toContain(`Data Analyst Charts and advice for people Done or known 0 of ${counts.total - 1}`);
    expect(compared).toContain(`Left for me about ${Math.round(minutesLeft / 60)} h`);
  });
});
