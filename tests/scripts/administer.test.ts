import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resetByLink } from "#lib/auth/reset.ts";
import { proveLearner, startSession } from "#lib/auth/session-store.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { AdministrationError, administer } from "../../scripts/administer.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { describeOnBoth } from "../support/database.ts";
import { makeFolder } from "../support/folder.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [ada, password] = ["ada@example.org", "correct horse battery staple"];

async function addAda(db: UnscopedDatabase) {
  const made = await signUp({ email: ada, password, client: "203.0.113.7", now, db });
  if (!("learner" in made)) throw new Error("no account");
  await makePlan(made.learner, getRole("data-analyst"), now, undefined, db);
  await makePlan(made.learner, getRole("ml-engineer"), now, undefined, db);
  return made.learner;
}

describeOnBoth("an administrator", (databases) => {
  test("makes a link that sets a new password once, without claiming that the address was proved", async () => {
    const db = await databases.open();
    const learner = await addAda(db);
    await startSession(learner, "Firefox", now, db);
    const output = await administer(["reset-link", " Ada@Example.org "], { db, now });
    const [url = ""] = output.match(/https:\S+/) ?? [];
    expect(new URL(url).origin).toBe("https://plan.example.org");
    const token = new URL(url).pathname.split("/").at(-1) ?? "";
    expect(JSON.stringify(await db.accountLink.findMany())).not.toContain(token);
    const use = (wanted: string, at: Date) => resetByLink({ token, password: wanted, device: "Firefox", now: at, db });
    expect(await use("seven slow ferries", later(59))).toEqual({ learner });
    expect(await use("three quiet herons", later(59))).toEqual({ problem: "dead" });
    expect(await signIn({ email: ada, password: "seven slow ferries", client: "203.0.113.7", now: later(59), db })).toEqual({ learner });
    expect(await db.session.count()).toBe(0);
    expect(await db.learner.findFirst()).toMatchObject({ emailVerified: null });
  });

  test("deletes an account only with --yes, and then all of it", async () => {
    const db = await databases.open();
    await addAda(db);
    const bob = await signUp({ email: "bob@example.org", password, client: "203.0.113.7", now, db });
    await expect(administer(["delete-user", ada], { db, now })).rejects.toThrow(/2 plans.*Nothing was deleted.*--yes/s);
    expect(await db.learner.count()).toBe(2);
    expect(await administer(["delete-user", ada, "--yes"], { db, now })).toContain(`Deleted the account ${ada}`);
    expect((await db.learner.findMany()).map(({ id }) => ({ learner: proveLearner(id) }))).toEqual([bob]);
    expect(await db.plan.count()).toBe(0);
    await expect(administer(["delete-user", ada, "--yes"], { db, now })).rejects.toThrow(`No account has the e-mail ${ada}`);
  });

  test("writes each plan as a complete copy into a new folder, and the learner can see that it was done", async () => {
    const db = await databases.open();
    await addAda(db);
    const folder = join(makeFolder(), "ada");
    await administer(["export", ada, "--to", folder], { db, now });
    expect(readdirSync(folder).sort()).toEqual(["milepost-data-analyst-2026-11-23.json", "milepost-ml-engineer-2026-11-23.json"]);
    for (const file of readdirSync(folder)) planFileSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    // For whoever runs the command alone, as the data is.
    const modes = [folder, ...readdirSync(folder).map((file) => join(folder, file))].map((path) => statSync(path).mode & 0o077);
    expect(process.platform === "win32" || modes.every((others) => others === 0)).toBe(true);
    expect(await db.securityEvent.findMany({ where: { kind: "data_taken" } })).toHaveLength(1);
  });
});

describeOnBoth("an invalid command", (databases) => {
  test("prints what is wrong, and changes nothing", async () => {
    const db = await databases.open();
    await addAda(db);
    const taken = makeFolder();
    mkdirSync(join(taken, "there"));
    const wrong: [string[], RegExp][] = [
      [[], /^npm run admin -- reset-link/],
      [["reset"], /There is no command "reset".*npm run admin/s],
      [["reset-link"], /^reset-link: give the e-mail/],
      [["reset-link", "bob@example.org"], /No account has the e-mail bob@example\.org/],
      [["delete-user", ada, "bob@example.org", "--yes"], /"bob@example.org" was not expected/],
      [["reset-link", ada, "--yes"], /reset-link has no option --yes/],
      [["delete-user", ada, "--yes", "--to", "x"], /delete-user has no option --to/],
      [["export", ada, "--force"], /--force/],
      [["export", ada, "--to", join(taken, "there")], /already exists, and its files are not overwritten/],
    ];
    const before = JSON.stringify(await db.securityEvent.findMany());
    for (const [given, sentence] of wrong) {
      const answer = administer(given, { db, now });
      await expect(answer, given.join(" ")).rejects.toThrow(sentence);
      await expect(answer).rejects.toBeInstanceOf(AdministrationError);
    }
    expect(await db.learner.count()).toBe(1);
    expect(await db.accountLink.count()).toBe(0);
    expect(JSON.stringify(await db.securityEvent.findMany())).toBe(before);
  });
});

const bundled = await bundleProgram("scripts/admin.ts");

describeOnBoth("npm run admin", (databases) => {
  test("prints what is wrong and exits with 1", async () => {
    const url = await databases.create();
    const run = (variables: Record<string, string>, program = [bundled]) => {
      const env = { ...process.env, DATABASE_URL: url, ...variables };
      const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "reset-link", ada], { env, encoding: "utf8" });
      return { status, stdout, stderr };
    };
    expect(run({})).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(/^No account has the e-mail/) });
    const wrong: [databaseUrl: string, sentence: string][] = [
      ["mysql://nowhere", "DATABASE_URL must begin with"],
      [await databases.createEmpty(), "Start the server once with npm start"],
    ];
    for (const [databaseUrl, sentence] of wrong) {
      const { status, stderr } = run({ DATABASE_URL: databaseUrl });
      expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
    }
    // Where nothing is set, as after the first npm start, people type the address of this computer.
    const db = openDatabase(url);
    await addAda(db);
    await db.$disconnect();
    // As npm does it on one of the databases.
    const program = databases.kind === "sqlite" ? ["--import", "tsx", "scripts/admin.ts"] : [bundled];
    expect(run({ NEXTAUTH_URL: "", PORT: "" }, program)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("http://localhost:3000/reset/"),
    });
    // Each program takes seconds to start on a busy machine.
  }, 60_000);
});
