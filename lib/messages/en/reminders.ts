import type { Letter } from "./account-safety.ts";
import { formatList, formatRoundMinutes } from "./amounts.ts";
import { formatDay, formatSpan, formatWeekday } from "./days.ts";
import { plural } from "./plural.ts";

/** What a reminder says of a plan, in words that other parts made. */
type WeekFacts = {
  /** The Monday of the week. */
  week: string;
  role: string;
  /** A line for each session of the week. */
  sessions: readonly string[];
  /** The minutes of all of them. */
  minutes: number;
  /** The titles of the milestones that were done in the last seven days. */
  done: readonly string[];
  minutesDone: number;
  isAfterMissedWeek: boolean;
  /** How the plan is doing, in a sentence. */
  status: string;
  /** By how many days the finish is later than the last letter told. */
  finishMoved: number;
};

type Links = { replan: string; manage: string };

const mostNamed = 5;

/** "You finished Joins and 3 other milestones: 4 h of planned study." */
function sayDone({ done, minutesDone, isAfterMissedWeek }: WeekFacts): string[] {
  if (isAfterMissedWeek) return ["Nothing was ticked in the last week. That happens: with one press your plan begins again today."];
  const time = formatRoundMinutes(minutesDone);
  if (done.length === 0) return minutesDone > 0 ? [`In the last seven days you did ${time} of planned study.`] : [];
  const rest = done.length - mostNamed;
  const named = rest > 1 ? [...done.slice(0, mostNamed), `${rest} other milestones`] : done;
  return [`In the last seven days you finished ${formatList(named)}: ${time} of planned study.`];
}

/** What moved, and how the plan is doing. */
function sayMoved({ status, finishMoved }: WeekFacts): string[] {
  const moved =
    finishMoved === 0
      ? ""
      : `Since the last letter your finish has moved by ${formatSpan(Math.abs(finishMoved))}: it is ${finishMoved > 0 ? "later" : "earlier"}.`;
  return [moved, status].filter(Boolean);
}

const saySessions = (facts: WeekFacts) =>
  `${plural(facts.sessions.length, { one: "One study session is", other: "# study sessions are" })} planned, ${formatRoundMinutes(facts.minutes)} in all:`;

const end = "You get this because you chose reminders in the settings of Milepost. If you no longer want them, one press ends them:";

/** Messages about reminders: their settings, the letters and the pages behind them. */
export const reminders = {
  title: "Reminders",
  lead: "None comes unless you choose it here.",
  ways: "They come to your e-mail address, and as notifications on the devices where you turn them on below.",
  noMail: "This Milepost server cannot send e-mail: they come only as notifications on the devices where you turn them on below.",
  sundayLetter: "The week ahead, each Sunday",
  sundayLetterHint: (hour: number) =>
    `On Sunday from ${hour}:00, by the time zone of your plan: what moved, the study sessions of the week ahead, and a button that replans.`,
  missedWeek: "A note after a missed week",
  missedWeekHint: (hour: number) =>
    `On Monday from ${hour}:00, when the week before had study time and nothing was ticked. Not after a Sunday letter, which says so itself.`,
  stops:
    "At most one comes a week. After two to which you do not react, one asks whether they should go on; after that, none comes until you are back.",
  save: "Save reminders",
  saved: "Saved.",
  savedAndAsked: (email: string) => `Saved. We sent an e-mail to ${email}: letters begin when you press the button behind its link.`,
  unconfirmed: (email: string) =>
    `Nobody has shown yet that ${email} is yours. Letters begin when you press the button behind the link that we sent there; saving again sends another one.`,
  needsTime: "Reminders need your study time: set it in your plan, and they know your week.",
  tooMany: (minutes: number) =>
    `Saved, but too many e-mails went to your address. Save again in ${plural(minutes, { one: "1 minute", other: "# minutes" })}.`,
  page: {
    title: "Your reminders",
    lead: "Choose what should happen with the letters that Milepost sends you.",
    goOn: "Yes, send them",
    end: "End all reminders",
    dead: "This link is not complete. Copy the whole address from the e-mail, or change reminders in your settings.",
    settings: "Open settings",
    ended: "Ended. No more reminders will come.",
    endedHint: "You can choose them again in your settings at any time.",
    goesOn: "Good. They will come as you chose.",
    isOff: "Reminders are off. You can choose them again in your settings.",
  },
  replan: {
    title: "Begin again today",
    lead: "Your milestones get new dates from today. Nothing that you did changes, and you can undo it.",
    holds: "Your dates still hold: there is nothing to replan.",
    noTime: "Your plan has no dates yet. Enter when you can study, and every milestone gets one.",
    finish: (planned: string, current: string) => `The finish was planned for ${planned}. From today it is ${current}.`,
    open: "Open your plan",
  },
  duration: formatRoundMinutes,
  /** "Mon 30 Nov, 18:30 to 20:00: Joins (Steps 3 and 4 of 6)" */
  sessionLine: ({ day, time, name, steps }: { day: string; time: string; name: string; steps: string }) =>
    `${formatWeekday(day).slice(0, 3)} ${formatDay(day, "short")}, ${time}: ${name}${steps ? ` (${steps})` : ""}`,
  mail: {
    sundayLetter: (facts: WeekFacts, links: Links): Letter => ({
      subject: `Milepost: your week from ${formatDay(facts.week, "long")}`,
      before: [`The week ahead in your ${facts.role} plan.`, ...sayDone(facts), ...sayMoved(facts), saySessions(facts)],
      list: facts.sessions,
      link: { text: "Replan from today", url: links.replan },
      after: ["Opening the page changes nothing; its button does.", end],
      last: { text: "End or keep reminders", url: links.manage },
    }),
    missedWeek: (facts: WeekFacts, links: Links): Letter => ({
      subject: "Milepost: your plan can begin again today",
      before: [
        `Nothing was ticked in your ${facts.role} plan last week. That happens.`,
        "One press gives every milestone that is left new dates from today. What you did stays.",
        ...sayMoved(facts),
        saySessions(facts),
      ],
      list: facts.sessions,
      link: { text: "Replan from today", url: links.replan },
      after: ["Opening the page changes nothing; its button does.", end],
      last: { text: "End or keep reminders", url: links.manage },
    }),
    question: (role: string, links: Links): Letter => ({
      subject: "Milepost: shall we go on writing?",
      before: [
        `You have not been in your ${role} plan since our last two letters. Shall they go on?`,
        "If so, press the button behind this link. If not, do nothing: this is the last one. They begin again when you come back.",
      ],
      link: { text: "Choose", url: links.manage },
      after: ["Your plan stays as it is, and can begin again on any day:"],
      last: { text: "Replan from today", url: links.replan },
    }),
    confirm: (url: string): Letter => ({
      subject: "Milepost: do you want reminders?",
      before: [
        "Someone, probably you, chose reminders for the Milepost account with this address. They begin when you press the button behind this link:",
      ],
      link: { text: "Choose", url },
      after: ["If it was not you, ignore this e-mail: nothing more will come."],
    }),
  },
} as const;
