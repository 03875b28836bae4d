import { refuseMethodsBut } from "#lib/http/problem.ts";

/** The process answers. What starts and restarts it asks this. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } });
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
