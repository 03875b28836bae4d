import { problem, refuseMethodsBut } from "../../../../lib/actions/problem.ts";
import { databaseAnswers } from "../../../../lib/data/answers.ts";
import { isStopping } from "../../../../lib/watch/stop.ts";
import { words } from "../../../../lib/words/en.ts";

/** The process can do its work: it is not stopping, and the database answers. What sends requests to it asks this. */
export async function GET(): Promise<Response> {
  if (isStopping()) return problem(503, words.operating.stopping);
  if (!(await databaseAnswers())) return problem(503, words.operating.databaseSilent);
  return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
