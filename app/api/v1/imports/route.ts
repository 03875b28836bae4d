import { bringInPlan, bringInTicks } from "#lib/api/import-plan.ts";
import { answerPrivately, type Call } from "#lib/api/private.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { mostFileBytes } from "#lib/export/read-plan-file.ts";
import { mostTaskListBytes } from "#lib/export/read-task-list.ts";
import { problem, refuseMethodsBut, waitProblem } from "#lib/http/problem.ts";
import { readBytes } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

const takers = {
  "application/json": { bringIn: bringInPlan, maxBytes: mostFileBytes },
  "text/markdown": { bringIn: bringInTicks, maxBytes: mostTaskListBytes },
};

/** Brings a plan in from a complete copy or a ticked checklist; with `dryRun=true` it only says what that would change. */
export function POST(request: Request): Promise<Response> {
  return answerPrivately(request, take, mostFileBytes);
}

async function take({ learner, request, now }: Call): Promise<Response> {
  const wished = new URL(request.url).searchParams.get("dryRun") ?? "false";
  if (wished !== "true" && wished !== "false") return problem(400, messages.apiAccess.dryRunWrong);
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && type !== "text/markdown") {
    return problem(415, messages.apiAccess.wrongImportType, undefined, { "accept-post": Object.keys(takers).join(", ") });
  }
  const wait = await takeTry("import-learner", learner, now);
  if (wait) return waitProblem(wait);
  const { bringIn, maxBytes } = takers[type];
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return problem(413, messages.imports.tooLarge(maxBytes));
  const text = decode(bytes);
  if (text === undefined) return problem(400, messages.apiAccess.notText);
  const result = await bringIn(learner, text, { dryRun: wished === "true", now });
  return "problem" in result ? problem(400, result.problem) : Response.json(result.report);
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const { GET, PUT, PATCH, DELETE } = refuseMethodsBut("POST");
