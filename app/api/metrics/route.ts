import { isSameSecret } from "#lib/auth/token.ts";
import { environment } from "#lib/environment.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { metrics } from "#lib/observability/metrics.ts";

/** What this instance has counted, for Prometheus. Without METRICS_TOKEN it is not there. */
export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN: token } = environment();
  if (!token) return problem(404, messages.errors.notFound);
  const told = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  if (!isSameSecret(told, token)) return problem(401, messages.operating.wrongMetricsToken, undefined, { "www-authenticate": "Bearer" });
  const { registry } = metrics();
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType, "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
