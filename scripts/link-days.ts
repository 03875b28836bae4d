import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was found out about an address, and when: a date and time. */
type Seen = { result: string; on: string };

/** The address of a resource, what stands between, and how and when it was checked. */
const resource = /(url:\s*"([^"]+)",(?:(?!\burl:)[\s\S])*?checked: )\{ how: "[a-z]+", on: "(\d{4}-\d{2}-\d{2})" \}/g;

/** The text of a milestone file in which each address that answered says so, with the day; never an earlier day than it has. */
export function withDays(text: string, findings: ReadonlyMap<string, Seen>): string {
  return text.replace(resource, (whole, before: string, url: string, day: string) => {
    const finding = findings.get(url);
    const on = finding?.on.slice(0, 10) ?? "";
    return finding?.result === "ok" && on >= day ? `${before}{ how: "live", on: "${on}" }` : whole;
  });
}

/**
 * Writes the day into the milestone files of a folder, for the addresses that answered where they stand. One that moved or is gone
 * keeps its old mark, until somebody has changed the address.
 * @returns how many files changed
 */
export function storeDays(folder: string, findings: ReadonlyMap<string, Seen>): number {
  let changed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".ts"))) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    const dated = withDays(text, findings);
    if (dated === text) continue;
    writeFileSync(file, dated);
    changed += 1;
  }
  return changed;
}
