import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findLearnerAsAdministrator } from "#lib/auth/administration.ts";
import { makeResetLink } from "#lib/auth/reset.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { deleteLearner } from "#lib/data/account/delete-learner.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import type { Database } from "#lib/db/open.ts";
import { exportFileName } from "#lib/export/export-format.ts";
import { json } from "#lib/export/formats/json.ts";
import { writeJson } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";

/** A command that cannot be carried out; the message says why and what to do. Nothing has changed. */
export class AdministrationError extends Error {}

const say = messages.accountSafety.admin;
const commands = ["reset-link", "delete-user", "export"] as const;

function readArguments(given: string[]) {
  const options = { yes: { type: "boolean" }, to: { type: "string" } } as const;
  let read: { values: { yes?: boolean; to?: string }; positionals: string[] };
  try {
    read = parseArgs({ args: given, options, allowPositionals: true });
  } catch (error) {
    throw new AdministrationError(`${(error as Error).message}\n\n${say.usage}`);
  }
  const [name, email, ...more] = read.positionals;
  const command = commands.find((known) => known === name);
  if (!name) throw new AdministrationError(say.usage);
  if (!command) throw new AdministrationError(`${say.noSuchCommand(name)}\n\n${say.usage}`);
  if (!email) throw new AdministrationError(say.noEmail(command));
  if (more.length) throw new AdministrationError(say.tooMuch(more.join(" ")));
  const { yes, to } = read.values;
  if (yes && command !== "delete-user") throw new AdministrationError(say.notFor("--yes", command));
  if (to !== undefined && command !== "export") throw new AdministrationError(say.notFor("--to", command));
  return { command, email, yes: yes ?? false, to };
}

/**
 * Carries out an administrator's command.
 * @returns the text to print
 * @throws AdministrationError when it cannot be done; nothing has changed then
 */
export async function administer(given: string[], { db, now }: { db: Database; now: Date }): Promise<string> {
  const { command, email, yes, to } = readArguments(given);
  const learner = await findLearnerAsAdministrator(email, db);
  if (!learner) throw new AdministrationError(say.unknown(email));
  if (command === "reset-link") {
    const url = await makeResetLink({ email, device: messages.accountSafety.administrator, now, db }, false);
    return say.resetLink(email, url ?? "");
  }
  if (command === "delete-user") return deleteUser(learner, email, yes, db);
  return exportPlans(learner, email, to, now, db);
}

async function deleteUser(learner: LearnerId, email: string, yes: boolean, db: Database): Promise<string> {
  const plans = (await listPlans(learner, db)).length;
  if (!yes) throw new AdministrationError(say.needsYes(email, plans));
  await deleteLearner(learner, db);
  return say.deleted(email, plans);
}

async function exportPlans(learner: LearnerId, email: string, to: string | undefined, now: Date, db: Database): Promise<string> {
  const at = now.toISOString();
  const folder = to ?? `milepost-export-${email.replaceAll(/[^a-z0-9.@-]/gi, "-")}-${at.slice(0, 10)}`;
  if (existsSync(folder)) throw new AdministrationError(say.folderExists(folder));
  const plans = await listPlans(learner, db);
  if (plans.length === 0) throw new AdministrationError(say.noPlans(email));
  const files: string[] = [];
  for (const { id, roleId } of plans) {
    const planExport = await loadPlanExport(learner, id, catalog(), db);
    if (!planExport) continue;
    const file = join(folder, exportFileName(roleId, at.slice(0, 10), json));
    // Only the user who runs the program can read the files, because they contain personal data.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, [...writeJson(planExport, at)].join(""), { mode: 0o600 });
    files.push(file);
  }
  await recordSecurityEvent(learner, "data_taken", messages.accountSafety.administrator, "", now, db);
  return files.join("\n");
}
