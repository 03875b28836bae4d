import { rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { makeFastFolder } from "../../scripts/fast-folder.ts";
import { migrationsFolder } from "../support/templates.ts";
import { loadServer, type ServerProgram } from "./bundle.ts";
import { type Clock, makeDate } from "./clock.ts";
import { PowerSwitch, type Versions } from "./power-switch.ts";
import { rememberReads } from "./remembered-reads.ts";

export type Cookies = ReadonlyMap<string, string>;
export type Asked = { method: string; path: string; cookies: Cookies; body?: string };
/** An answer of the server, with the cookies that the browser has after it if it sets any. */
export type Answer = { status: number; text: string; cookies?: Cookies; retryAfter?: string | undefined };

/** The milestones of the plans: few, so that devices meet in them. */
export const milestones = [
  { id: "sql-basics", steps: ["first-query", "filter-sort"] },
  { id: "sql-joins-aggregation", steps: [] },
] as const;

/** A learner of the simulation, with their one plan. */
export type SimulatedLearner = { id: string; plan: string };
/** The page of a plan: whose it is, and the plan itself. */
export type PlanPage = { learner: string; plan: Plan };

type KeptPage = { text: string; versions: Versions };

const address = "http://localhost:3000";

/** The product's server on a migrated SQLite database, without the framework: its functions are called as its routes call them. */
export class Server {
  readonly learners: { ada: SimulatedLearner; bob: SimulatedLearner };
  /** The cookies of devices that are signed in from the start: five of Ada, one of Bob. */
  readonly signedIn: Cookies[] = [];
  readonly power: PowerSwitch;
  /** Another connection to the same file, for the checker. */
  readonly reader: Sqlite.Database;
  readonly #program: ServerProgram;
  readonly #folder: string;
  /** The pages of the state that all histories begin with, and of the current state, by learner: reading a plan takes longest. */
  readonly #firstPages = new Map<string, KeptPage>();
  #pages = new Map<string, KeptPage>();

  private constructor(program: ServerProgram, folder: string, file: string, learners: Server["learners"]) {
    this.#program = program;
    this.#folder = folder;
    this.learners = learners;
    this.reader = new Sqlite(file);
    this.reader.pragma("foreign_keys = OFF");
    this.power = new PowerSwitch(this.reader);
  }

  /** Remembers the rows as they are, for `reset`. */
  #keepRows(): void {
    this.reader.exec("ATTACH ':memory:' AS first");
    const names = this.reader.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
    for (const name of names) this.reader.exec(`CREATE TABLE first."${name}" AS SELECT * FROM main."${name}"`);
  }

  /** Migrates a database, adds two learners with a plan each, and starts. Sets the variables that the server reads. */
  static async start(clock: () => Clock): Promise<Server> {
    const folder = makeFastFolder("milepost-simulation-");
    const file = join(folder, "milepost.db");
    Object.assign(process.env, {
      DATABASE_URL: `file:${file}`,
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: "Zq7v2Rk9mX4tB1nYc8LwP5sHd3Gf6JuE",
    });
    const proxy = {
      get now() {
        return clock().now;
      },
    } as Clock;
    const program = await loadServer(makeDate(proxy));
    await program.migrate(`file:${file}`, migrationsFolder);
    const add = async (email: string): Promise<SimulatedLearner> => {
      const { id } = await program.unscoped(program.database()).learner.create({ data: { id: email, email } });
      const plan = await program.makePlan(program.proveLearner(id), program.getRole("data-analyst"), new Date(clock().now));
      return { id, plan };
    };
    const server = new Server(program, folder, file, { ada: await add("ada"), bob: await add("bob") });
    const isKept = milestones.map(({ id }) => `'${id}'`);
    server.reader.exec(`DELETE FROM "PlanMilestone" WHERE "milestoneId" NOT IN (${isKept})`);
    const { ada, bob } = server.learners;
    for (const { id } of [ada, ada, ada, ada, ada, bob]) {
      const answer = await server.answer({ method: "POST", path: "/sign-in", cookies: new Map(), body: id });
      server.signedIn.push(answer?.cookies ?? new Map());
    }
    server.#keepRows();
    Object.assign(globalThis, { milepostDatabase: rememberReads(program.unscoped(program.database()), server.power) });
    for (const at of [0, 5]) await server.answer({ method: "GET", path: "/plan", cookies: server.signedIn[at] ?? new Map() });
    for (const [id, page] of server.#pages) server.#firstPages.set(id, page);
    return server;
  }

  async stop(): Promise<void> {
    this.reader.close();
    await this.#program.closeDatabase();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Brings every row back to how it was at the start. */
  reset(): void {
    this.reader.transaction(() => {
      for (const name of this.power.takeWritten()) {
        this.reader.exec(`DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM first."${name}"`);
      }
    })();
    this.#pages = new Map([...this.#firstPages].map(([id, { text, versions }]) => [id, { text, versions: this.power.renew(versions) }]));
  }

  /** Which of some changes are stored. */
  storedAmong(ids: readonly string[]): string[] {
    const find = this.reader.prepare(
      `SELECT 1 FROM "Event" WHERE "changeId" = ? UNION ALL SELECT 1 FROM "AppliedChange" WHERE "changeId" = ?`,
    );
    return ids.filter((id) => find.get(id, id) !== undefined);
  }

  /** Answers a request. @returns undefined when the power went meanwhile: then there is no answer */
  async answer(asked: Asked): Promise<Answer | undefined> {
    const cookies = new Map(asked.cookies);
    this.#program.currentCookies(cookies);
    try {
      const answer = await this.#route(asked);
      if (this.power.isOff) return undefined;
      return asked.path.startsWith("/sign-") ? { ...answer, cookies } : answer;
    } catch (error) {
      if (this.power.isOff) return undefined;
      return { status: 500, text: String(error) };
    } finally {
      this.power.turnOn();
    }
  }

  async #route({ method, path, body }: Asked): Promise<Answer> {
    const { receiveChanges, receiveSchedule, openSession, closeSession, currentSignIn, loadPlan, proveLearner } = this.#program;
    const [, , plan = "", action] = path.split("/");
    if (path === "/sign-in") {
      await openSession(proveLearner(body ?? ""));
      return { status: 200, text: "" };
    }
    if (path === "/sign-out") {
      await closeSession();
      return { status: 200, text: "" };
    }
    if (method === "POST") {
      const headers = { "content-type": "application/json", origin: address, "user-agent": "Simulation" };
      const request = new Request(`${address}${path}`, { method, headers, body: body ?? "" });
      const answer = await (action === "schedule" ? receiveSchedule : receiveChanges)(request, plan);
      return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get("retry-after") ?? undefined };
    }
    const signedIn = await currentSignIn();
    if (!signedIn) return { status: 401, text: "" };
    const known = this.#pages.get(signedIn.learner);
    if (known && this.power.isUnchanged(known.versions)) return { status: 200, text: known.text };
    const its = Object.values(this.learners).find(({ id }) => id === signedIn.learner)?.plan ?? "";
    const { result: shown, versions } = await this.power.watchReads(() => loadPlan(signedIn.learner, its));
    const text = JSON.stringify({ learner: signedIn.learner, plan: shown } satisfies Partial<PlanPage>);
    this.#pages.set(signedIn.learner, { text, versions });
    return { status: 200, text };
  }
}
