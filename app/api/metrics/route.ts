import { isSameSecret } from "#lib/auth/token.ts";
import { checkDatabase } from "#lib/data/account/check-database.ts";
import { environment } from "#lib/environment.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { metrics } from "#lib/observability/metrics.ts";

/** Answers with this instance's metrics in the format of Prometheus; 404 unless METRICS_TOKEN is set. */
export async function GET(request: Request): Promise<Response> {
  const { METRICS_TOKEN: token } = environment();
  if (!token) return problem(404, messages.errors.notFound);
  const told = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  if (!isSameSecret(told, token)) return problem(401, messages.operating.wrongMetricsToken, undefined, { "www-authenticate": "Bearer" });
  const { registry, databaseWritable } = metrics();
  databaseWritable.set((await checkDatabase()) === "ready" ? 1 : 0);
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType, "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
