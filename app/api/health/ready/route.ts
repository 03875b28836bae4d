import { checkDatabase } from "#lib/data/account/check-database.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { isStopping } from "#lib/observability/graceful-shutdown.ts";

const sentences = { silent: messages.operating.databaseSilent, "read-only": messages.operating.databaseStoresNothing };

/** The process can do its work: it is not stopping, and the database answers and stores. What sends requests to it asks this. */
export async function GET(): Promise<Response> {
  if (isStopping()) return problem(503, messages.operating.stopping);
  const state = await checkDatabase();
  if (state !== "ready") return problem(503, sentences[state], undefined, { "retry-after": "5" });
  return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
