import { drawBadge } from "#app/_features/share/draw-badge.ts";
import { readShared } from "#app/_features/share/read-shared.ts";
import { refuse, refuseForNow } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

/** The badge of a shared plan. Kept by nobody, so that it moves with the plan and ends with the link. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const shared = await readShared((await params).token);
  if (!shared) return refuse(404, messages.errors.notFound);
  if ("wait" in shared) return refuseForNow(messages.rateLimits.readings(shared.wait), shared.wait);
  const { plan } = shared;
  return new Response(drawBadge(plan.role, plan.counts?.percent), {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "no-cache, no-store" },
  });
}
