import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../../../scripts/clone.mjs";
import type { Compared, Spread } from "./ratios.ts";

const file = join(root, "docs", "performance.md");

const version = (name: string) => JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version as string;

/** When and on what something is measured, said before it begins: the load is that of the others on the machine. */
export function describeMachine(now: Date): string {
  const names = cpus();
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  return (
    `Measured on ${now.toISOString().slice(0, 16).replace("T", " ")} UTC at ${commit}: ${names.length} cores (${names[0]?.model.trim()}), ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, Next ${version("next")}, React ${version("react")}, ` +
    `Prisma ${version("@prisma/client")}, better-sqlite3 ${version("better-sqlite3")}. Load of the machine before it began: ${describeLoad()}.`
  );
}

/** The processes that wanted a processor, over 1, 5 and 15 minutes. */
export function describeLoad(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(", ");
}

/** Puts one part of the page in place of what it said before, and leaves the others. */
export function writePart(part: string, text: string): void {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [start, stop] = [before.indexOf(begin), before.indexOf(end)];
  const block = `${begin}\n\n${text.trim()}\n\n${end}`;
  if (start >= 0 && stop > start) writeFileSync(file, before.slice(0, start) + block + before.slice(stop + end.length));
  else writeFileSync(file, `${before.trimEnd()}\n\n${block}\n`);
  console.log(`\n${text}\n`);
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const times = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
export const range = ({ middle, least, most }: Spread) => `**${times(middle)}** (${times(least)} to ${times(most)})`;

/** Whether a goal is reached; the middle of the rounds counts. */
export const against = (value: number, most: number) => `${most}: ${value <= most ? "reached" : "not reached"}`;

/** The same where more is better. */
export const leastAhead = (value: number, least: number) => `${least}: ${value >= least ? "reached" : "not reached"}`;

/** The medians of both sides. */
export const sides = ({ ours, theirs }: Compared) => `${ms(ours.p50)} / ${ms(theirs.p50)}`;

/** A line of a comparison: both sides' times, and their ratios. */
export function row(name: string, compared: Compared): string[] {
  const { ours, theirs, p50, p99 } = compared;
  return [name, sides(compared), range(p50), `${ms(ours.p99)} / ${ms(theirs.p99)}`, range(p99)];
}
