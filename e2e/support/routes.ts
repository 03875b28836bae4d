import { randomUUID } from "node:crypto";
import { passwordLimits } from "../../lib/auth/password-limits.ts";
import { catalog, getRole } from "../../lib/catalog/catalog.ts";
import { optionalMilestones } from "../../lib/catalog/path.ts";
import { exportFormats } from "../../lib/export/formats.ts";
import { words } from "../../lib/words/en.ts";
import { plannedIds } from "./plan-page.ts";

/** Who asks. "revoked" holds the cookie of a session of the owner's that was ended. */
export const visitors = ["nobody", "revoked", "stranger", "owner"] as const;
export type Visitor = (typeof visitors)[number];

/**
 * What they get: a status; or a path that they are led to; or to sign in, with the way back to a path.
 * Where an address holds somebody's plan, `{plan}` stands for it, and `{session}` for one of their sessions.
 */
export type Outcome = number | { leadsTo: string } | { signInThen: string };
type Outcomes = Record<Visitor, Outcome>;

export type Entry = {
  /** The file below `app`, and for a handler its method, for an action its function. */
  of: string;
  path: string;
  outcomes: Outcomes;
  /** A handler's body, as its own page sends it. */
  body?: () => string | URLSearchParams;
  /** An action is sent by posting the form it stands in: the page's one that has these fields and says this. */
  form?: {
    fields: readonly string[];
    text?: string;
    values: Readonly<Record<string, string>>;
    /** For an action whose form is on no page of this server: it is sent in the place of the form's own. */
    instead?: true;
  };
  /** What a page that is shown (200) says, where that alone would say too little. */
  says?: string;
  /** The owner's own answer ends what others are tested with. */
  endsSessions?: true;
};

const everybody = (outcome: Outcome): Outcomes => ({ nobody: outcome, revoked: outcome, stranger: outcome, owner: outcome });
const learners = (outcome: Outcome, path: string): Outcomes => ({ ...everybody({ signInThen: path }), stranger: outcome, owner: outcome });
/** Somebody else's is as if it were not there. */
const ownerOnly = (outcome: Outcome, path: string): Outcomes => ({ ...learners(outcome, path), stranger: 404 });

const role = getRole("data-analyst");
/** Whoever is signed in has no use for the page that they stand on, and is led on. */
const onlyVisitors: Outcomes = { ...everybody({ leadsTo: "/plan" }), nobody: 200, revoked: 200 };

const some = plannedIds(role)[0] ?? "";
const optional = optionalMilestones(role, catalog())[0] ?? "";
const change = () => JSON.stringify({ changes: [{ id: randomUUID(), milestoneId: some, setting: { status: "done" } }] });
const preview = () =>
  JSON.stringify({ role: role.id, startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0] });

export const pages: Entry[] = [
  { of: "(public)/page.tsx", path: "/", outcomes: everybody(200) },
  { of: "(public)/compare/page.tsx", path: "/compare", outcomes: everybody(200) },
  { of: "(public)/milestones/[id]/page.tsx", path: "/milestones/sql-basics", outcomes: everybody(200) },
  { of: "(public)/roles/[role]/[area]/page.tsx", path: `/roles/${role.id}/${role.areas[0]?.id}`, outcomes: everybody(200) },
  { of: "(public)/search/page.tsx", path: "/search?q=sql", outcomes: everybody(200) },
  { of: "(public)/search/entries.json/route.ts GET", path: "/search/entries.json", outcomes: everybody(200) },
  { of: "(public)/choose/page.tsx", path: "/choose", outcomes: everybody(200) },
  { of: "(public)/roles/page.tsx", path: "/roles", outcomes: everybody(200) },
  { of: "(public)/roles/[role]/page.tsx", path: "/roles/ml-engineer", outcomes: everybody(200) },
  { of: "(account)/sign-in/page.tsx", path: "/sign-in", outcomes: onlyVisitors },
  { of: "(account)/sign-in/link-sent/page.tsx", path: "/sign-in/link-sent", outcomes: everybody(200) },
  { of: "(account)/sign-up/page.tsx", path: "/sign-up", outcomes: onlyVisitors },
  { of: "(learner)/plan/page.tsx", path: "/plan", outcomes: learners(200, "/plan") },
  { of: "(learner)/plans/page.tsx", path: "/plans", outcomes: learners(200, "/plans") },
  { of: "(learner)/plans/[planId]/page.tsx", path: "/plans/{plan}", outcomes: ownerOnly(200, "/plans/{plan}") },
  { of: "(learner)/settings/page.tsx", path: "/settings", outcomes: learners(200, "/settings") },
];

