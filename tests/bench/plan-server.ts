/** A production build on a port of its own, with a learner some way into a plan, for what is measured in a browser. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getRole } from "#lib/catalog/catalog.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { alone, PreparationError, root } from "../../scripts/clone.mjs";
import { findFreePort } from "../../scripts/free-port.ts";
import { build, generate } from "../../scripts/preparation.mjs";

export type PlanServer = { address: string; cookie: string; stop: () => void };

/** Builds, serves, and signs up a learner with a plan whose time is set and whose first milestones are done. */
export async function servePlan(roleId: RoleId = "ml-engineer"): Promise<PlanServer> {
  await alone(generate);
  await alone(build);
  const port = await findFreePort();
  process.env.E2E_PORT = String(port);
  const server = spawn(process.execPath, ["--import", "tsx", join(root, "e2e", "support", "server.ts")], {
    cwd: root,
    env: process.env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://localhost:${port}`;
  try {
    while (!(await fetch(address).catch(() => undefined))) {
      if (server.exitCode !== null) throw new PreparationError("The server ended; see above.");
      await sleep(100);
    }
    return { address, cookie: await makeLearner(roleId), stop: () => stop(server) };
  } catch (error) {
    stop(server);
    throw error;
  }
}

function stop(server: ChildProcess): void {
  server.kill();
}

async function makeLearner(roleId: RoleId): Promise<string> {
  // These read the server's port when they are loaded.
  const { findPlanId, postForm, signUp } = await import("../../e2e/support/learners.ts");
  const { plannedIds } = await import("../../e2e/support/plan-page.ts");
  const { send } = await import("../../e2e/support/http.ts");
  const { cookie } = await signUp({ role: roleId });
  const plan = await findPlanId(cookie);
  await postForm(`/plans/${plan}/time`, ["startsOn"], { plan, do: "save", timeZone: "UTC" }, { cookie });
  const changes = plannedIds(getRole(roleId))
    .slice(0, 5)
    .map((milestoneId) => ({ id: randomUUID(), milestoneId, patch: { status: "done" } }));
  const saved = await send({ path: `/plans/${plan}/changes`, method: "POST", cookie, body: JSON.stringify({ changes }) });
  if (saved.status !== 200) throw new Error(`the first ticks were answered with ${saved.status}`);
  return cookie;
}
