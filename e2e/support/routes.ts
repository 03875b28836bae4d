import { randomUUID } from "node:crypto";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { exportFormatIds } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";
import { plannedIds } from "./plan-ids.ts";
import { tokenRoutes } from "./token-routes.ts";

/** The visitors. "revoked" has the cookie of one of the owner's sessions that was ended. */
export const visitors = ["nobody", "revoked", "stranger", "owner"] as const;
export type Visitor = (typeof visitors)[number];

/**
 * The answer to a visitor: a status, a redirect to a path, or a redirect to the sign-in page with the way back to a path. In an address,
 * `{plan}` stands for the owner's plan and `{session}` for one of the owner's sessions; `{mine}` stands for the plan of the visitor, and of
 * whose page has the form.
 */
export type Outcome = number | { leadsTo: string } | { signInThen: string };
type Outcomes = Record<Visitor, Outcome>;

export type Entry = {
  /** The file below `app`, with the method of a handler or the function of an action. */
  of: string;
  path: string;
  outcomes: Outcomes;
  /** A handler's body, as its own page sends it. */
  body?: () => string | URLSearchParams;
  /** A handler's method; without one it is GET, or POST where there is a body. */
  method?: string;
  /** How to send an action: by posting the form on its page that has these fields and this text. */
  form?: {
    fields: readonly string[];
    text?: string;
    values: Readonly<Record<string, string>>;
    /** For an action whose form is on no page of this server: it is sent instead of the form's own action. */
    instead?: true;
    /** The page whose form is used, where the action's own page has none. */
    from?: string;
    /** For a form that is valid with an empty field. */
    savesEmpty?: true;
  };
  /** A text on a page that answers 200, where the status alone says too little. */
  says?: string;
  /** The owner's request ends the sessions that other tests need. */
  endsSessions?: true;
};

const everybody = (outcome: Outcome): Outcomes => ({ nobody: outcome, revoked: outcome, stranger: outcome, owner: outcome });
const learners = (outcome: Outcome, path: string): Outcomes => ({ ...everybody({ signInThen: path }), stranger: outcome, owner: outcome });
/** Somebody else's things answer 404, as if they did not exist. */
const ownerOnly = (outcome: Outcome, path: string): Outcomes => ({ ...learners(outcome, path), stranger: 404 });

const role = getRole("data-analyst");
/** Pages for visitors without a session redirect everybody else to their plan. */
const onlyVisitors: Outcomes = { ...everybody({ leadsTo: "/plan" }), nobody: 200, revoked: 200 };

const some = plannedIds(role)[0] ?? "";
const [optional = ""] = role.extra;
const chosenOption = role.choices[0]?.default ?? "";
const otherOption = role.choices[0]?.milestones.find((id) => id !== chosenOption) ?? "";
const change = () => JSON.stringify({ changes: [{ id: randomUUID(), milestoneId: some, patch: { status: "done" } }] });
const preview = () =>
  JSON.stringify({ role: role.id, startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0] });

const studyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};
const schedule = (field: "studyTime" | "settings") => () => JSON.stringify({ learner: "nobody", sentAt: 0, madeAt: 0, [field]: studyTime });

const onSome = `/plans/{plan}/milestones/${some}`;
const onMine = `/plans/{mine}/milestones/${some}`;
const ownId = `own-${randomUUID()}`;

/** A shared link that does not exist; pages of existing links have tests of their own. */
const noShare = `/shared/${"A".repeat(43)}`;

