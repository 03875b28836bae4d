import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { PlanHeader } from "#app/_features/plan/plan-header.tsx";
import { PlanNotes } from "#app/_features/plan/plan-notes.tsx";
import { ScheduleCard } from "#app/_features/plan/schedule-card/schedule-card.tsx";
import { MonthScreen } from "#app/_features/progress/month-screen.tsx";
import { ProgressScreen } from "#app/_features/progress/progress-screen.tsx";
import { PlanMapScreen } from "#app/_features/role-map/plan-map-screen.tsx";
import { SharedPicture } from "#app/_features/share/shared-picture.tsx";
import { SharedScreen } from "#app/_features/share/shared-screen.tsx";
import { NothingLeft } from "#app/_features/today/nothing-left.tsx";
import { WeekSummary } from "#app/_features/today/week-summary.tsx";
import { planSchema } from "#lib/api/plan-schema.ts";
import { showPlan } from "#lib/api/show-plan.ts";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { toPdf } from "#lib/export/write-pdf.ts";
import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { toSharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { agreementCases, studyTime } from "./support/agreement-cases.ts";
import { makeCopy, site } from "./support/plan-exports.ts";
import { describeWith, runProgram } from "./support/programs.ts";
import { readScreen } from "./support/read-screen.ts";
import { toCalendar, toCsv, toEvents, toJson, toMarkdown, toTodoist, toTodos } from "./support/whole-files.ts";

/**
 * One finish date, one status, one count of hours: everything that leaves a plan is read as somebody else reads it, and says what is
 * written here by hand.
 */

const shownAll = { progress: true, dates: true, notes: false, evidence: false };
describe.each(Object.entries(agreementCases))(
  "a plan that is %s",
  (_, { today, items, isPlanned = true, targetDate, api, badge, hours, lastSession, days, says, hoursLeft, done }) => {
    const madeAt = `${today}T10:00:00.000Z`;
    const copy: CalendarExport = makeCopy(items);
    copy.plan = { ...copy.plan, studyTime: isPlanned ? { ...studyTime, targetDate: targetDate ?? studyTime.targetDate } : null };
    const { plan } = copy;
    const open = Object.keys(days);
    const finish = api.currentFinish && formatDay(api.currentFinish, "medium");
    const fields = { daysAfterTarget: 0, ...api, hoursLeft: hours };

    test("answers the API with it", () => {
      const { items: shown, ...answer } = planSchema.parse(showPlan(plan, today));
      expect(answer).toMatchObject(fields);
      const current = shown.filter(({ currentStart }) => currentStart !== null);
      expect(
        Object.fromEntries(current.map(({ milestoneId, currentStart, currentEnd }) => [milestoneId, [currentStart, currentEnd]])),
      ).toEqual(days);
    });

    test("keeps it in the JSON file", () => {
      const { current, items: shown } = planFileSchema.parse(JSON.parse(toJson(copy, madeAt)));
      expect(current).toEqual(fields);
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
        expect(row.plan_status).toBe(badge);
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
      const page = readScreen(createElement(SharedScreen, { plan: shared, map: null, today }));
      expect(page).toContain(says);
      expect(page).toContain(hoursLeft);
      expect(
        Object.fromEntries(shared.areas[0]?.items.flatMap(({ id, planned }) => (planned ? [[id, [planned.from, planned.to]]] : [])) ?? []),
      ).toEqual(days);
      expect(readScreen(createElement(SharedPicture, { plan: shared }))).toContain(done);
    });

    test("says it on the page of progress", () => {
      const page = readScreen(createElement(ProgressScreen, { plan, source: "server", activity: [], worked: [], periods: [], today }));
      expect(page).toContain(says);
    });

    test("says it on the map, with the days of each milestone", () => {
      const page = readScreen(createElement(PlanMapScreen, { plan, planPage: "/plans/plan-1", today, wordsOf: () => undefined }));
      if (finish) expect(page).toContain(`Finish ${formatDay(api.currentFinish ?? "", "medium", today)}`);
      else expect(page).not.toContain("Finish ");
      for (const [from, to] of Object.values(days)) expect(page).toContain(formatDayRange(from, to, "medium", today));
    });

    test("says it on the page of a month", () => {
      const input = { plan, worked: [], periods: [], today, month: "all" };
      const page = readScreen(createElement(MonthScreen, input));
      const named = api.finishedOn ? `finished. ${badge}` : `finish as of today. ${badge}`;
      if (finish) for (const said of [named, finish]) expect(page).toContain(said);
      else expect(page).not.toContain("finish as of today");
    });

    test("ends the study sessions of a calendar on its last day", () => {
      const file = toCalendar(copy, site, today, "all-sessions");
      const calendar = new ICAL.Component(ICAL.parse(file));
      expect(calendar.getFirstPropertyValue("description")?.toString() ?? "").toBe(says);
      const sessions = calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("dtstart")?.toString());
      expect(sessions.at(-1)).toBe(api.finishedOn ? undefined : (lastSession ?? api.currentFinish ?? undefined));
    });

    test("says it on the pages of today and of the plan", () => {
      const dates = computeDates(plan, today);
      const week = readScreen(
        createElement(WeekSummary, { plan, dates, finish: readPlanStatus(plan, today).finish, week: undefined, done: 60, today }),
      );
      const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
      const dated = { plan, live, awaitsDates: "no" } as const;
      const pages = { first: [], more: [] };
      const header = readScreen(createElement(PlanHeader, { ...dated, page: "/plan", pages, onSeeDates: () => undefined }));
      const summary = `${header} ${readScreen(createElement(PlanNotes, { plan }))}`;
      const card = readScreen(createElement(ScheduleCard, { ...dated, today, undoableRevision: undefined }));
      if (api.finishedOn) {
        const board = readScreen(createElement(NothingLeft, { plan }));
        for (const page of [summary, board]) expect(page).toContain(says);
      } else if (api.status) {
        for (const said of [badge, finish]) for (const page of [week, summary]) expect(page).toContain(said);
        // Once on the page: the card below has the button that helps.
        if (badge !== "Early by 7 days") expect(card).not.toContain(badge);
      }
    });
  },
);
