import { vi } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";

export const plan: Plan = {
  ...freshPlan(getRole("data-analyst"), catalog(), "plan-1"),
  createdAt: "2026-11-23T10:00:00.000Z",
  revision: 4,
};

export const studyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "UTC",
};

type SentChange = { id: string; milestoneId: string; patch: { note?: { text: string } }; undoes?: string; origin?: { clientId: string } };
/** A request as the server read it. */
export type SentRequest = { path: string; learner?: string; changes?: SentChange[]; studyTime?: unknown; madeAt?: number };
type Answer = (request: SentRequest, init: RequestInit) => Response | Promise<Response>;

/** A server that answers as ours does, unless it is told to answer otherwise. Notes longer than this are refused. */
const maxNote = 20;

/** Takes the place of the network. Storing a change twice counts once, as it does with us. */
export class FakeServer {
  readonly requests: SentRequest[] = [];
  /** Ids of the changes that are stored, in the order in which they arrived. */
  readonly stored: string[] = [];
  readonly schedules: unknown[] = [];
  signedIn: string | undefined = "ada";
  #answers: Answer[] = [];

  constructor() {
    vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
      const request: SentRequest = { path, ...JSON.parse(String(init.body)) };
      this.requests.push(request);
      return (this.#answers.shift() ?? ((asked) => this.store(asked)))(request, init);
    });
  }

  /** Answers the next requests like this, one each. */
  answerNext(...answers: Answer[]): void {
    this.#answers.push(...answers);
  }

  /** The usual answer. */
  store({ path, learner, changes = [], studyTime: sentTime }: SentRequest): Response {
    if (learner !== this.signedIn) return Response.json({ message: "Sign in first." }, { status: 401 });
    if (path.endsWith("/schedule")) {
      this.schedules.push(sentTime);
      return Response.json({ result: "applied" });
    }
    if (changes.some(({ patch }) => (patch.note?.text.length ?? 0) > maxNote)) {
      return Response.json({ message: "changes.0.patch.note.text: too long" }, { status: 400 });
    }
    const before = this.stored.length;
    const results = changes.map(({ id, milestoneId }) => {
      if (milestoneId === "not-in-this-plan") return "not-found";
      if (!this.stored.includes(id)) this.stored.push(id);
      return "applied";
    });
    return Response.json({ results, before: 4 + before, revision: 4 + this.stored.length });
  }

  /** Ids of the changes of each request. */
  get batches(): string[][] {
    return this.requests.flatMap(({ changes }) => (changes ? [changes.map(({ id }) => id)] : []));
  }
}

/** Takes the place of the clock: nothing is called back until the test says so. */
export class ManualTimer {
  #waiting: { callback: () => void; milliseconds: number }[] = [];

  readonly start = (callback: () => void, milliseconds: number): (() => void) => {
    const entry = { callback, milliseconds };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
    };
  };

  /** How long the client wants to wait; undefined while it waits for nothing. */
  get wait(): number | undefined {
    return this.#waiting[0]?.milliseconds;
  }

  /** Lets that time pass. */
  pass(): void {
    const [first, ...others] = this.#waiting;
    this.#waiting = others;
    if (!first) throw new Error("nothing is waiting");
    vi.setSystemTime(Date.now() + first.milliseconds);
    first.callback();
  }
}