export const pages: Entry[] = [
  { of: "(public)/roles/[role]/change/page.tsx", path: "/roles/ml-engineer/change", outcomes: learners(200, "/roles/ml-engineer/change") },
  { of: "(learner)/plans/[planId]/(panel)/milestones/[milestoneId]/page.tsx", path: onSome, outcomes: ownerOnly(200, onSome) },
  {
    of: "(learner)/plans/[planId]/(panel)/milestones/new/page.tsx",
    path: "/plans/{plan}/milestones/new",
    outcomes: ownerOnly(200, "/plans/{plan}/milestones/new"),
  },
  { of: "(learner)/plans/[planId]/(panel)/order/page.tsx", path: "/plans/{plan}/order", outcomes: ownerOnly(200, "/plans/{plan}/order") },
  {
    of: "(learner)/plans/[planId]/(panel)/order/new/page.tsx",
    path: "/plans/{plan}/order/new",
    outcomes: ownerOnly(200, "/plans/{plan}/order/new"),
  },
  { of: "(public)/page.tsx", path: "/", outcomes: everybody(200) },
  { of: "(public)/compare/page.tsx", path: "/compare", outcomes: everybody(200) },
  { of: "(public)/jobs/page.tsx", path: "/jobs", outcomes: everybody(200) },
  { of: "(public)/changes/page.tsx", path: "/changes", outcomes: everybody(200) },
  { of: "(public)/milestones/page.tsx", path: "/milestones", outcomes: everybody(200) },
  { of: "(public)/milestones/[id]/page.tsx", path: "/milestones/sql-basics", outcomes: everybody(200) },
  { of: "(public)/roles/[role]/[area]/page.tsx", path: `/roles/${role.id}/${role.areas[0]?.id}`, outcomes: everybody(200) },
  { of: "(public)/search/page.tsx", path: "/search?q=sql", outcomes: everybody(200) },
  { of: "(public)/search/entries.json/route.ts GET", path: "/search/entries.json", outcomes: everybody(200) },
  { of: "(public)/choose/page.tsx", path: "/choose", outcomes: everybody(200) },
  { of: "(public)/place/page.tsx", path: "/place?role=ml-engineer", outcomes: everybody(200) },
  // A learner who has a plan for the role is led to it; these have one for another.
  { of: "(public)/start/page.tsx", path: "/start?role=genai-engineer", outcomes: everybody(200) },
  { of: "(public)/roles/page.tsx", path: "/roles", outcomes: everybody(200) },
  { of: "(public)/roles/[role]/page.tsx", path: "/roles/ml-engineer", outcomes: everybody(200) },
  { of: "(account)/sign-in/page.tsx", path: "/sign-in", outcomes: onlyVisitors },
  { of: "(account)/sign-in/link-sent/page.tsx", path: "/sign-in/link-sent", outcomes: everybody(200) },
  {
    of: "(account)/sign-in/link/[token]/page.tsx",
    path: "/sign-in/link/none?next=/settings",
    says: messages.accountSafety.deadTitle,
    outcomes: everybody(200),
  },
  // Nobody here has come by a link, so nobody has to be told what it ended.
  {
    of: "(account)/sign-in/link-opened/page.tsx",
    path: "/sign-in/link-opened",
    outcomes: learners({ leadsTo: "/plan" }, "/sign-in/link-opened"),
  },
  { of: "(account)/sign-up/page.tsx", path: "/sign-up", outcomes: onlyVisitors },
  { of: "(learner)/plan/page.tsx", path: "/plan", outcomes: learners(200, "/plan") },
  { of: "(learner)/plans/page.tsx", path: "/plans", outcomes: learners(200, "/plans") },
  { of: "(learner)/plans/[planId]/page.tsx", path: "/plans/{plan}", outcomes: ownerOnly(200, "/plans/{plan}") },
  { of: "(learner)/plans/[planId]/(panel)/time/page.tsx", path: "/plans/{plan}/time", outcomes: ownerOnly(200, "/plans/{plan}/time") },
  { of: "(learner)/plans/[planId]/fit/page.tsx", path: "/plans/{plan}/fit", outcomes: ownerOnly(200, "/plans/{plan}/fit") },
  { of: "(learner)/plans/[planId]/replan/page.tsx", path: "/plans/{plan}/replan", outcomes: ownerOnly(200, "/plans/{plan}/replan") },
  { of: "(learner)/plans/[planId]/(panel)/known/page.tsx", path: "/plans/{plan}/known", outcomes: ownerOnly(200, "/plans/{plan}/known") },
  { of: "(learner)/plans/[planId]/progress/page.tsx", path: "/plans/{plan}/progress", outcomes: ownerOnly(200, "/plans/{plan}/progress") },
  {
    of: "(learner)/plans/[planId]/(panel)/history/page.tsx",
    path: "/plans/{plan}/history",
    outcomes: ownerOnly(200, "/plans/{plan}/history"),
  },
  {
    of: "(learner)/plans/[planId]/progress/[month]/page.tsx",
    path: "/plans/{plan}/progress/this",
    outcomes: ownerOnly(200, "/plans/{plan}/progress/this"),
  },
  // Something is left in the owner's plan, so there is no end to show yet.
  {
    of: "(learner)/plans/[planId]/finish/page.tsx",
    path: "/plans/{plan}/finish",
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}/progress" }, "/plans/{plan}/finish"),
  },
  { of: "(learner)/add/page.tsx", path: "/add", outcomes: learners(200, "/add") },
  { of: "(learner)/today/page.tsx", path: "/today", outcomes: learners(200, "/today") },
  { of: "(learner)/map/page.tsx", path: "/map", outcomes: learners(200, "/map") },
  { of: "(learner)/progress/page.tsx", path: "/progress", outcomes: learners(200, "/progress") },
  { of: "(learner)/progress/[month]/page.tsx", path: "/progress/all", outcomes: learners(200, "/progress/all") },
  { of: "(learner)/settings/page.tsx", path: "/settings", outcomes: learners(200, "/settings") },
  { of: "(learner)/plans/[planId]/(panel)/share/page.tsx", path: "/plans/{plan}/share", outcomes: ownerOnly(200, "/plans/{plan}/share") },
  { of: "(public)/shared/[token]/page.tsx", path: noShare, outcomes: everybody(404) },
  { of: "(learner)/settings/data/page.tsx", path: "/settings/data", outcomes: learners(200, "/settings/data") },
  { of: "(learner)/settings/delete/page.tsx", path: "/settings/delete", outcomes: learners(200, "/settings/delete") },
  { of: "(public)/goodbye/page.tsx", path: "/goodbye", outcomes: onlyVisitors },
  // Export and import.
  {
    of: "(learner)/plans/[planId]/(panel)/export/page.tsx",
    path: "/plans/{plan}/export",
    outcomes: ownerOnly(200, "/plans/{plan}/export"),
  },
  { of: "(learner)/plans/import/page.tsx", path: "/plans/import", outcomes: learners(200, "/plans/import") },
  { of: "(public)/api-docs/page.tsx", path: "/api-docs", outcomes: everybody(200) },
  { of: "(learner)/settings/password/page.tsx", path: "/settings/password", outcomes: learners(200, "/settings/password") },
  { of: "(learner)/settings/email/page.tsx", path: "/settings/email", outcomes: learners(200, "/settings/email") },
  { of: "(learner)/settings/webhooks/page.tsx", path: "/settings/webhooks", outcomes: learners(200, "/settings/webhooks") },
  { of: "(learner)/settings/security/page.tsx", path: "/settings/security", outcomes: learners(200, "/settings/security") },
  { of: "(account)/reset/page.tsx", path: "/reset", outcomes: everybody(200) },
  { of: "(account)/reset/sent/page.tsx", path: "/reset/sent", outcomes: everybody(200) },
  { of: "(account)/reset/[token]/page.tsx", path: "/reset/none", says: messages.accountSafety.deadTitle, outcomes: everybody(200) },
  {
    of: "(account)/confirm-email/[token]/page.tsx",
    path: "/confirm-email/none",
    says: messages.accountSafety.deadTitle,
    outcomes: everybody(200),
  },
  { of: "(account)/reminders/[token]/page.tsx", path: "/reminders/none", says: messages.reminders.page.dead, outcomes: everybody(200) },
  { of: "(account)/confirm-email/done/page.tsx", path: "/confirm-email/done", outcomes: everybody(200) },
  { of: "(learner)/plans/[planId]/map/page.tsx", path: "/plans/{plan}/map", outcomes: ownerOnly(200, "/plans/{plan}/map") },
  { of: "(offline)/offline/page.tsx", path: "/offline", outcomes: everybody(200) },
  { of: "(public)/try/page.tsx", path: "/try", outcomes: onlyVisitors },
  { of: "(public)/try/[role]/page.tsx", path: `/try/${role.id}`, outcomes: onlyVisitors },
  { of: "(public)/try/[role]/time/page.tsx", path: `/try/${role.id}/time`, outcomes: onlyVisitors },
  ...["fit", "known", "today", "map", "progress", "change"].map((page) => ({
    of: `(public)/try/[role]/${page}/page.tsx`,
    path: `/try/${role.id}/${page}`,
    outcomes: onlyVisitors,
  })),
];

