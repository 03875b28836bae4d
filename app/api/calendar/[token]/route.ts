import { createHash } from "node:crypto";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { openFeed } from "#lib/auth/calendar-feed.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { readShape, writeShape } from "#lib/export/calendar-shapes.ts";
import { icsFile } from "#lib/export/formats/ics.ts";
import { collectBytes } from "#lib/export/pieces.ts";
import { messages } from "#lib/messages/all.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Context = { params: Promise<{ token: string }> };

const always = {
  "cache-control": "private, no-cache",
  "x-robots-tag": "noindex, nofollow",
};

/** A plan's calendar for a program that subscribed to it, in a shape: "?shape=bars". The address is the key: it must not be written to any log. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  // Some programs tell a calendar by the ending of its address.
  const now = new Date();
  const feed = await openFeed(token.replace(/\.ics$/, ""), now);
  const planExport = feed && (await loadPlanExport(feed.learner, feed.planId));
  if (!planExport)
    return new Response(`${messages.errors.notFound}\n`, {
      status: 404,
      headers: { ...always, "cache-control": "private, no-store", "content-type": "text/plain; charset=utf-8" },
    });

  // With the day, dates that cannot be met any more move; so does the version of the calendar.
  const shape = readShape((name) => new URL(request.url).searchParams.get(name));
  const body = await collectBytes(writeShape(planExport, siteAddress().origin, todayOf(planExport.plan, now), shape));
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { ...always, etag };
  if (knows(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": icsFile.mediaType } });
}

/** Whether the asker has this version already (RFC 9110, section 13.1.2: compared weakly, as proxies mark what they compress). */
function knows(asked: string | null, etag: string): boolean {
  return (asked ?? "").split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
}
