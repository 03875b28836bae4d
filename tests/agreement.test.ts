import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PlanHeader } from "#app/_features/plan/plan-header.tsx";
import { PlanNotes } from "#app/_features/plan/plan-notes.tsx";
import { ScheduleCard } from "#app/_features/plan/schedule-card/schedule-card.tsx";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { SharedPicture } from "#app/_features/share/shared-picture.tsx";
import { SharedScreen } from "#app/_features/share/shared-screen.tsx";
import { NothingLeft } from "#app/_features/today/nothing-left.tsx";
import { WeekSummary } from "#app/_features/today/week-summary.tsx";
import { planSchema } from "#lib/api/plan-schema.ts";
import { showPlan } from "#lib/api/show-plan.ts";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { planFileSchema, toJson } from "#lib/export/plan-file.ts";
import { toCsv } from "#lib/export/write-csv.ts";
import { toEvents } from "#lib/export/write-icalendar.ts";
import { toTodos } from "#lib/export/write-icalendar-todos.ts";
import { toMarkdown } from "#lib/export/write-markdown.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { toTodoist } from "#lib/export/write-todoist.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { toSharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { makeCopy, makeItem, site } from "./support/plan-exports.ts";
import { describeWith, runProgram } from "./support/programs.ts";

/**
 * One finish date, one status, one count of hours: everything that leaves a plan is read as somebody else reads it, and says what is
 * written here by hand.
 */

const steps = (ticked: number) => [0, 1].map((step) => ({ id: `step-${step}`, text: `Step ${step}`, done: step < ticked }));
const first = (item: Partial<PlanMilestone>) =>
  makeItem({ id: "first", title: "First", minutes: 600, hours: { low: 8, high: 12 }, steps: steps(0), ...item });
const second = (item: Partial<PlanMilestone>) =>
  makeItem({ id: "second", title: "Second", minutes: 600, hours: { low: 8, high: 12 }, steps: steps(0), ...item });
const plannedFirst = { plannedStart: "2026-11-02", plannedEnd: "2026-11-13" };
const plannedSecond = { plannedStart: "2026-11-16", plannedEnd: "2026-11-27" };
const studyTime = {
  ...{ startsOn: "2026-11-02", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [] },
  ...{ targetDate: "2026-12-11", timeZone: "Europe/Berlin" },
};

/** A plan on a day, and what everything must say of it. Sentences are as a person reads them. */
type Case = {
  today: string;
  items: PlanMilestone[];
  isPlanned?: boolean;
  api: { status: string | null; statusDays: number; plannedFinish: string | null; currentFinish: string | null; finishedOn: string | null };
  hours: { low: number; high: number };
  /** The days of what is left, by milestone. */
  days: Record<string, [string, string]>;
  /** The sentence of every screen and document; empty where a plan has no dates. */
  says: string;
  /** The hours that are left, as every page and document writes them. */
  hoursLeft: string;
  done: string;
};

