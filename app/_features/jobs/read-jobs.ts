import { findAlternatives } from "#lib/catalog/job-words/alternatives.ts";
import type { JobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { type JobMark, readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";
import { shareRoles } from "#lib/catalog/job-words/role-shares.ts";
import { findUnjudged, type Unjudged } from "#lib/catalog/job-words/unjudged.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { joinAlternatives, type MergedAsked, mergeAsked, splitAdvertisements } from "#lib/planner/jobs/merge-advertisements.ts";
import type { Asked } from "#lib/planner/jobs/readiness.ts";

/** One advertisement, read. */
type ReadJob = {
  text: string;
  unjudged: Unjudged;
  name: string;
  marks: readonly JobMark[];
  asked: readonly Asked[];
  shares: Record<RoleId, number>;
};

/** Everything that was pasted, read: each advertisement, and all together. */
type ReadJobs = { jobs: readonly ReadJob[]; asked: readonly MergedAsked[]; shares: Record<RoleId, number> };

/** Reads a pasted text. @param addWays gives what is asked for further ways to learn it */
export function readJobs(pasted: string, targets: JobTargets, addWays: (asked: Asked[]) => Asked[] = (asked) => asked): ReadJobs {
  const jobs = splitAdvertisements(pasted.replaceAll("\r\n", "\n")).map((text): ReadJob => {
    const read = readAdvertisement(text);
    const single = read.asked.map(({ word, isNice }) => {
      return { word, ways: waysOf(targets[word]), isNice };
    });
    const asked = addWays(joinAlternatives(single, findAlternatives(text, read.marks)));
    return { text, unjudged: findUnjudged(text), name: nameOf(text), marks: read.marks, asked, shares: shareRoles(read, targets) };
  });
  const shares = shareRoles({ asked: [], titleRoles: [] }, targets);
  for (const role of listRoles(shares))
    if (jobs.length > 0) shares[role] = jobs.reduce((sum, job) => sum + job.shares[role], 0) / jobs.length;
  return { jobs, asked: mergeAsked(jobs.map(({ asked }) => asked)), shares };
}

/** The ways to learn what a word asks for. */
export function waysOf(target: JobTargets[string] | undefined): string[][] {
  const { milestones = [], isOneEnough = false } = target ?? {};
  if (isOneEnough) return milestones.map((id) => [id]);
  return milestones.length > 0 ? [[...milestones]] : [];
}

const longestName = 60;

/** An advertisement goes by its first line. */
function nameOf(text: string): string {
  const [line = ""] = text
    .trimStart()
    .slice(0, 2 * longestName)
    .split("\n");
  const name = line.trim();
  return name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name;
}

function listRoles(shares: Record<RoleId, number>): RoleId[] {
  return Object.keys(shares) as RoleId[];
}

/** Shares as whole percents that are 100 together; what rounding takes goes to the largest remainders. */
export function toPercents(shares: Record<RoleId, number>): { role: RoleId; percent: number }[] {
  const all = listRoles(shares).map((role) => ({ role, exact: shares[role] * 100, percent: Math.floor(shares[role] * 100) }));
  const missing = 100 - all.reduce((sum, { percent }) => sum + percent, 0);
  const largest = all.toSorted((one, other) => other.exact - other.percent - (one.exact - one.percent)).slice(0, missing);
  return all
    .map((each) => ({ role: each.role, percent: each.percent + (largest.includes(each) ? 1 : 0) }))
    .toSorted((one, other) => other.percent - one.percent);
}

/** The text in parts, marked and not; together they are the whole text. */
export function cutAtMarks(text: string, marks: readonly JobMark[]): { at: number; part: string; words?: readonly string[] }[] {
  const parts: { at: number; part: string; words?: readonly string[] }[] = [];
  let from = 0;
  for (const { start, end, words } of marks) {
    if (start > from) parts.push({ at: from, part: text.slice(from, start) });
    parts.push({ at: start, part: text.slice(start, end), words });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, part: text.slice(from) });
  return parts;
}