export const handlers: Entry[] = [
  {
    of: "(learner)/plans/[planId]/changes/route.ts POST",
    path: "/plans/{plan}/changes",
    body: change,
    // Each change of a request has its own result; the matrix checks the results.
    outcomes: { nobody: 401, revoked: 401, stranger: 200, owner: 200 },
  },
  {
    of: "(learner)/plans/[planId]/changes/route.ts POST",
    path: "/plans/{plan}/changes",
    body: () => new URLSearchParams({ address: "/plan", change: `state ${some} done` }),
    outcomes: { ...ownerOnly({ leadsTo: `/plan?changed=1#${some}` }, "/plan") },
  },
  ...exportFormatIds.map((format) => ({
    of: "(learner)/plans/[planId]/export/[format]/route.ts GET",
    path: `/plans/{plan}/export/${format}`,
    outcomes: ownerOnly(200, "/plans/{plan}"),
  })),
  { of: "(public)/schemas/learning-plan-1.json/route.ts GET", path: "/schemas/learning-plan-1.json", outcomes: everybody(200) },
  { of: "(public)/changes/feed.xml/route.ts GET", path: "/changes/feed.xml", outcomes: everybody(200) },
  { of: "api/auth/[...nextauth]/route.ts GET", path: "/api/auth/session", outcomes: everybody(200) },
  { of: "api/v1/catalog/route.ts GET", path: "/api/v1/catalog", outcomes: everybody(200) },
  { of: "api/v1/roles/route.ts GET", path: "/api/v1/roles", outcomes: everybody(200) },
  { of: "api/v1/roles/[roleId]/route.ts GET", path: "/api/v1/roles/ml-engineer", outcomes: everybody(200) },
  { of: "api/health/live/route.ts GET", path: "/api/health/live", outcomes: everybody(200) },
  { of: "api/health/ready/route.ts GET", path: "/api/health/ready", outcomes: everybody(200) },
  // This server has no METRICS_TOKEN.
  { of: "api/metrics/route.ts GET", path: "/api/metrics", outcomes: everybody(404) },
  { of: "api/v1/plans/preview/route.ts POST", path: "/api/v1/plans/preview", body: preview, outcomes: everybody(200) },
  // Without next-auth's own token nothing happens, whoever sends it.
  {
    of: "api/auth/[...nextauth]/route.ts POST",
    path: "/api/auth/signout",
    body: () => new URLSearchParams(),
    outcomes: everybody({ leadsTo: "/api/auth/signout?csrf=true" }),
  },
  { of: "(public)/shared/[token]/image/route.tsx GET", path: `${noShare}/image`, outcomes: everybody(404) },
  { of: "(public)/shared/[token]/wait/route.ts GET", path: `${noShare}/wait`, outcomes: everybody(404) },
  { of: "(public)/shared/[token]/badge.svg/route.ts GET", path: `${noShare}/badge.svg`, outcomes: everybody(404) },
  { of: "(learner)/settings/data/archive/route.ts GET", path: "/settings/data/archive", outcomes: learners(200, "/settings/data") },
  // A feed opens for everybody who has its address; this address does not exist.
  { of: "api/calendar/[token]/route.ts GET", path: `/api/calendar/${"A".repeat(43)}.ics`, outcomes: everybody(404) },
  // One press in a mail program: the signed address decides, whoever sends it; this one is none.
  { of: "api/unsubscribe/[token]/route.ts GET", path: "/api/unsubscribe/none", outcomes: everybody({ leadsTo: "/reminders/none" }) },
  {
    of: "api/unsubscribe/[token]/route.ts POST",
    path: "/api/unsubscribe/none",
    body: () => new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    outcomes: everybody(404),
  },
  // What the service worker tells of a press on a notification.
  {
    of: "api/reminders/pressed/route.ts POST",
    path: "/api/reminders/pressed",
    method: "POST",
    body: () => "",
    outcomes: { nobody: 401, revoked: 401, stranger: 204, owner: 204 },
  },
  { of: "api/v1/openapi.json/route.ts GET", path: "/api/v1/openapi.json", outcomes: everybody(200) },
  // No cookie opens these routes, not even the owner's. `api-private.spec.ts` tests their tokens.
  ...tokenRoutes.map(({ of, method, path, body }) => ({ of, path, method, body: () => body ?? "", outcomes: everybody(401) })),
  {
    of: "(learner)/plan/milestones/route.ts GET",
    path: "/plan/milestones",
    outcomes: { ...everybody(200), nobody: 401, revoked: 401 },
  },
  { of: "sw.js/route.ts GET", path: "/sw.js", outcomes: everybody(200) },
  { of: "(public)/try/[role]/plan.json/route.ts GET", path: `/try/${role.id}/plan.json`, outcomes: everybody(200) },
  {
    of: "(learner)/plans/join/route.ts POST",
    path: "/plans/join",
    body: () => JSON.stringify({ role: role.id }),
    outcomes: { nobody: 401, revoked: 401, stranger: 200, owner: 200 },
  },
  // The body names the learner who made it; here it is nobody's.
  {
    of: "(learner)/plans/[planId]/schedule/route.ts POST",
    path: "/plans/{plan}/schedule",
    body: schedule("studyTime"),
    outcomes: everybody(401),
  },
  // The same route for tabs of release 0.1.
  {
    of: "(learner)/plans/[planId]/planning/route.ts POST",
    path: "/plans/{plan}/planning",
    body: schedule("settings"),
    outcomes: everybody(401),
  },
];