const cases: Record<string, Case> = {
  late: {
    today: "2027-02-01",
    items: [first({ ...plannedFirst, status: "in_progress", steps: steps(1) }), second({ ...plannedSecond, ownEstimate: true })],
    api: { status: "late", statusDays: 84, plannedFinish: "2026-11-27", currentFinish: "2027-02-19", finishedOn: null },
    hours: { low: 14, high: 16 },
    days: { first: ["2027-02-01", "2027-02-05"], second: ["2027-02-08", "2027-02-19"] },
    says: "As of today, the finish is on 19 February 2027. Late by about 12 weeks: 27 November 2026 was planned.",
    hoursLeft: "14 to 16 hours",
    done: "0 of 2 done or known",
  },
  early: {
    today: "2026-11-09",
    items: [first({ ...plannedFirst, status: "done", statusAt: "2026-11-06T10:00:00.000Z" }), second(plannedSecond)],
    api: { status: "early", statusDays: 7, plannedFinish: "2026-11-27", currentFinish: "2026-11-20", finishedOn: null },
    hours: { low: 8, high: 12 },
    days: { second: ["2026-11-16", "2026-11-27"] },
    says: "As of today, the finish is on 20 November 2026. Early by 7 days: 27 November 2026 was planned. Milestones keep their planned days until the next replan.",
    hoursLeft: "8 to 12 hours",
    done: "1 of 2 done or known",
  },
  "in the middle of a step": {
    today: "2026-11-04",
    items: [first(plannedFirst), second(plannedSecond)],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    hours: { low: 16, high: 24 },
    days: { first: ["2026-11-02", "2026-11-13"], second: ["2026-11-16", "2026-11-27"] },
    says: "On track: the finish is planned for 27 November 2026.",
    hoursLeft: "16 to 24 hours",
    done: "0 of 2 done or known",
  },
  "set back to not started": {
    today: "2026-11-23",
    items: [first({ ...plannedFirst, status: "known" }), second({ ...plannedSecond, steps: steps(1) })],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    hours: { low: 4, high: 6 },
    days: { second: ["2026-11-16", "2026-11-27"] },
    says: "On track: the finish is planned for 27 November 2026.",
    hoursLeft: "4 to 6 hours",
    done: "1 of 2 done or known",
  },
  unplanned: {
    today: "2026-11-09",
    items: [first({}), second({ status: "in_progress", steps: steps(1) })],
    isPlanned: false,
    api: { status: null, statusDays: 0, plannedFinish: null, currentFinish: null, finishedOn: null },
    hours: { low: 12, high: 18 },
    days: {},
    says: "",
    hoursLeft: "12 to 18 hours",
    done: "0 of 2 done or known",
  },
  finished: {
    today: "2026-12-20",
    items: [
      first({ ...plannedFirst, status: "done", statusAt: "2026-11-13T10:00:00.000Z" }),
      second({ ...plannedSecond, status: "done", statusAt: "2026-12-04T10:00:00.000Z" }),
    ],
    api: { status: "early", statusDays: 7, plannedFinish: "2026-11-27", currentFinish: "2026-12-04", finishedOn: "2026-12-04" },
    hours: { low: 0, high: 0 },
    days: {},
    says: "Finished on 4 December 2026, 7 days before the target, in 20 h of planned study.",
    hoursLeft: "",
    done: "2 of 2 done or known",
  },
  "half known": {
    today: "2026-11-23",
    items: [first({ ...plannedFirst, status: "known" }), second({ ...plannedSecond, status: "in_progress", steps: steps(1) })],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    hours: { low: 4, high: 6 },
    days: { second: ["2026-11-16", "2026-11-27"] },
    says: "On track: the finish is planned for 27 November 2026.",
    hoursLeft: "4 to 6 hours",
    done: "1 of 2 done or known",
  },
};

