import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses } from "#lib/planner/plan/counts.ts";
import { groupPlan } from "#lib/planner/plan/groups.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { importances } from "#lib/planner/plan/plan.ts";
import {
  groupSharedByMonth,
  mostSharedLinks,
  type SharedFields,
  type SharedMilestone,
  toSharedPlan,
} from "#lib/planner/plan/shared-plan.ts";
import { wholeView } from "#lib/planner/plan/view.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { cases } from "../../support/planner-cases.ts";

const now = new Date("2026-11-23T10:00:00Z");
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
const show = (plan: Plan, shown: SharedFields) => toSharedPlan(plan, shown, now, dayOf);

const all = { progress: true, dates: true, notes: true };

const anyShown: fc.Arbitrary<SharedFields> = fc.record({
  progress: fc.boolean(),
  dates: fc.boolean(),
  notes: fc.boolean(),
  evidence: fc.boolean(),
  name: fc.string(),
});

/** Fields that a shared plan contains in sums only: in the hours left, and in the finish. */
const anyEstimate = { minutes: fc.integer({ min: 1, max: 600 }), ownEstimate: fc.boolean() };
/** Fields that a shared plan never contains. */
const anySecret = {
  plannedStart: fc.constantFrom(null, "2026-12-01"),
  plannedEnd: fc.constantFrom(null, "2026-12-02"),
};
const anyProgress = {
  status: fc.constantFrom(...statuses),
  statusAt: fc.constantFrom(null, "2026-11-01T08:00:00.000Z"),
  skipped: fc.boolean(),
  steps: fc.array(fc.record({ id: fc.string(), text: fc.string(), done: fc.boolean() }), { maxLength: 3 }),
};
const anyEvidence = fc.array(fc.record({ id: fc.string(), url: fc.webUrl(), label: fc.string() }), { maxLength: 2 });

const anyItem = fc.record({
  title: fc.string(),
  own: fc.boolean(),
  retired: fc.boolean(),
  importance: fc.constantFrom(...importances),
  rank: fc.nat(),
  note: fc.string(),
  evidence: anyEvidence,
  ...anyEstimate,
  ...anySecret,
  ...anyProgress,
});

const anySettings = fc.option(
  fc.record({
    startsOn: fc.constantFrom("2026-11-01", "2027-01-01"),
    minutesPerWeekday: fc.constantFrom([60, 60, 60, 60, 60, 0, 0], [0, 0, 0, 0, 0, 0, 30], [0, 0, 0, 0, 0, 0, 0]),
    daysOff: fc.constant([]),
    targetDate: fc.constant(null),
    timeZone: fc.constantFrom("Europe/Berlin", "Pacific/Chatham"),
  }),
);

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ id: fc.uuid(), items: fc.array(anyItem, { maxLength: 8 }), studyTime: anySettings, createdAt: fc.string() })
  .map(({ items, ...plan }) => ({
    ...plan,
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "1",
    ownOrder: [],
    byArea: false,
    choices: [],
    areas: [
      {
        id: "sql",
        title: "SQL",
        items: items.map((item, at) => ({ id: `m${at}`, hours: { low: 1, high: 2 }, prerequisites: [], ...item })),
      },
    ],
  }));

/** The plan with each milestone changed: what a visitor sees may not depend on it. */
const changeItems = (plan: Plan, change: Partial<PlanMilestone>): Plan => ({
  ...plan,
  areas: plan.areas.map((area) => ({ ...area, items: area.items.map((item) => ({ ...item, ...change })) })),
});

