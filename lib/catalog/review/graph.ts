import type { Milestone } from "../schema.ts";
import type { Readable, Report } from "./problems.ts";
import { neededBy } from "./scope.ts";

/** Prerequisites exist, stand there once, make no circle, and none comes with another one; those that only help are among them. */
export function reviewGraph({ milestones, byId, broken }: Readable, report: Report) {
  for (const milestone of milestones) {
    const { prerequisites, helpful = [] } = milestone;
    for (const [at, id] of prerequisites.entries()) {
      if (!byId.has(id) && !broken.has(id)) report(milestone, `prerequisites[${at}]`, `there is no milestone "${id}"`);
      if (prerequisites.indexOf(id) < at) report(milestone, `prerequisites[${at}]`, `"${id}" stands here twice`);
    }
    for (const [at, id] of helpful.entries()) {
      if (!prerequisites.includes(id)) report(milestone, `helpful[${at}]`, `"${id}" is not among its prerequisites`);
      if (helpful.indexOf(id) < at) report(milestone, `helpful[${at}]`, `"${id}" stands here twice`);
    }
  }
  const resting = new Map(milestones.map(({ id }) => [id, restsOn(id, byId, ({ prerequisites }) => prerequisites)]));
  const needing = new Map(milestones.map(({ id }) => [id, restsOn(id, byId, neededBy)]));
  for (const milestone of milestones) {
    if (resting.get(milestone.id)?.has(milestone.id)) {
      const circle = milestone.prerequisites.filter((id) => id === milestone.id || resting.get(id)?.has(milestone.id));
      report(milestone, "prerequisites", `it waits for itself through ${circle.join(", ")}`);
      continue;
    }
    const needed = neededBy(milestone);
    for (const [at, id] of milestone.prerequisites.entries()) {
      // What is needed does not come with what only helps: that may be left out of a plan.
      const through = needed.includes(id)
        ? needed.find((other) => other !== id && needing.get(other)?.has(id))
        : milestone.prerequisites.find((other) => other !== id && resting.get(other)?.has(id));
      if (through) report(milestone, `prerequisites[${at}]`, `"${id}" already comes with "${through}"; leave it out`);
    }
  }
}

/** Every milestone that comes before this one by `before`; itself too when there is a circle. */
function restsOn(id: string, byId: ReadonlyMap<string, Milestone>, before: (milestone: Milestone) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const milestone = byId.get(next);
    for (const each of milestone ? before(milestone) : []) {
      if (!found.has(each)) open.push(each);
      found.add(each);
    }
  }
  return found;
}
