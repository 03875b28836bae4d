import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { formatCommand, formatStudied } from "#app/_features/plan/checklist-command.ts";
import { receiveButton } from "#app/_features/plan-sync/receive-button.ts";
import { receiveChanges } from "#app/_features/plan-sync/receive-changes.ts";
import { receiveSchedule } from "#app/_features/plan-sync/receive-schedule.ts";
import { sessionCookie } from "#lib/auth/cookie.ts";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { listUndoSteps } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { Database, UnscopedDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { currentCookies } from "../../simulation/programs/next-headers.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { studyTime } from "./fake-server.ts";

// The framework knows the cookies of requests that it received itself.
vi.mock("next/headers", () => import("../../simulation/programs/next-headers.ts"));

const role = getRole("data-analyst");
const [one = "", two = ""] = role.order;
const noon = new Date("2026-11-23T12:00:00Z");
const address = "http://localhost:3000";
const shared = globalThis as { milepostDatabase?: Database };

let learner: LearnerId;
let planId: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
  vi.stubEnv("NEXTAUTH_URL", address);
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(32));
});

afterEach(() => {
  currentCookies(new Map());
  vi.useRealTimers();
  vi.unstubAllEnvs();
  delete shared.milepostDatabase;
});

async function signIn(db: UnscopedDatabase): Promise<void> {
  shared.milepostDatabase = db;
  learner = await addTestLearner(db);
  planId = await makePlan(learner, role, noon, catalog(), db);
  currentCookies(new Map([[sessionCookie().name, await startSession(learner, "Firefox on Linux", noon, db)]]));
}

const signOut = () => currentCookies(new Map());
const look = async () => milestonesOf((await loadPlan(learner, planId)) ?? { areas: [] });
const find = async (id: string) => (await look()).find((item) => item.id === id);

/** Presses a button of the checklist's form, on a page without its script. */
function press(change: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}, plan = planId) {
  const body = new URLSearchParams({ change, ...fields });
  return receiveButton(
    new Request(`${address}/plans/${plan}/changes`, { method: "POST", headers: { origin: address, ...headers }, body }),
    plan,
  );
}

function post(body: unknown) {
  const headers = { origin: address, "content-type": "application/json" };
  return new Request(`${address}/plans/${planId}/changes`, { method: "POST", headers, body: JSON.stringify(body) });
}

const refusal = async (answer: Response) => [answer.status, (await answer.json()).message];
const target = (answer: Response) => [answer.status, answer.headers.get("location")];
const tick = (id: string) => formatCommand({ kind: "state", milestoneId: id, state: "done" });

describeOnBoth("a button pressed without the page's script", (databases) => {
  test("stores its change and leads back to it, with the page's own query and what was open", async () => {
    await signIn(await databases.open());
    const body = { address: `/plans/${planId}?view=month&changed=1&stands=${two}`, open: one };
    expect(target(await press(tick(one), body))).toEqual([303, `/plans/${planId}?view=month&changed=1&open=${one}#${one}`]);
    expect(await find(one)).toMatchObject({ status: "done" });
    // Without an address, or with one of another site, to the plan.
    for (const elsewhere of [undefined, { address: "https://elsewhere.example/" }]) {
      expect(target(await press(formatCommand({ kind: "took", milestoneId: one, minutes: 90 }), elsewhere))).toEqual([
        303,
        `/plans/${planId}?changed=1#${one}`,
      ]);
    }
    expect(await find(one)).toMatchObject({ took: 90 });
  });

  test("is refused from another site, too large, unknown, or of what the plan does not have", async () => {
    await signIn(await databases.open());
    expect((await press(tick(one), {}, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await press(tick(one), { more: "x".repeat(2_000_000) })).status).toBe(413);
    for (const unknown of ["state", ""]) expect((await press(unknown)).status).toBe(400);
    const without = new Request(`${address}/plans/${planId}/changes`, { method: "POST", headers: { origin: address }, body: "" });
    expect((await receiveButton(without, planId)).status).toBe(400);
    expect((await press(tick("not-in-this-plan"))).status).toBe(404);
    expect((await press(tick(one), {}, {}, "no-plan")).status).toBe(404);
    expect((await press(formatCommand({ kind: "step", milestoneId: one, stepId: "no-step", done: true }))).status).toBe(404);
    expect((await look()).every(({ status }) => status === "not_started")).toBe(true);
  });

  test("leads to the sign-in page, and from there back, when nobody is signed in", async () => {
    await signIn(await databases.open());
    signOut();
    expect(target(await press(tick(one), { address: `/plans/${planId}?view=month` }))).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent(`/plans/${planId}?view=month`)}`,
    ]);
  });

  test("saves a note, and refuses one that is too long or of no milestone", async () => {
    await signIn(await databases.open());
    const note = (text: string, before = "", id = one) => press(`note ${id}`, { [`note-${id}`]: text, [`note-before-${id}`]: before });
    expect(target(await note("Joins\r\nare easy."))).toEqual([303, `/plans/${planId}?#${one}`]);
    expect(await find(one)).toMatchObject({ note: "Joins\nare easy." });
    expect((await note("x".repeat(inputLimits.note + 1))).status).toBe(400);
    expect((await note("text", "", "not-in-this-plan")).status).toBe(404);
    // Written on a page that had not seen the first one: both stay, with a line between them, and together they are too long.
    await note("Windows are hard.");
    expect((await find(one))?.note).toMatch(/^Joins\nare easy\.\n\n.+\n\nWindows are hard\.$/);
    expect((await note("x".repeat(inputLimits.note))).status).toBe(400);
    // A page that had seen them replaces them.
    await note("New.", (await find(one))?.note);
    expect(await find(one)).toMatchObject({ note: "New." });
  });

  test("stores the minutes of today or yesterday, and of no other day", async () => {
    await signIn(await databases.open());
    const studied = (day: string, minutes: string, id = one) => press(formatStudied(id, day), { studied: minutes });
    expect(target(await studied("2026-11-23", "45"))).toEqual([303, `/plans/${planId}?changed=1#`]);
    expect((await studied("2026-11-22", "30")).status).toBe(303);
    expect(await find(one)).toMatchObject({ studied: { "2026-11-23": 45, "2026-11-22": 30 } });
    for (const day of ["2026-11-21", "2026-11-24"]) expect((await studied(day, "45")).status).toBe(400);
    expect((await studied("2026-11-23", String(inputLimits.dayMinutes + 1))).status).toBe(400);
    expect((await studied("2026-11-23", "45", "not-in-this-plan")).status).toBe(404);
  });

  test("undoes the newest change, or a named one, and says where something newer stands instead", async () => {
    await signIn(await databases.open());
    expect((await press("undo")).status).toBe(404);
    await press(tick(one));
    await press(tick(two));
    const [first] = (await listUndoSteps(learner, planId)).done;
    expect(target(await press("undo"))).toEqual([303, `/plans/${planId}?changed=1#${two}`]);
    expect(await find(two)).toMatchObject({ status: "not_started" });
    // The page's script asks in the same way, and gets an answer that it can read.
    const answer = await press(`undo ${first?.id}`, {}, { accept: "application/json" });
    expect(await answer.json()).toMatchObject({ result: "applied", milestoneId: one, id: expect.any(String) });
    expect(await find(one)).toMatchObject({ status: "not_started" });
    await press(formatCommand({ kind: "state", milestoneId: one, state: "in_progress" }));
    expect(target(await press(`undo ${first?.id}`))).toEqual([303, `/plans/${planId}?stands=${one}#${one}`]);
    expect((await press("undo no-such-change")).status).toBe(404);
  });
});