describe("a shared plan", () => {
  it("is the same for any values of the fields that are not shared", () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyShown,
        fc.record(anyEstimate),
        fc.record(anySecret),
        fc.record(anyProgress),
        fc.record({ note: fc.string() }),
        fc.record({ evidence: anyEvidence }),
        (plan, shown, estimate, secret, progress, note, evidence) => {
          let other: Plan = { ...plan, id: "another", createdAt: "another time", catalogVersion: "2" };
          if (!shown.dates) other = changeItems({ ...other, studyTime: null }, secret);
          if (!shown.progress && !shown.dates) other = changeItems(other, { ...progress, ...estimate });
          if (!shown.notes) other = changeItems(other, note);
          if (!shown.evidence) other = changeItems(other, evidence);
          expect(show(other, shown)).toEqual(show(plan, shown));
        },
      ),
      cases,
    );
  });

  it("groups by month as the list of the plan does, and holds each milestone once", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const today = dayOf(now);
        const shared = show(plan, { progress: true, dates: true, notes: false, evidence: false });
        const groups = groupSharedByMonth(shared, today);
        const all = shared.areas.flatMap(({ items }) => items).filter(({ state }) => state !== "known");
        if (!groups) {
          expect(all.every(({ planned }) => !planned)).toBe(true);
          return;
        }
        expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
        const shownIds = new Set(plan.areas.flatMap(({ items }) => items.map(({ id }) => id)));
        const listed = groupPlan(plan, { today, days: readPlanStatus(plan, today).days, view: wholeView, shown: shownIds });
        for (const { kind, of, items } of listed.filter(({ kind }) => kind === "month" || kind === "done" || kind === "skipped")) {
          const same = groups.find((group) => group.kind === kind && group.of === of)?.items.map(({ id }) => id);
          expect(same).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
        }
        const months = groups.flatMap(({ kind, of }) => (kind === "month" ? [of] : []));
        expect(months).toEqual([...months].sort());
      }),
      cases,
    );
  });

  it("groups by the month of the first day, in the order of their days, and what has none or is over below", () => {
    const item = (id: string, state: SharedMilestone["state"], from?: string, to = from): SharedMilestone => {
      const planned = from && to ? { planned: { from, to, moved: false } } : {};
      return { ...{ id, title: id, own: false }, ...(state ? { state } : {}), ...planned };
    };
    const look = (...items: SharedMilestone[]) =>
      groupSharedByMonth({ areas: [{ id: "sql", title: "SQL", items }] }, "2026-11-23")?.map(({ kind, of, items: held }) => [
        `${kind} ${of}`.trim(),
        held.map(({ id }) => id).join(" "),
      ]);
    expect(
      look(
        item("later", "not_started", "2026-12-07"),
        item("longer", "not_started", "2026-11-24", "2026-11-30"),
        item("shorter", "not_started", "2026-11-24"),
        item("overdue", "in_progress", "2026-09-01", "2026-12-24"),
        item("known", "known", "2026-12-01"),
        item("open", "not_started"),
        item("left out", "skipped"),
        item("finished", "done"),
      ),
    ).toEqual([
      ["month 2026-11", "overdue shorter longer"],
      ["month 2026-12", "later"],
      ["left", "open"],
      ["done", "finished"],
      ["skipped", "left out"],
    ]);
    expect(look(item("only", "not_started", "2026-11-23"))).toEqual([["month 2026-11", "only"]]);
    expect(look(item("open", "not_started"), item("known", "known", "2026-12-01")), "there are no days").toBeUndefined();
  });

  it("contains no state, day, note or link that is not shared", () => {
    fc.assert(
      fc.property(anyPlan, anyShown, (plan, shown) => {
        const shared = show(plan, shown);
        const names = new Set([shared, ...shared.areas, ...shared.areas.flatMap(({ items }) => items)].flatMap(Object.keys));
        const allowed = [
          ...["role", "areas", "id", "title", "items", "own", "hours"],
          ...(shown.name ? ["name"] : []),
          ...(shown.progress ? ["state", "counts", "hoursLeft"] : []),
          ...(shown.dates ? ["finish", "finishRange"] : []),
          ...(shown.progress && shown.dates ? ["planned", "keepsPlan", "doneOn", "finished"] : []),
          ...(shown.notes ? ["note"] : []),
          ...(shown.evidence ? ["evidence"] : []),
        ];
        expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
        expect(JSON.stringify(shared)).not.toContain(plan.id);
      }),
      cases,
    );
  });

  it("shows all shared parts, with counts that add up and current dates", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const shared = show(plan, { progress: true, dates: true, notes: true, evidence: true });
        const items = plan.areas.flatMap((area) => area.items);
        for (const [at, item] of (shared.areas[0]?.items ?? []).entries()) {
          expect(item.note ?? "").toBe(items[at]?.note);
          expect(item.evidence ?? []).toEqual(items[at]?.evidence.map(({ url, label }) => ({ url, label })));
          if (item.planned) expect(item.planned.to >= "2026-11-23" && item.planned.from <= item.planned.to).toBe(true);
        }
        const states = (shared.areas[0]?.items ?? []).map(({ state }) => state);
        expect(shared.counts?.done).toBe(states.filter((state) => state === "done").length);
        expect(shared.counts?.total).toBe(items.length);
        expect(shared.areas[0]?.counts).toEqual(shared.counts);
      }),
      cases,
    );
  });

  it("has room for so many links, the first ones, and says how many found none", () => {
    const counts = fc.array(fc.integer({ min: 8, max: 20 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(counts, anyPlan, fc.boolean(), (links, plan, evidence) => {
        const [area] = plan.areas;
        const [first] = area?.items ?? [];
        fc.pre(area !== undefined && first !== undefined);
        const items = links.map((count, at) => ({
          ...(first as PlanMilestone),
          id: `m${at}`,
          evidence: Array.from({ length: count }, (_, index) => ({ id: "", url: `https://example.org/${at}/${index}`, label: "" })),
        }));
        const shared = show({ ...plan, areas: [{ ...(area as Plan["areas"][number]), items }] }, { ...all, evidence });
        const given = items.flatMap((item) => item.evidence.map(({ url }) => url));
        const told = shared.areas.flatMap((each) => each.items.flatMap((item) => item.evidence?.map(({ url }) => url) ?? []));
        expect(told).toEqual(evidence ? given.slice(0, mostSharedLinks) : []);
        expect(shared.linksLeftOut ?? 0).toBe(evidence ? given.length - told.length : 0);
      }),
      cases,
    );
  });
});