export const actions: Entry[] = [
  {
    of: "_features/schedule/save-time.ts saveTime",
    path: "/plans/{mine}/time",
    form: { fields: ["startsOn"], values: { plan: "{plan}", do: "save", timeZone: "Europe/Berlin" } },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}#schedule" }, "/plans/{mine}/time"),
  },
  {
    of: "_features/prior-knowledge/save-known.ts saveKnown",
    path: "/plans/{mine}/known",
    form: { fields: ["form"], values: { plan: "{plan}", do: "save" } },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}" }, "/plans/{mine}/known"),
  },
  {
    of: "_features/placement/add-placement.ts addPlacement",
    path: "/place?role=data-analyst&stop=1",
    form: { fields: ["plan", "form"], text: messages.placement.add, values: { plan: "{plan}" } },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}" }, "/place?role=data-analyst&stop=1"),
  },
  {
    of: "_features/plan/schedule-card/reschedule.ts reschedule",
    path: "/plans/{mine}",
    form: { fields: ["plan", "address"], values: { plan: "{plan}", address: "/plans/{plan}", do: "replan" } },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}#schedule" }, "/plans/{mine}"),
  },
  {
    of: "_features/fit/submit-fit.ts submitFit",
    path: "/plans/{mine}/fit",
    // The stranger's plan has no study time yet, so its page leads on.
    form: {
      from: "/plan",
      fields: [],
      text: "Sign out",
      values: {
        ...{ plan: "{plan}", form: "1", hours: "7", date: "2040-01-01", out: "" },
        ...Object.fromEntries(plannedIds(role).map((id) => [`keep-${id}`, "on"])),
      },
      instead: true,
    },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}#schedule" }, "/plans/{mine}/fit"),
  },
  {
    of: "_features/customise/milestone-actions.ts saveEstimate",
    path: onMine,
    form: { fields: ["hours", "minutes"], values: { plan: "{plan}", milestone: some, hours: "5", minutes: "30" }, savesEmpty: true },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts resetEstimate",
    path: onMine,
    form: { fields: ["hours", "minutes"], values: { plan: "{plan}", milestone: some }, instead: true },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts saveTook",
    path: onMine,
    form: { fields: ["hours", "minutes"], values: { plan: "{plan}", milestone: some, took: "6" }, instead: true },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/progress/save-pace.ts savePace",
    path: "/plans/{mine}/progress",
    form: { from: onMine, fields: ["hours", "minutes"], values: { plan: "{plan}", pace: "100", offered: "100" }, instead: true },
    outcomes: ownerOnly(200, "/plans/{mine}/progress"),
  },
  {
    of: "_features/customise/milestone-actions.ts saveNote",
    path: onMine,
    form: { fields: ["hours", "minutes"], values: { plan: "{plan}", milestone: some, note: "mine" }, instead: true },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts addLink",
    path: onMine,
    form: { fields: ["address", "label"], values: { plan: "{plan}", milestone: some, address: "https://example.org/", label: "" } },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts removeLink",
    path: onMine,
    form: { fields: ["hours", "minutes"], values: { plan: "{plan}", milestone: some, link: "none" }, instead: true },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts restoreLink",
    path: onMine,
    form: {
      fields: ["hours", "minutes"],
      values: { plan: "{plan}", milestone: some, address: "https://example.org/back", label: "b", addedAt: "2026-01-01T00:00:00.000Z" },
      instead: true,
    },
    outcomes: ownerOnly(200, onMine),
  },
  {
    of: "_features/customise/milestone-actions.ts removeOwn",
    path: onMine,
    form: { fields: [], text: "Sign out", values: { plan: "{plan}", milestone: some }, instead: true },
    outcomes: learners(404, onMine),
  },
  {
    of: "_features/customise/add-own-milestone.ts addOwn",
    path: "/plans/{mine}/milestones/new",
    form: {
      fields: ["title", "id"],
      values: { plan: "{plan}", id: ownId, title: "Mine", area: role.areas[0]?.id ?? "", hours: "1", minutes: "", steps: "" },
    },
    outcomes: ownerOnly({ leadsTo: `/plans/{plan}?open=${ownId}#${ownId}` }, "/plans/{mine}/milestones/new"),
  },
  // What these two forms send is known only once the browser has read an advertisement.
  {
    of: "_features/jobs/add-asked.ts addAsked",
    path: "/jobs",
    form: {
      from: onMine,
      fields: ["hours", "minutes"],
      values: { plan: "{plan}", ids: `own-${randomUUID()}`, words: "looker" },
      instead: true,
    },
    outcomes: ownerOnly(200, "/jobs"),
  },
  {
    of: "_features/jobs/learn-first.ts learnFirst",
    path: "/jobs",
    form: { from: onMine, fields: ["hours", "minutes"], values: { plan: "{plan}", first: some }, instead: true },
    outcomes: ownerOnly(200, "/jobs"),
  },
  {
    of: "_features/customise/order-actions.ts placeMilestone",
    path: "/plans/{mine}/order",
    form: { fields: ["plan", "milestone"], values: { plan: "{plan}", milestone: some, before: "" }, savesEmpty: true },
    outcomes: ownerOnly({ leadsTo: `/plans/{plan}/order?moved=${some}#${some}` }, "/plans/{mine}/order"),
  },
  {
    of: "_features/customise/order-actions.ts resetOrder",
    path: "/plans/{mine}/order",
    form: { fields: [], text: "Sign out", values: { plan: "{plan}" }, instead: true },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}/order?changed=1" }, "/plans/{mine}/order"),
  },
  {
    of: "_features/customise/order-actions.ts resetCore",
    path: "/plans/{mine}/order",
    form: { fields: [], text: "Sign out", values: { plan: "{plan}" }, instead: true },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}/order?changed=1" }, "/plans/{mine}/order"),
  },
  {
    // A change that the plan does not have.
    of: "_features/customise/order-actions.ts undoOrder",
    path: "/plans/{mine}/order",
    form: { fields: [], text: "Sign out", values: { plan: "{plan}", change: "none" }, instead: true },
    outcomes: ownerOnly(404, "/plans/{mine}/order"),
  },
  {
    of: "_features/customise/order-actions.ts setArrangement",
    path: "/plans/{mine}/order",
    form: { fields: ["plan", "arrangement"], values: { plan: "{plan}", arrangement: "area" } },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}/order?changed=1" }, "/plans/{mine}/order"),
  },
  {
    of: "_features/customise/order-actions.ts answerNewOrder",
    path: "/plans/{mine}/order",
    form: { fields: [], text: "Sign out", values: { plan: "{plan}", answer: "keep" }, instead: true },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}" }, "/plans/{mine}/order"),
  },
  {
    of: "_features/plan/offer-actions.ts swapInPlan",
    path: "/plan",
    form: { fields: ["plan", "milestone", "instead"], values: { plan: "{plan}", milestone: otherOption, instead: chosenOption } },
    outcomes: ownerOnly({ leadsTo: `/plans/{plan}?open=${otherOption}#${otherOption}` }, "/plan"),
  },
  {
    of: "_features/plan/offer-actions.ts leaveOutOfPlan",
    path: "/plans/{mine}",
    form: { fields: [], text: "Sign out", values: { plan: "{plan}", milestone: some }, instead: true },
    outcomes: ownerOnly({ leadsTo: "/plans/{plan}" }, "/plans/{mine}"),
  },
  {
    of: "_features/account/sign-in-with-password.ts signInWithPassword",
    path: "/sign-in",
    form: { fields: ["email", "password"], values: { email: "nobody@example.org", password: "not the password" } },
    says: messages.account.wrong,
    outcomes: onlyVisitors,
  },
  {
    of: "_features/account/sign-up-with-password.ts signUpWithPassword",
    path: "/sign-up",
    form: { fields: ["email", "password"], values: { email: "nobody@example.org", password: "short" } },
    says: messages.fields.tooShort(messages.account.password, passwordLimits.shortest),
    outcomes: onlyVisitors,
  },
  {
    of: "_features/account/provider-action.ts continueWithProvider",
    path: "/sign-in",
    form: { fields: ["email", "password"], values: { provider: "github", next: "/plan" }, instead: true },
    says: messages.account.providerFailed,
    outcomes: onlyVisitors,
  },
  {
    of: "_features/account/ask-for-sign-in-link.ts askForSignInLink",
    path: "/sign-in",
    form: { fields: ["email", "password"], values: { email: "nobody@example.org", next: "/plan" }, instead: true },
    says: messages.account.linkNoMail,
    outcomes: onlyVisitors,
  },
  {
    of: "_features/account/open-sign-in-link.ts openLink",
    path: "/sign-in/link/none",
    form: { from: "/sign-in", fields: ["email", "password"], values: { token: "none", next: "/plan" }, instead: true },
    says: messages.accountSafety.dead,
    outcomes: everybody(200),
  },
  {
    of: "_features/plan/make-plan-for-role.ts makePlanForRole",
    path: "/roles/ml-engineer/change",
    form: { fields: ["role"], values: {} },
    outcomes: {
      ...everybody({ leadsTo: "/plan" }),
      nobody: { leadsTo: "/sign-up?role=ml-engineer" },
      revoked: { leadsTo: "/sign-up?role=ml-engineer" },
    },
  },
  {
    of: "_features/plans/plan-actions.ts openThisPlan",
    path: "/plans",
    form: { fields: ["plan"], values: { plan: "{plan}" } },
    outcomes: ownerOnly({ leadsTo: "/plan" }, "/plans"),
  },
  {
    of: "_features/plans/plan-actions.ts removePlan",
    path: "/plans",
    form: { fields: ["plan", "sure"], values: { plan: "{plan}" } },
    outcomes: ownerOnly({ leadsTo: "/plans" }, "/plans"),
    endsSessions: true,
  },
  {
    of: "_features/plan/offer-actions.ts addToPlan",
    path: "/plan",
    form: { fields: ["plan", "milestone"], text: messages.plan.add, values: { plan: "{plan}", milestone: optional } },
    outcomes: ownerOnly({ leadsTo: `/plans/{plan}?open=${optional}#${optional}` }, "/plan"),
  },
  {
    of: "_features/settings/session-actions.ts endOneSession",
    path: "/settings",
    form: { fields: ["session"], values: { session: "{session}" } },
    // Somebody else's session counts as already ended, so the answer is the same.
    outcomes: learners({ leadsTo: "/settings" }, "/settings"),
    endsSessions: true,
  },
  {
    of: "_features/settings/session-actions.ts endEverySession",
    path: "/settings",
    form: { fields: [], text: "Sign out everywhere", values: {} },
    outcomes: learners({ leadsTo: "/sign-in" }, "/settings"),
    endsSessions: true,
  },
  {
    of: "_shell/sign-out.ts signOut",
    path: "/settings",
    form: { fields: [], text: "Sign out", values: {} },
    outcomes: everybody({ leadsTo: "/" }),
    endsSessions: true,
  },
  {
    of: "_features/share/share-actions.ts changeShare",
    path: "/plans/{mine}/share",
    form: { fields: ["plan"], text: messages.share.make, values: { plan: "{plan}", do: "save" } },
    says: messages.share.gone,
    outcomes: ownerOnly(200, "/plans/{mine}/share"),
  },
  {
    of: "_features/settings/delete-account.ts deleteMyAccount",
    path: "/settings/delete",
    form: { fields: ["password"], values: { password: "not the password" } },
    says: messages.myData.passwordWrong,
    outcomes: learners(200, "/settings/delete"),
  },
  {
    of: "_features/settings/delete-account.ts signInAgain",
    path: "/settings/delete",
    form: { fields: [], text: "Sign out", values: {}, instead: true },
    outcomes: everybody({ leadsTo: "/sign-in?next=%2Fsettings%2Fdelete" }),
    endsSessions: true,
  },
  // Export.
  {
    of: "_features/export/feed-actions.ts changeFeed",
    path: "/plans/{mine}/export",
    form: { fields: ["plan"], text: messages.exports.feed.secret, values: { plan: "{plan}", do: "make other" } },
    outcomes: ownerOnly(200, "/plans/{mine}/export"),
  },
  {
    of: "_features/import/import-actions.ts takeImport",
    path: "/plans/import",
    form: { fields: ["file"], values: { text: "{", do: "look" } },
    says: messages.imports.brokenJson,
    outcomes: learners(200, "/plans/import"),
  },
  {
    of: "_features/settings/token-actions.ts createToken",
    path: "/settings",
    form: { fields: ["name"], values: { name: "x".repeat(61), scope: "read", days: "30", password: "not the password" } },
    says: messages.fields.tooLong(messages.apiAccess.name, 60),
    outcomes: learners(200, "/settings"),
  },
  {
    of: "_features/settings/token-actions.ts revokeToken",
    path: "/settings",
    // A token that does not exist counts as already revoked.
    form: { fields: [], text: "Sign out", values: { token: "none" }, instead: true },
    outcomes: learners({ leadsTo: "/settings#programs" }, "/settings"),
  },
  {
    of: "_features/settings/session-actions.ts endTheOtherSessions",
    path: "/settings",
    form: { fields: [], text: messages.accountSafety.endOthers, values: {} },
    outcomes: learners({ leadsTo: "/settings" }, "/settings"),
    endsSessions: true,
  },
  {
    of: "_features/settings/webhook-actions.ts createWebhook",
    path: "/settings/webhooks",
    form: { fields: ["url"], values: { url: "https://127.0.0.1/", "milestone.done": "on" } },
    says: messages.webhooks.isPrivate,
    outcomes: learners(200, "/settings/webhooks"),
  },
  {
    of: "_features/settings/webhook-actions.ts endWebhook",
    path: "/settings/webhooks",
    // A webhook that does not exist counts as already removed.
    form: { fields: [], text: "Sign out", values: { webhook: "none" }, instead: true },
    outcomes: learners({ leadsTo: "/settings/webhooks" }, "/settings/webhooks"),
  },
  {
    of: "_features/settings/choose-reminders.ts chooseReminders",
    path: "/settings",
    form: { fields: [], text: messages.reminders.save, values: { sundayLetter: "on" } },
    outcomes: learners({ leadsTo: "/settings?saved=reminders#reminders" }, "/settings"),
  },
  // A script sends it; what is no subscription is not saved, and the page says so.
  {
    of: "_features/settings/device-actions.ts turnOnDevice",
    path: "/settings",
    form: { fields: [], text: "Sign out", values: { endpoint: "https://127.0.0.1/" }, instead: true },
    outcomes: learners(200, "/settings"),
  },
  // A device that is off is turned off already.
  {
    of: "_features/settings/device-actions.ts turnOffDevice",
    path: "/settings",
    form: { fields: [], text: "Sign out", values: {}, instead: true },
    outcomes: learners({ leadsTo: "/settings#reminders" }, "/settings"),
  },
  {
    of: "_features/reminders/answer-reminder.ts answerReminder",
    path: "/reminders/none",
    form: { from: "/sign-in", fields: ["email", "password"], values: { token: "none", do: "end" }, instead: true },
    outcomes: everybody(404),
  },
  {
    of: "_features/settings/save-password.ts savePassword",
    path: "/settings/password",
    form: { fields: ["password", "newPassword"], values: { password: "not the password", newPassword: "three quiet herons" } },
    says: messages.accountSafety.wrongCurrent,
    outcomes: learners(200, "/settings/password"),
  },
  {
    of: "_features/settings/change-email.ts askForNewEmail",
    path: "/settings/email",
    form: {
      from: "/settings/password",
      fields: ["password", "newPassword"],
      values: { email: "new@example.org", password: "not the password" },
      instead: true,
    },
    says: messages.accountSafety.emailNeedsMail,
    outcomes: learners(200, "/settings/email"),
  },
  {
    of: "_features/account/ask-for-reset.ts askForReset",
    path: "/reset",
    form: { from: "/sign-in", fields: ["email", "password"], values: { email: "nobody@example.org" }, instead: true },
    says: messages.accountSafety.resetNoMail,
    outcomes: everybody(200),
  },
  {
    of: "_features/account/reset-with-link.ts resetWithLink",
    path: "/reset/none",
    form: { from: "/sign-in", fields: ["email", "password"], values: { token: "none", password: "three quiet herons" }, instead: true },
    says: messages.accountSafety.dead,
    outcomes: everybody(200),
  },
  {
    of: "_features/account/confirm-email.ts confirmNewEmail",
    path: "/confirm-email/none",
    form: { from: "/sign-in", fields: ["email", "password"], values: { token: "none" }, instead: true },
    says: messages.accountSafety.dead,
    outcomes: everybody(200),
  },
  {
    of: "_ui/theme/choose-theme.ts chooseTheme",
    path: "/settings",
    form: { fields: [], text: messages.screen.theme.names.system, values: { theme: "dark" } },
    outcomes: everybody({ leadsTo: "/" }),
  },
];