describeOnBoth("what a device sends", (databases) => {
  const change = (more: object = {}) => ({ id: randomUUID(), milestoneId: one, patch: { status: "done" }, ...more });

  test("is taken from the learner who made it, while they are signed in", async () => {
    await signIn(await databases.open());
    const sent = { learner, sentAt: noon.getTime(), changes: [change()] };
    expect((await receiveChanges(post({ ...sent, learner: "somebody-else" }), planId)).status).toBe(401);
    const schedule = { learner, sentAt: noon.getTime(), madeAt: noon.getTime(), studyTime };
    expect((await receiveSchedule(post({ ...schedule, learner: "somebody-else" }), planId)).status).toBe(401);
    const answer = await receiveChanges(post(sent), planId);
    expect(await answer.json()).toMatchObject({ results: ["applied"] });
    expect(await find(one)).toMatchObject({ status: "done" });
    signOut();
    expect((await receiveChanges(post(sent), planId)).status).toBe(401);
  });

  test("was made so long ago as its clock says, whatever that clock shows", async () => {
    await signIn(await databases.open());
    const hour = 3_600_000;
    const wrong = noon.getTime() - 240 * hour;
    const origin = { clientId: randomUUID(), baseRevision: 0, occurredAt: wrong - hour };
    await receiveChanges(post({ learner, sentAt: wrong, changes: [change({ origin })] }), planId);
    expect(await find(one)).toMatchObject({ statusAt: new Date(noon.getTime() - hour).toISOString() });
  });

  test("a note that gets too long is refused, with all that came with it", async () => {
    await signIn(await databases.open());
    const send = (...changes: object[]) => receiveChanges(post({ learner, changes }), planId);
    const note = (text: string) => change({ milestoneId: two, patch: { note: { text, before: "" } } });
    expect((await send(note("x".repeat(inputLimits.note)))).status).toBe(200);
    expect(await refusal(await send(change(), note("y")))).toEqual([400, expect.stringContaining("10,000")]);
    expect(await find(one)).toMatchObject({ status: "not_started" });
  });

  test("a study time gives dates, unless a newer one stands, it allows none, or there is no such plan", async () => {
    await signIn(await databases.open());
    const send = (more: object = {}, plan = planId) =>
      receiveSchedule(post({ learner, sentAt: noon.getTime(), madeAt: noon.getTime(), studyTime, ...more }), plan);
    expect(await (await send()).json()).toEqual({ result: "applied" });
    expect((await find(one))?.plannedStart).toBe("2026-11-23");
    const earlier = { madeAt: noon.getTime() - 1_000, studyTime: { ...studyTime, timeZone: "Asia/Tokyo" } };
    expect(await (await send(earlier)).json()).toEqual({ result: "superseded" });
    expect((await loadPlan(learner, planId))?.studyTime).toMatchObject({ timeZone: "UTC" });
    vi.setSystemTime(noon.getTime() + 1_000);
    const later = { madeAt: Date.now(), sentAt: Date.now() };
    expect((await send({ ...later, studyTime: { ...studyTime, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] } })).status).toBe(400);
    expect((await send({}, "no-plan")).status).toBe(404);
    expect((await send({ studyTime: { ...studyTime, timeZone: "Mars/Olympus" } })).status).toBe(400);
    signOut();
    expect((await send()).status).toBe(401);
  });
});
