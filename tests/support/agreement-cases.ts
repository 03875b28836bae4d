import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { makeItem } from "./plan-exports.ts";

/** Plans on a day, with what every page, picture, file and answer says of them, written by hand. */

const steps = (ticked: number) => [0, 1].map((step) => ({ id: `step-${step}`, text: `Step ${step}`, done: step < ticked }));
const first = (item: Partial<PlanMilestone>) =>
  makeItem({ id: "first", title: "First", minutes: 600, hours: { low: 8, high: 12 }, steps: steps(0), ...item });
const second = (item: Partial<PlanMilestone>) =>
  makeItem({ id: "second", title: "Second", minutes: 600, hours: { low: 8, high: 12 }, steps: steps(0), ...item });
const plannedFirst = { plannedStart: "2026-11-02", plannedEnd: "2026-11-13" };
const plannedSecond = { plannedStart: "2026-11-16", plannedEnd: "2026-11-27" };
export const studyTime = {
  ...{ startsOn: "2026-11-02", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [] },
  ...{ targetDate: "2026-12-11", timeZone: "Europe/Berlin" },
};

/** A plan on a day, and what everything must say of it. Sentences are as a person reads them. */
export type AgreementCase = {
  today: string;
  items: PlanMilestone[];
  isPlanned?: boolean;
  targetDate?: string;
  api: {
    status: string | null;
    statusDays: number;
    /** 0 where a case does not say another one. */
    daysAfterTarget?: number;
    plannedFinish: string | null;
    currentFinish: string | null;
    finishedOn: string | null;
  };
  /** The status in a few words, as a badge says it; empty where a plan has none. */
  badge: string;
  hours: { low: number; high: number };
  /** The day of the last study session, where that is not the current finish. */
  lastSession?: string;
  /** The days of what is left, by milestone. */
  days: Record<string, [string, string]>;
  /** The sentence of every screen and document; empty where a plan has no dates. */
  says: string;
  /** The hours that are left, as every page and document writes them. */
  hoursLeft: string;
  done: string;
};

export const agreementCases: Record<string, AgreementCase> = {
  late: {
    today: "2027-02-01",
    items: [first({ ...plannedFirst, status: "in_progress", steps: steps(1) }), second({ ...plannedSecond, ownEstimate: true })],
    api: {
      status: "late",
      statusDays: 84,
      daysAfterTarget: 70,
      plannedFinish: "2026-11-27",
      currentFinish: "2027-02-19",
      finishedOn: null,
    },
    badge: "Late by about 12 weeks",
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
    badge: "Early by 7 days",
    hours: { low: 8, high: 12 },
    days: { second: ["2026-11-16", "2026-11-27"] },
    says: "As of today, the finish is on 20 November 2026. Early by 7 days: 27 November 2026 was planned. Milestones keep their planned days until the next replan.",
    hoursLeft: "8 to 12 hours",
    done: "1 of 2 done or known",
  },
  "on its dates, but past its target": {
    today: "2026-11-04",
    targetDate: "2026-11-20",
    items: [first({ ...plannedFirst, status: "in_progress", steps: steps(1) }), second(plannedSecond)],
    api: { status: "early", statusDays: 3, daysAfterTarget: 4, plannedFinish: "2026-11-27", currentFinish: "2026-11-24", finishedOn: null },
    badge: "4 days past target",
    hours: { low: 12, high: 18 },
    days: { first: ["2026-11-02", "2026-11-13"], second: ["2026-11-16", "2026-11-27"] },
    says: "As of today, the finish is on 24 November 2026. 4 days past target. Milestones keep their planned days until the next replan.",
    hoursLeft: "12 to 18 hours",
    done: "0 of 2 done or known",
  },
  "in the middle of a step": {
    today: "2026-11-04",
    items: [first(plannedFirst), second(plannedSecond)],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    badge: "On track",
    hours: { low: 16, high: 24 },
    // All of the step under way is still in the sessions: that it is half done cannot be ticked.
    lastSession: "2026-12-01",
    days: { first: ["2026-11-02", "2026-11-13"], second: ["2026-11-16", "2026-11-27"] },
    says: "On track: the finish is planned for 27 November 2026.",
    hoursLeft: "16 to 24 hours",
    done: "0 of 2 done or known",
  },
  "set back to not started": {
    today: "2026-11-23",
    items: [first({ ...plannedFirst, status: "known" }), second({ ...plannedSecond, steps: steps(1) })],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    badge: "On track",
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
    badge: "",
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
      second({ ...plannedSecond, minutes: 630, status: "done", statusAt: "2026-12-04T10:00:00.000Z" }),
    ],
    api: { status: "early", statusDays: 7, plannedFinish: "2026-11-27", currentFinish: "2026-12-04", finishedOn: "2026-12-04" },
    badge: "Early by 7 days",
    hours: { low: 0, high: 0 },
    days: {},
    says: "Finished on 4 December 2026, 7 days before the target, in 20.5 h of planned study.",
    hoursLeft: "",
    done: "2 of 2 done or known",
  },
  "half known": {
    today: "2026-11-23",
    items: [first({ ...plannedFirst, status: "known" }), second({ ...plannedSecond, status: "in_progress", steps: steps(1) })],
    api: { status: "onTrack", statusDays: 0, plannedFinish: "2026-11-27", currentFinish: "2026-11-27", finishedOn: null },
    badge: "On track",
    hours: { low: 4, high: 6 },
    days: { second: ["2026-11-16", "2026-11-27"] },
    says: "On track: the finish is planned for 27 November 2026.",
    hoursLeft: "4 to 6 hours",
    done: "1 of 2 done or known",
  },
};
