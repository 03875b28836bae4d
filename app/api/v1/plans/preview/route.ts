import { describeVerdict, toFieldErrors } from "#lib/api/preview-errors.ts";
import { type PreviewResponse, previewMaxBytes, previewRequestSchema } from "#lib/api/preview-schema.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { previewPlan } from "#lib/catalog/preview.ts";
import { fieldProblem, readInput, refuseMethodsBut, waitProblem } from "#lib/http/problem.ts";

/** Plans a role for anybody who asks, and stores nothing. It knows no cookies, so it need not mind where a request comes from. */
export async function POST(request: Request): Promise<Response> {
  const wait = await takeTry("preview-client", clientAddress(request.headers), new Date());
  if (wait) return waitProblem(wait);
  const read = await readInput(request, previewRequestSchema, previewMaxBytes);
  if ("refusal" in read) return read.refusal;
  const { role, targetDate = null, ...rest } = read.data;
  const result = previewPlan(getRole(role), catalog(), { ...rest, targetDate });
  if ("problems" in result) return fieldProblem(toFieldErrors(result.problems));
  const { items, finishOn, verdict } = result.preview;
  return Response.json({ items, finishOn, verdict: describeVerdict(verdict) } satisfies PreviewResponse, {
    headers: { "cache-control": "no-store" },
  });
}

export const { GET, PUT, PATCH, DELETE } = refuseMethodsBut("POST");
