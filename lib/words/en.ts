import type { Answer } from "../planner/choose.ts";
import type { Counts, State } from "../planner/progress.ts";
import { accountSafety } from "./account-safety.ts";
import { apiAccess } from "./api-access.ts";
import { apiDocs } from "./api-docs.ts";
import { errors, productName } from "./errors.ts";
import { exports } from "./exports.ts";
import { imports } from "./imports.ts";
import { myData } from "./my-data.ts";
import { operating } from "./operating.ts";
import { screen } from "./screen.ts";
import { share } from "./share.ts";
import { sync } from "./sync.ts";
import { time } from "./time.ts";

/**
 * Every sentence that Milepost itself says, in one place, so that a translator needs no other. (What a learner learns
 * is said by `lib/catalog`.) Plain, short, kind; the same word for the same thing.
 */
const stateWords: Record<State, string> = {
  not_started: "Not started",
  in_progress: "In progress",
  done: "Done",
  known: "Known",
  skipped: "Skipped",
};

const answerWords: Record<Answer, string> = {
  yes: "Yes",
  rather_yes: "Rather yes",
  neutral: "Neutral",
  rather_no: "Rather no",
  no: "No",
};

/** "A", "A and B", "A, B and C". */
function listWords(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** "6 h 30 min" */
function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** "about 12 hours" */
function formatHours(minutes: number): string {
  const hours = Math.round(minutes / 60);
  if (minutes < 60) return formatDuration(minutes);
  return hours === 1 ? "about 1 hour" : `about ${hours} hours`;
}

function milestones(count: number): string {
  return count === 1 ? "1 milestone" : `${count} milestones`;
}

/** What the words about a milestone's length need to know of it. */
type Effort = { hours: { low: number; high: number }; minutes: number; own: boolean; ownEstimate: boolean };

export const words = {
  name: productName,
  tagline: "Choose a data role. Get a plan that you can finish.",

  site: {
    description:
      "A learning path for Data Analyst, Data Scientist, ML Engineer or GenAI Engineer: an ordered checklist with hours, proofs and free resources.",
    skipToContent: "Skip to the content",
    roles: "Roles",
    search: "Search",
    plan: "My plan",
    plans: "All plans",
    settings: "Settings",
    signIn: "Sign in",
    signUp: "Sign up",
    signOut: "Sign out",
    mainNavigation: "Main",
    footer: "Code under MIT, curriculum under CC\u00a0BY\u00a04.0.",
  },

  landing: {
    lead: "Data Analyst, Data Scientist, ML Engineer, GenAI Engineer: four roles that sound alike and ask for different things. Milepost lays out each as one ordered checklist, with hours that are honest and a proof for every milestone.",
    rolesHeading: "Four roles, one path under them",
    noBetter: "No role is better than another. What suits you depends on your interests and skills.",
    howHeading: "How it works",
    how: [
      ["Choose a role", "See what the work is, what it takes, and what it shares with the others."],
      ["Tick off milestones", "Each has hours, steps, free resources and a clear “done when”."],
      ["Change your mind freely", "What you learned counts in every role. Nothing you did is lost."],
      ["Take it with you", "Export your plan as a checklist, a table or a complete copy, any time."],
    ],
    exampleHeading: (role: string) => `How the ${role} path begins`,
    seeAll: (role: string) => `See the whole ${role} path`,
    continuePlan: "Continue my plan",
  },

  role: {
    look: (role: string) => `Look at ${role}`,
    askYourself: "Ask yourself:",
    size: (milestones: number, low: number, high: number) => `${milestones} milestones · ${low} to ${high} hours`,
    makePlan: "Make my plan",
    openPlan: "Open my plan",
    changePlan: "Changing role keeps everything you learned: shared milestones count here too.",
    signUpFirst: "You will be asked to sign up first; your choice is kept.",
    work: "What the work is like",
    week: "A week",
    produces: "What you make",
    suits: "Suits you if",
    suitsLess: "Less so if",
    differs: "How it differs",
    tools: "Tools",
    path: "The path",
    provenBy: "Proven by",
    optional: "Optional, if you want more",
    occupations: "Known elsewhere as",
    match: { exact: "exact", close: "close" },
    carriesOver: (count: number, total: number) => `${count} of these ${total} milestones you have done or know already.`,
    beginnersNote: "Hours are for people who have written a little code before. If all of it is new to you, expect the upper end.",
  },

  choose: {
    link: "Not sure? Answer four questions",
    headerLink: "Find my role",
    title: "Which role suits you?",
    lead: "Four questions, and ten statements for a closer look. Answer what you can and leave out the rest. Nothing is stored.",
    questions: "Four questions",
    refine: "A closer look: ten statements",
    refineHint: "How much does each sound like you?",
    answers: answerWords,
    show: "Show what suits me",
    again: "Start again",
    resultTitle: "What suits you",
    nothing: "Nothing is answered yet. One answer is enough for a first hint, and you can change it at any time.",
    one: (role: string) => `${role} suits your answers most.`,
    tie: (roles: readonly string[]) => `${listWords(roles)} suit you alike.`,
    all: "All four roles suit you alike. Answer a little more, or look at what a week in each is like.",
    closest: (roles: readonly string[]) =>
      `Your answers speak for none of the four; ${listWords(roles)} ${roles.length === 1 ? "comes" : "come"} closest.`,
    noBetter: "No role is better than another. This is only what suits your interests and skills.",
    first: (count: number) => (count === 1 ? "Suits your answers most" : "Suit you alike"),
    closestFirst: (count: number) => (count === 1 ? "Comes closest" : "Come closest, alike"),
    next: (count: number) => (count === 1 ? "Then" : "Then, alike"),
    spokeFor: "Spoke for it",
    spokeAgainst: "Spoke against it",
    answered: (topic: string, answer: Answer) => `${topic}: ${answerWords[answer].toLowerCase()}`,
    silent: "None of your answers spoke for or against it.",
    hoursForYou: (low: number, high: number) => (high === 0 ? "No hours left for you" : `${low} to ${high} hours left for you`),
    makePlan: (role: string) => `Make my plan: ${role}`,
    openPlan: (role: string) => `Open my plan: ${role}`,
    share: "The address of this page holds your answers. Keep it to come back, or send it to somebody.",
  },

  own: {
    title: "Make it yours",
    titleOf: (milestone: string) => `Make it yours: ${milestone}`,
    link: "Make it yours: estimate, note, evidence",
    linkOf: (milestone: string) => `Make it yours: estimate, note, evidence for “${milestone}”`,
    backToPlan: "Back to the plan",
    saved: "Saved.",
    retired: "No longer offered",
    retiredHint: "The catalog offers this milestone no longer. It stays in your plan, and what you did stays with it.",
    own: "Your own",
    duration: formatDuration,
    allStepsDone: "All steps are ticked. If you can show it, mark it as done.",
    effort: ({ hours, minutes, own, ownEstimate }: Effort) => {
      const range = `${hours.low}–${hours.high} h`;
      if (own) return formatDuration(minutes);
      return ownEstimate ? `${range}, yours: ${formatDuration(minutes)}` : range;
    },
    effortLong: ({ hours, minutes, own, ownEstimate }: Effort) => {
      const range = `${hours.low} to ${hours.high} hours`;
      if (own) return formatDuration(minutes);
      return ownEstimate ? `${range}, by your estimate ${formatDuration(minutes)}` : range;
    },
    hoursLeft: (low: number, high: number) => {
      const [from, to] = [Math.round(low), Math.round(high)];
      if (high === 0) return "No hours left";
      return from === to ? `About ${Math.max(1, to)} ${to > 1 ? "hours" : "hour"} left` : `${from} to ${to} hours left`;
    },

    estimate: "Your estimate",
    estimateHint: (low: number, high: number, middle: number) =>
      `The catalog says ${low} to ${high} hours; a plan takes the middle, ${formatDuration(middle)}. If you know better for yourself, say so. It counts in this plan only.`,
    estimateOwnHint: "How long all of it takes you. It counts in this plan only.",
    estimateNow: (minutes: number) => `Planned with your estimate: ${formatDuration(minutes)}.`,
    hours: "Hours",
    minutes: "Minutes",
    hoursWrong: (most: number) => `Hours: a whole number from 0 to ${most.toLocaleString("en-GB")} is needed.`,
    minutesWrong: "Minutes: a whole number from 0 to 59 is needed.",
    noTime: "Hours: together with the minutes, at least 1 minute is needed.",
    tooMuchTime: (most: number) => `Hours: together with the minutes, ${most.toLocaleString("en-GB")} hours are the most.`,
    saveEstimate: "Save estimate",
    resetEstimate: (middle: number) => `Back to the catalog’s ${formatDuration(middle)}`,

    note: "Your note",
    noteLabel: "Note, in Markdown",
    noteHint: (most: number) =>
      `At most ${most.toLocaleString("en-GB")} characters. Only you see it, unless you share a plan with its notes; it shows in every plan that has this milestone.`,
    noteMarks: "**bold**, *italic*, `code`, - list, - [ ] task, [text](https://…), # heading, > quote, tables. HTML is shown as text.",
    saveNote: "Save note",
    preview: "Preview",
    previewHint: "Not saved yet.",
    emptyNote: "Nothing to show: the note is empty.",
    ticked: "Done:",
    notTicked: "Not done:",

    evidence: "Evidence",
    evidenceHint: (most: number) =>
      `Links to what you can show: a repository, a notebook, a post. At most ${most}; they show in every plan that has this milestone.`,
    noEvidence: "No link yet.",
    address: "Link",
    addressWrong: "Link: it must begin with https:// or http:// and name a site, such as https://example.org/my-work.",
    label: "What it shows",
    labelHint: "May stay empty: then the site’s name is shown.",
    addLink: "Add link",
    removeLink: "Remove",
    removeLinkNamed: (label: string) => `Remove the link “${label}”`,
    fullEvidence: (most: number) => `Link: a milestone can have ${most} links, and this one has them. Remove one first.`,

    orderTitle: "Your order",
    orderLink: "Your order",
    orderLinkHint: "Move milestones up and down within their skill area.",
    orderHint:
      "Milestones can be moved within their skill area. The order advises and never locks: where something usually comes first, it says so and moves all the same.",
    orderOwn: "This plan has your own order.",
    orderSuggested: "This plan is in the suggested order.",
    orderReset: "Back to the suggested order",
    orderThis: "Its place in the order",
    orderThisLink: "Move it up or down",
    up: "Up",
    upNamed: (title: string) => `Move “${title}” up`,
    down: "Down",
    downNamed: (title: string) => `Move “${title}” down`,
    moveBefore: (title: string) => `Move “${title}” before`,
    moveBeforeShort: "Move before…",
    before: (title: string) => `before: ${title}`,
    toEnd: "to the end of the area",
    move: "Move",
    moveNamed: (title: string) => `Move “${title}” to the chosen place`,
    moved: (title: string, place: number, total: number, area: string) => `“${title}” is now ${place} of ${total} in ${area}.`,
    broken: (titles: string) => `Stands before what it usually comes after: ${titles}`,
    brokenCount: (count: number) =>
      count === 1
        ? "1 milestone stands before what it usually comes after."
        : `${count} milestones stand before what they usually come after.`,

    newTitle: "Add a milestone of your own",
    newLink: "Add a milestone of your own",
    newLinkHint: "Something you want to learn on the way that the catalog does not have.",
    newHint: "It counts in this plan like every other one. Give it hours that are honest for you.",
    name: "Title",
    area: "Skill area",
    areaWrong: "Skill area: choose one of this plan’s areas.",
    steps: "Steps",
    stepsHint: (most: number) => `One a line, at most ${most}. They may stay empty.`,
    tooManySteps: (most: number) => `Steps: at most ${most} lines are possible.`,
    stepTooLong: (most: number) => `Steps: at most ${most} characters a line are possible.`,
    add: "Add it",
    remove: "Remove this milestone",
    removeHint: "It leaves the plan with its steps. What you did on it stays in your history; a note and links are kept too.",
    removeConfirm: "Yes, remove it",

    newSince: (count: number) => `${count} new since you started`,
    newSinceHint: "The catalog has moved on. Nothing is added by itself: take what you want. What you leave is listed as skipped.",
    addNew: "Add",
    notNow: "Not now",
    notNowNamed: (title: string) => `Not now: keep “${title}” as skipped`,

    changeTitle: (from: string, to: string) => `From ${from} to ${to}`,
    changeLink: "See what carries over",
    changeLead: "This is what changing would mean. Nothing has changed yet, and your plan stays where it is.",
    carriesOver: "Carries over",
    carries: (count: number, minutes: number) =>
      count === 0 ? "Nothing done or known is shared yet." : `${milestones(count)} done or known, ${formatHours(minutes)}`,
    goesOn: (count: number) => `${milestones(count)} that you have begun ${count === 1 ? "goes" : "go"} on where you are.`,
    left: "Left to do",
    leftOver: (count: number, minutes: number) => (count === 0 ? "Nothing is left." : `${milestones(count)}, ${formatHours(minutes)}`),
    staysBehind: "Stays in your history",
    stays: (count: number) => `${milestones(count)} of the old role that the new one does not ask for.`,
    showList: (count: number) => (count === 1 ? "Show it" : `Show all ${count}`),
    makeThis: (role: string) => `Make my ${role} plan`,
    openThis: (role: string) => `Open my ${role} plan`,
    stay: (role: string) => `Stay with ${role}`,
    keepBoth: "Both plans are kept, and you can go back at any time.",
  },

  account: {
    signUpTitle: "Sign up",
    signInTitle: "Sign in",
    email: "E-mail",
    password: "Password",
    passwordHint: (shortest: number) => `At least ${shortest} characters. A few words in a row are easy to remember.`,
    showPassword: "Show password",
    signUp: "Sign up",
    signIn: "Sign in",
    haveAccount: "Have an account?",
    noAccount: "New here?",
    planWaiting: (role: string) => `Your ${role} plan is made as soon as you are in.`,
    or: "or",
    withProvider: (name: string) => `Continue with ${name}`,
    linkHeading: "Get a link by e-mail",
    sendLink: "Send me a link",
    linkSentTitle: "Look into your mail",
    linkSent: "If that address can sign in here, a link is on its way. It works once and for one hour.",
    wrong: "E-mail and password do not match. Check both; nothing else has changed.",
    signUpWrong: "This e-mail cannot be signed up with this password. If you have an account, sign in with its password.",
    wait: (minutes: number) => `That were many tries. For safety, wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
    commonPassword: "Password: this one is among the most used and would be guessed first. Choose another.",
    providerFailed: "Signing in that way did not work. Nothing has changed; try again, or use another way.",
    notLinked: "That e-mail already has an account here. Sign in the way you did before.",
    signedOut: "You are signed out.",
    sessionEnded: "Sign in again to go on. What you had not saved is kept in this tab.",
  },

  fields: {
    missing: (field: string) => `${field}: please fill this in.`,
    tooShort: (field: string, least: number) => `${field}: at least ${least} characters are needed.`,
    tooLong: (field: string, most: number) => `${field}: at most ${most} characters are possible.`,
    notAnEmail: "E-mail: this does not look like an address, such as name@example.org.",
    wrong: (field: string) => `${field}: this cannot be used.`,
    unexpected: (field: string) =>
      `The form has a field “${field.slice(0, 40)}” that does not belong to it. Reload the page and try again.`,
    otherSite: "This form was sent from another site, so nothing was changed. Open the page here and try again.",
  },

  plan: {
    title: (role: string) => `${role} plan`,
    states: stateWords,
    stateActions: {
      not_started: "Not started",
      in_progress: "In progress",
      done: "Done",
      known: "Known already",
      skipped: "Skip in this plan",
    } satisfies Record<State, string>,
    setState: (title: string) => `State of “${title}”`,
    percentDone: (counts: Counts) => `${counts.percent} % done`,
    counts: (counts: Counts) =>
      `${counts.not_started} not started + ${counts.in_progress} in progress + ${counts.done} done + ${counts.known} known + ${counts.skipped} skipped = ${counts.total}`,
    areaCount: (settled: number, total: number) => `${settled} of ${total}`,
    areaCountLong: (settled: number, total: number) => `${settled} of ${total} done, known or skipped`,
    hoursLeft: (low: number, high: number) => (high === 0 ? "No hours left" : `${low} to ${high} hours left`),
    hours: (low: number, high: number) => `${low}–${high} h`,
    hoursLong: (low: number, high: number) => `${low} to ${high} hours`,
    nextHeading: "Next",
    openNext: "Open it",
    allDone: "Everything in this plan is done, known or skipped. That is a whole path walked.",
    next: "Next",
    usuallyAfter: (titles: string) => `Usually after: ${titles}`,
    and: (first: string, more: number) => (more === 0 ? first : `${first} and ${more} more`),
    optional: "Optional",
    show: (title: string) => `Show ${title}`,
    hide: (title: string) => `Hide ${title}`,
    why: (role: string) => `Why ${role}s need it`,
    steps: "Steps",
    stepsDone: (done: number, total: number) => `${done} of ${total} steps`,
    allStepsDone: "All steps are ticked. If the proof below holds, mark it as done.",
    doneWhen: "Done when",
    checks: "Check it by",
    tools: "Tools",
    before: "Usually comes after",
    nothingBefore: "You can start with this: nothing has to come before it.",
    resources: "Free resources",
    resource: (kind: string, minutes: number, licence: string | undefined) =>
      [kind, minutes >= 90 ? `about ${Math.round(minutes / 60)} h` : `about ${minutes} min`, licence].filter(Boolean).join(" · "),
    hoursLabel: "Hours",
    changed: (title: string, state: string) => `“${title}”: ${state.toLowerCase()}`,
    stepChanged: (title: string, done: boolean) => `“${title}”: step ${done ? "ticked" : "unticked"}`,
    undo: "Undo",
    saving: "Saving",
    saved: "Saved",
    notSaved: (count: number) => `${count === 1 ? "1 change is" : `${count} changes are`} not saved yet. Trying again.`,
    tryNow: "Try now",
    signInAgain: "You were signed out. Sign in again and your changes are sent.",
    refused: "That change does not fit this plan any more, so it was taken back. The rest is saved.",
    optionalHeading: "Optional, if you want more",
    optionalHint: "Outside the default total. What you add counts like everything else.",
    add: "Add to my plan",
    addNamed: (title: string) => `Add to my plan: ${title}`,
    export: "Take it with you",
    exportHint: "Your plan as a file, as it stands now.",
    formats: {
      md: ["Markdown checklist", "For notes, GitHub and any editor"],
      csv: ["CSV table", "For Excel, Sheets and other spreadsheets"],
      json: ["JSON, complete", "Everything in this plan, to keep or to move"],
    },
    changeRole: "Change role",
    unknownTick: "No milestone of this plan was named, so nothing was changed.",
  },

  plans: {
    title: "All plans",
    empty: "You have no plan yet. Choose a role, and it is made at one click.",
    choose: "Choose a role",
    current: "Current",
    open: "Open",
    made: (date: string) => `Made on ${date}`,
    another: "Look at another role",
    anotherHint: "What you learned counts there as well.",
  },

  today: {
    title: "Today",
    now: "Now",
    nextThree: "After that",
    nothingAfter: "Nothing after this: it is the last one.",
    planned: (days: string) => `Planned ${days}`,
    moved: (days: string) => `Moved to ${days}`,
    markDone: "Mark as done",
    openInPlan: "Open it in the plan",
    week: "This week",
    doneAndPlanned: (done: string, left: string) => `${done} done, ${left} planned from today to Sunday.`,
    donePlannedOut: (done: string) => `${done} done, and nothing more is planned until Sunday.`,
    nothingPlanned: "Nothing is planned this week.",
    weekBar: (done: string, all: string) => `${done} of ${all} of this week`,
    weekCounts: "Milestones done and steps ticked count with the time planned for them.",
    studyDaysLeft: (days: number) =>
      days === 0 ? "No study days left this week." : `${days} study ${days === 1 ? "day" : "days"} left this week.`,
    daysOff: (stretches: string) => `Off: ${stretches}.`,
    stretch: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    list: (parts: readonly string[]) => parts.join(", "),
    goesOn: (day: string) => `The next planned day is ${day}.`,
    noTime: "Say when you can study, and every milestone gets a date.",
    setTime: "Set your time",
    doneThisWeek: (done: string) => `${done} done this week.`,
    allDone: "Nothing is left to do today",
    seeProgress: "See your progress",
  },

  progress: {
    title: "Progress",
    titleOf: (role: string) => `Progress in the ${role} plan`,
    history: "All changes",
    duration: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      return [hours > 0 || rest === 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
    },
    hours: (minutes: number) => `${Math.round(minutes / 6) / 10} h`,
    doneOf: (milestones: number, done: string, all: string) =>
      `${milestones === 1 ? "1 milestone" : `${milestones} milestones`} done, worth ${done} of ${all}.`,
    finish: "When you finish",
    atYourPace: (from: string, to: string) => (from === to ? `At your pace: around ${from}.` : `At your pace: between ${from} and ${to}.`),
    paceMeans:
      "From what you finished in past weeks: half of a thousand imagined futures end by the first date, 85 in a hundred by the second.",
    plannedFinish: (day: string) => `Planned: ${day}.`,
    movedFinish: (day: string) => `As things stand, it moves to ${day}.`,
    noForecastYet: (done: number) =>
      `A forecast from your own pace comes with three milestones done in two different weeks. So far ${done === 0 ? "none is" : done === 1 ? "1 is" : `${done} are`} done.`,
    oneWeekSoFar: "A forecast from your own pace comes when milestones are done in two different weeks. So far all are from one.",
    noPaceYet: "A forecast from your own pace comes after the first whole week with something done.",
    noPlannedDate: "There is no planned date yet: set your time, and every milestone gets one.",
    burnUp: "Done and planned",
    burnUpEmpty: "The line begins with the first milestone that you mark as done.",
    done: "Done",
    plan: "Plan",
    doneLabel: (hours: string) => `Done: ${hours}`,
    planLabel: (hours: string, day: string) => `Plan: ${hours} by ${day}`,
    burnUpSays: (done: string, planned: string | undefined, day: string) =>
      planned === undefined ? `${done} done by ${day}.` : `${done} done by ${day}; the plan had ${planned} by then.`,
    undated: (count: number) =>
      `${count === 1 ? "1 milestone has" : `${count} milestones have`} no planned date yet. ${count === 1 ? "It gets one" : "They get one"} when you replan.`,
    weeks: "Hours a week",
    weeksSay: (total: string, weeks: number) => `${total} ${weeks === 1 ? "this week" : `in the last ${weeks} weeks`}.`,
    weeksHint: "The planned time of the milestones you finished, in the week you finished them.",
    calendar: "Days you were here",
    calendarSays: (changes: number, days: number) =>
      changes === 0
        ? "What you tick shows up here."
        : `${changes} ${changes === 1 ? "change" : "changes"} on ${days} ${days === 1 ? "day" : "days"}.`,
    calendarShows: (weeks: number) => (weeks === 1 ? "Shown: this week." : `Shown: the last ${weeks} weeks.`),
    changesOn: (changes: number, day: string) => `${day}: ${changes === 0 ? "quiet" : changes === 1 ? "1 change" : `${changes} changes`}`,
    weekdayInitials: ["M", "T", "W", "T", "F", "S", "S"],
    today: "Today",
    asTable: "The same as a table",
    day: "Day",
    week: "Week from",
    time: "Time",
    changes: "Changes",
    total: "Total",
  },

  history: {
    title: "All changes",
    titleOf: (role: string) => `All changes in the ${role} plan`,
    intro: (total: number) => `${total === 1 ? "1 change" : `${total} changes`}, newest first.`,
    empty: "Nothing was changed yet. What you tick is kept here with its time.",
    status: (title: string, before: State, after: State) =>
      `“${title}” from ${stateWords[before].toLowerCase()} to ${stateWords[after].toLowerCase()}`,
    skipped: (title: string, skipped: boolean) => `“${title}” ${skipped ? "left out of this plan" : "taken back into this plan"}`,
    step: (title: string, step: string, ticked: boolean) => `“${title}”: step “${step}” ${ticked ? "ticked" : "unticked"}`,
    unknownMilestone: "A milestone that is no longer there",
    unknownStep: "a step that is no longer there",
    undoHint: "Takes back this change",
    older: "Older changes",
    newest: "Back to the newest",
    zone: (zone: string) => `Times are in ${zone}.`,
  },

  settings: {
    title: "Settings",
    account: "Account",
    signedInAs: "Signed in as",
    memberSince: (date: string) => `since ${date}`,
    sessions: "Where you are signed in",
    sessionsHint: "Sign out what you do not recognise; it ends at once.",
    thisBrowser: "This browser",
    lastUsed: (when: string) => `last used ${when}`,
    end: "Sign out",
    endNamed: (device: string, when: string) => `Sign out ${device}, last used ${when}`,
    endAll: "Sign out everywhere",
    endAllHint: "This browser too.",
  },

  errors,

  api: {
    field: (field: string, message: string) => `${field}: ${message}`,
    missing: "This is missing.",
    expected: (what: string) => `This must be ${what}.`,
    unexpected: "There is no field of this name. Leave it out.",
    notAnObject: "Send one JSON object.",
    notJson: "The body is not JSON.",
    wrongType: "Send the body as JSON, with the header Content-Type: application/json.",
    tooLarge: (bytes: number) => `The body is too large. At most ${bytes / 1024} KB are possible.`,
    wrongMethod: (allowed: string) => `This address does not answer that method. Use ${allowed}.`,
    noRole: (ids: readonly string[]) => `There is no such role. There are ${ids.join(", ")}.`,
    wait: (minutes: number) => `That were very many requests. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
  },
  apiAccess,
  apiDocs,
  imports,
  operating,
  screen,
  sync,
  time,
  share,
  myData,
  exports,
  accountSafety,
} as const;
