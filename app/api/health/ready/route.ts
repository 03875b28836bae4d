import { databaseAnswers } from "#lib/data/account/database-answers.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { isStopping } from "#lib/observability/graceful-shutdown.ts";

/** The process can do its work: it is not stopping, and the database answers. What sends requests to it asks this. */
export async function GET(): Promise<Response> {
  if (isStopping()) return problem(503, messages.operating.stopping);
  if (!(await databaseAnswers())) return problem(503, messages.operating.databaseSilent);
  return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
