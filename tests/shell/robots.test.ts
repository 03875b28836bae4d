import { expect, test } from "vitest";
import robots from "#app/robots.ts";
import { parseRobots } from "../support/robots-parser.ts";

const origin = "https://plan.example.org";

/** The rules as the framework writes them. */
function write({ rules }: ReturnType<typeof robots>): string {
  return [rules]
    .flat()
    .flatMap(({ userAgent = "*", allow = [], disallow = [] }) => [
      ...[userAgent].flat().map((agent) => `User-Agent: ${agent}`),
      ...[allow].flat().map((path) => `Allow: ${path}`),
      ...[disallow].flat().map((path) => `Disallow: ${path}`),
    ])
    .join("\n");
}

test.each(["Google-Calendar-Importer", "Googlebot", "bingbot", "*"])(
  "%s may read calendars and public pages, and nothing of a learner's",
  (agent) => {
    const rules = parseRobots(`${origin}/robots.txt`, write(robots()));
    const mayRead = (path: string) => rules.isAllowed(`${origin}${path}`, agent);
    const feed = `/api/calendar/${"A".repeat(43)}`;
    for (const path of ["/", "/roles/data-analyst", "/milestones/sql-basics", `${feed}.ics`, feed]) expect(mayRead(path), path).toBe(true);
    const personal = ["/plans/1", "/settings", "/sign-in", "/sign-up"];
    for (const path of ["/api/", "/api/v1/plans", "/api/auth/session", "/api/calendar", "/api/calendars/1", ...personal]) {
      expect(mayRead(path), path).toBe(false);
    }
  },
);