const shownAll = { progress: true, dates: true, notes: false, evidence: false };
const text = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
describe.each(Object.entries(cases))(
  "a plan that is %s",
  (_, { today, items, isPlanned = true, api, hours, days, says, hoursLeft, done }) => {
    const madeAt = `${today}T10:00:00.000Z`;
    const copy: CalendarExport = makeCopy(items);
    copy.plan = { ...copy.plan, studyTime: isPlanned ? studyTime : null };
    const { plan } = copy;
    const open = Object.keys(days);
    const status = { early: "Early", late: "Late", onTrack: "On track" }[api.status ?? ""] ?? "";

    test("answers the API with it", () => {
      const { items: shown, ...answer } = planSchema.parse(showPlan(plan, today));
      expect(answer).toMatchObject({ ...api, hoursLeft: hours });
      const current = shown.filter(({ currentStart }) => currentStart !== null);
      expect(
        Object.fromEntries(current.map(({ milestoneId, currentStart, currentEnd }) => [milestoneId, [currentStart, currentEnd]])),
      ).toEqual(days);
    });

    test("keeps it in the JSON file", () => {
      const { current, items: shown } = planFileSchema.parse(JSON.parse(toJson(copy, madeAt)));
      expect(current).toEqual({ ...api, hoursLeft: hours });
      const dated = shown.filter(({ currentStart }) => currentStart);
      expect(
        Object.fromEntries(dated.map(({ milestoneId, currentStart, currentEnd }) => [milestoneId, [currentStart, currentEnd]])),
      ).toEqual(days);
    });

    test("shows it in the calendar, as events and as to-dos", () => {
      const calendar = new ICAL.Component(ICAL.parse(toEvents(copy, site, today)));
      expect(calendar.getFirstPropertyValue("description")?.toString() ?? "").toBe(says);
      const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
      const left = events.filter(({ summary }) => !summary.startsWith("Done: "));
      const shown = left.map((event) => {
        const last = event.endDate.clone();
        last.addDuration(ICAL.Duration.fromSeconds(-86_400));
        return [event.uid.split("-")[1] ?? "", [event.startDate.toString(), last.toString()]] as const;
      });
      expect(Object.fromEntries(shown)).toEqual(days);

      const todos = new ICAL.Component(ICAL.parse(toTodos(copy, site, today)));
      expect(todos.getFirstPropertyValue("description")?.toString() ?? "").toBe(says);
      const due = todos
        .getAllSubcomponents("vtodo")
        .filter((todo) => ["NEEDS-ACTION", "IN-PROCESS"].includes(String(todo.getFirstPropertyValue("status"))))
        .map((todo) => todo.getFirstPropertyValue("due")?.toString());
      expect(due).toEqual(isPlanned ? open.map((id) => days[id]?.[1]) : [undefined, undefined]);
    });

    test("writes it into the tables", () => {
      const rows: Record<string, string>[] = parse(toCsv(copy, today).replace(/^\uFEFF/, ""), { columns: true });
      const dated = rows.filter((row) => row.current_start);
      expect(Object.fromEntries(dated.map((row) => [row.milestone_id, [row.current_start, row.current_end]]))).toEqual(days);
      for (const row of rows) {
        expect([row.planned_finish, row.current_finish]).toEqual([api.plannedFinish ?? "", api.currentFinish ?? ""]);
        expect(row.plan_status?.startsWith(status)).toBe(true);
      }
      const todoist: Record<string, string>[] = parse((toTodoist(copy, today).files[0] ?? "").replace(/^\uFEFF/, ""), { columns: true });
      const tasks = todoist.filter((row) => row.TYPE === "task" && row.INDENT === "1");
      expect(tasks.map((row) => row.DATE ?? "")).toEqual(isPlanned ? open.map((id) => days[id]?.[1]) : ["", ""]);
      if (tasks[0]) expect(tasks[0].DESCRIPTION).toContain(says);
    });

    test("says it in Markdown", () => {
      const markdown = toMarkdown(copy, madeAt);
      expect(markdown).toContain(says);
      expect(markdown).toContain(hoursLeft);
    });

    describeWith("pdftotext", "poppler-utils", () => {
      test("is read in the PDF", async () => {
        const folder = mkdtempSync(join(tmpdir(), "milepost-agreement-"));
        writeFileSync(join(folder, "plan.pdf"), await toPdf(copy, madeAt));
        const pdf = runProgram("pdftotext", [join(folder, "plan.pdf"), "-"]).replaceAll(/\s+/g, " ");
        rmSync(folder, { recursive: true, force: true });
        expect(pdf).toContain(says);
        expect(pdf).toContain(hoursLeft);
      });
    });

    test("tells visitors, on the shared page and on its picture", () => {
      const shared = toSharedPlan(plan, shownAll, new Date(madeAt), (moment) => moment.toISOString().slice(0, 10));
      const page = text(createElement(SharedScreen, { plan: shared, map: null, today }));
      expect(page).toContain(says);
      expect(page).toContain(hoursLeft);
      expect(
        Object.fromEntries(shared.areas[0]?.items.flatMap(({ id, planned }) => (planned ? [[id, [planned.from, planned.to]]] : [])) ?? []),
      ).toEqual(days);
      expect(text(createElement(SharedPicture, { plan: shared }))).toContain(done);
    });

    test("says it on the page of progress", () => {
      const page = text(createElement(ProgressScreen, { plan, source: "server", activity: [], worked: [], periods: [], today }));
      expect(page).toContain(says);
    });

    test("says it on the pages of today and of the plan", () => {
      const dates = computeDates(plan, today);
      const week = text(createElement(WeekSummary, { plan, dates, week: undefined, done: 60, today }));
      const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
      const dated = { plan, live, awaitsDates: "no" } as const;
      const pages = { first: [], more: [] };
      const header = text(createElement(PlanHeader, { ...dated, page: "/plan", pages, onSeeDates: () => undefined }));
      const summary = `${header} ${text(createElement(PlanNotes, { plan }))}`;
      const card = text(createElement(ScheduleCard, { ...dated, today, undoableRevision: undefined }));
      expect(summary).toContain(hoursLeft);
      if (api.finishedOn) {
        const board = text(createElement(NothingLeft, { plan }));
        for (const page of [summary, board]) expect(page).toContain(says);
      } else if (api.status) {
        expect(week).toContain(says);
        expect(summary).toContain(status);
        // Once on the page: the card below has the button that helps.
        if (api.status !== "early") expect(card).not.toContain(status);
      }
    });
  },
);
