/** What learners ask for most often, over HTTP as a browser does, and the queries behind it alone. */
import { randomUUID } from "node:crypto";
import { hashToken, makeToken } from "#lib/auth/token.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { addSession } from "#lib/data/account/sessions.ts";
import { storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCredentials, findSession } from "#lib/data/unscoped-queries.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { fill, findForm, type PageForm } from "../../../e2e/support/forms.ts";
import { type Answer, type Sent, send } from "../../../e2e/support/http.ts";
import { plannedIds } from "../../../e2e/support/plan-ids.ts";
import { tokenOf } from "./fill.ts";
import { password, role, type Size } from "./templates.ts";

/** A learner of the fill whom the measurement acts for. */
export type Seat = { n: number; size: Size; learner: LearnerId; planId: string };

/** One database with its server, and its learners in the order in which they come. */
export type Side = { server: string; db: UnscopedDatabase; seats: readonly Seat[] };

export type Operation = {
  name: string;
  /** How many requests a round has. */
  requests: number;
  /** Gets ready without being measured. @returns what does it once for one learner; `at` counts from 0 */
  begin(side: Side): Promise<(seat: Seat, at: number) => Promise<unknown>>;
};

const cookieOf = ({ n }: Seat) => `milepost-session=${tokenOf("Session", n)}`;

async function expectStatus(sent: Sent, status: number): Promise<Answer> {
  const answer = await send(sent);
  if (answer.status !== status) throw new Error(`${sent.method ?? "GET"} ${sent.path} was answered with ${answer.status}`);
  return answer;
}

function get(name: string, path: (seat: Seat) => string, requests = 16): Operation {
  const begin: Operation["begin"] =
    async ({ server }) =>
    (seat) =>
      expectStatus({ server, path: path(seat), cookie: cookieOf(seat) }, 200);
  return { name, requests, begin };
}

/** Another status of another milestone with each tick. */
function tickAt(at: number) {
  const ids = plannedIds(role);
  const status: "done" | "not_started" = Math.floor(at / ids.length) % 2 ? "not_started" : "done";
  return { id: randomUUID(), milestoneId: ids[at % ids.length] as string, patch: { status } };
}

/** Each person comes from an address of their own, so that none is kept out for coming too often. */
function addressAt(at: number): string {
  return `127.${1 + (process.pid % 250)}.${Math.floor(at / 250)}.${1 + (at % 250)}`;
}

let people = 0;
async function enter(server: string, path: string, form: PageForm, email: string): Promise<void> {
  people += 1;
  await expectStatus({ server, path, method: "POST", from: addressAt(people), body: fill(form, { email, password }) }, 303);
}

const readForm = async (server: string, path: string) => findForm((await send({ server, path })).text, ["email", "password"]);

/** Over HTTP, from the production build. */
export const requests: readonly Operation[] = [
  get("the plan page", ({ planId }) => `/plans/${planId}`),
  get("Today", () => "/today"),
  get("history", ({ planId }) => `/plans/${planId}/history`),
  get("export as JSON", ({ planId }) => `/plans/${planId}/export/json`),
  get("calendar feed", ({ n }) => `/api/calendar/${tokenOf("CalendarFeed", n)}.ics`),
  {
    name: "a tick",
    requests: 40,
    begin:
      async ({ server }) =>
      (seat, at) =>
        expectStatus(
          {
            server,
            path: `/plans/${seat.planId}/changes`,
            method: "POST",
            cookie: cookieOf(seat),
            body: JSON.stringify({ changes: [tickAt(at)] }),
          },
          200,
        ),
  },
  {
    name: "signing in",
    requests: 8,
    async begin({ server }) {
      const form = await readForm(server, "/sign-in");
      return ({ n }) => enter(server, "/sign-in", form, `learner-${n}@example.org`);
    },
  },
  {
    name: "signing up",
    requests: 8,
    async begin({ server }) {
      const form = await readForm(server, "/sign-up");
      return () => enter(server, "/sign-up", form, `${randomUUID()}@example.org`);
    },
  },
];

/** The same without the server, whose work hides what a database takes. */
export const queries: readonly Operation[] = [
  {
    name: "rows of a plan",
    requests: 40,
    begin:
      async ({ db }) =>
      ({ learner, planId }) =>
        loadPlan(learner, planId, catalog(), db),
  },
  {
    name: "50 entries of history",
    requests: 40,
    begin:
      async ({ db }) =>
      ({ learner, planId }) =>
        listHistory(learner, planId, { before: undefined, most: 50 }, db),
  },
  {
    name: "storing a tick",
    requests: 40,
    begin:
      async ({ db }) =>
      ({ learner, planId }, at) =>
        storeChanges(learner, planId, [tickAt(at)], new Date(), catalog(), db),
  },
  {
    name: "finding a session",
    requests: 80,
    begin:
      async ({ db }) =>
      ({ n }) =>
        findSession(hashToken(tokenOf("Session", n)), new Date(), db),
  },
  {
    name: "finding an account, adding a session",
    requests: 40,
    begin:
      async ({ db }) =>
      async ({ n, learner }) => {
        const now = new Date();
        await findCredentials(`learner-${n}@example.org`, db);
        const expiresAt = new Date(now.getTime() + 3_600_000);
        await addSession(learner, { tokenHash: hashToken(makeToken()), device: "Firefox on Linux", now, expiresAt }, db);
      },
  },
];