export const handlers: Entry[] = [
  {
    of: "(learner)/plans/[planId]/changes/route.ts POST",
    path: "/plans/{plan}/changes",
    body: change,
    // Each change of a request has its own answer; see the matrix for what they say.
    outcomes: { nobody: 401, revoked: 401, stranger: 200, owner: 200 },
  },
  {
    of: "(learner)/plans/[planId]/changes/route.ts POST",
    path: "/plans/{plan}/changes",
    body: () => new URLSearchParams({ address: "/plan", change: `state ${some} done` }),
    outcomes: { ...ownerOnly({ leadsTo: `/plan?changed=1#${some}` }, "/plan") },
  },
  ...exportFormats.map((format) => ({
    of: "(learner)/plans/[planId]/export/[format]/route.ts GET",
    path: `/plans/{plan}/export/${format}`,
    outcomes: ownerOnly(200, "/plans/{plan}"),
  })),
  { of: "(public)/schemas/learning-plan-1.json/route.ts GET", path: "/schemas/learning-plan-1.json", outcomes: everybody(200) },
  { of: "api/auth/[...nextauth]/route.ts GET", path: "/api/auth/session", outcomes: everybody(200) },
  { of: "api/v1/catalog/route.ts GET", path: "/api/v1/catalog", outcomes: everybody(200) },
  { of: "api/v1/roles/route.ts GET", path: "/api/v1/roles", outcomes: everybody(200) },
  { of: "api/v1/roles/[role]/route.ts GET", path: "/api/v1/roles/ml-engineer", outcomes: everybody(200) },
  { of: "api/v1/plans/preview/route.ts POST", path: "/api/v1/plans/preview", body: preview, outcomes: everybody(200) },
  // Without next-auth's own token nothing happens, whoever asks.
  {
    of: "api/auth/[...nextauth]/route.ts POST",
    path: "/api/auth/signout",
    body: () => new URLSearchParams(),
    outcomes: everybody({ leadsTo: "/api/auth/signout?csrf=true" }),
  },
];

export const actions: Entry[] = [
  {
    of: "(account)/sign-in/actions.ts signInWithPassword",
    path: "/sign-in",
    form: { fields: ["email", "password"], values: { email: "nobody@example.org", password: "not the password" } },
    says: words.account.wrong,
    outcomes: onlyVisitors,
  },
  {
    of: "(account)/sign-up/actions.ts signUpWithPassword",
    path: "/sign-up",
    form: { fields: ["email", "password"], values: { email: "nobody@example.org", password: "short" } },
    says: words.fields.tooShort(words.account.password, passwordLimits.shortest),
    outcomes: onlyVisitors,
  },
  {
    of: "(account)/provider-action.ts continueWithProvider",
    path: "/sign-in",
    form: { fields: ["email", "password"], values: { provider: "github", next: "/plan" }, instead: true },
    says: words.account.providerFailed,
    outcomes: onlyVisitors,
  },
  {
    of: "(public)/roles/[role]/actions.ts makePlanForRole",
    path: "/roles/ml-engineer",
    form: { fields: ["role"], values: {} },
    outcomes: {
      ...everybody({ leadsTo: "/plan" }),
      nobody: { leadsTo: "/sign-up?role=ml-engineer" },
      revoked: { leadsTo: "/sign-up?role=ml-engineer" },
    },
  },
  {
    of: "(learner)/plans/actions.ts openThisPlan",
    path: "/plans",
    form: { fields: ["plan"], values: { plan: "{plan}" } },
    outcomes: ownerOnly({ leadsTo: "/plan" }, "/plans"),
  },
  {
    of: "(learner)/plans/actions.ts addToPlan",
    path: "/plan",
    form: { fields: ["plan", "milestone"], values: { plan: "{plan}", milestone: optional } },
    outcomes: ownerOnly({ leadsTo: `/plans/{plan}?open=${optional}#${optional}` }, "/plan"),
  },
  {
    of: "(learner)/settings/actions.ts endOneSession",
    path: "/settings",
    form: { fields: ["session"], values: { session: "{session}" } },
    // What is not theirs is not there, and what is not there needs no ending.
    outcomes: learners({ leadsTo: "/settings" }, "/settings"),
    endsSessions: true,
  },
  {
    of: "(learner)/settings/actions.ts endEverySession",
    path: "/settings",
    form: { fields: [], text: "Sign out everywhere", values: {} },
    outcomes: learners({ leadsTo: "/sign-in" }, "/settings"),
    endsSessions: true,
  },
  {
    of: "_components/sign-out.ts signOut",
    path: "/settings",
    form: { fields: [], text: "Sign out", values: {} },
    outcomes: everybody({ leadsTo: "/" }),
    endsSessions: true,
  },
];
