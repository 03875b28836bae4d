import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { findMostCut, listCutMilestones, proposeScopeCut } from "#lib/planner/schedule/scope-cut.ts";
import { type CutItem, mostCutMinutes, searchCut } from "#lib/planner/schedule/search-cut.ts";

/**
 * How long the search for a cut takes, and how much less it loses than the greedy one. Run it with `npm run bench:scope-cut`.
 * - greedy: cuts the milestone with all that needs it that loses least per minute, again and again, until enough is free.
 */
const rounds = 300;
const size = 60;

function cutGreedily(items: readonly CutItem[], wanted: number): number {
  const followers = (from: string, found = new Set([from])): Set<string> => {
    for (const { id, needs } of items) if (!found.has(id) && needs.includes(from)) followers(id, found.add(id));
    return found;
  };
  const groups = items.map(({ id }) => [...followers(id)]).filter((ids) => items.every(({ id, stays }) => !stays || !ids.includes(id)));
  const gone = new Set<string>();
  const sum = (ids: readonly string[], field: "minutes" | "loss") =>
    items.reduce((all, item) => all + (ids.includes(item.id) && !gone.has(item.id) ? item[field] : 0), 0);
  let [free, loss] = [0, 0];
  while (free < wanted) {
    const open = groups.filter((ids) => sum(ids, "minutes") > 0);
    const rate = (ids: readonly string[]) => sum(ids, "loss") / sum(ids, "minutes");
    const best = open.reduce((one, other) => (rate(other) < rate(one) ? other : one));
    free += sum(best, "minutes");
    loss += sum(best, "loss");
    for (const id of best) gone.add(id);
  }
  return loss;
}

/** Milliseconds of the processor, which count on a busy machine; on a quiet one they are about those of the clock. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A random DAG with 0 to 2 prerequisites a milestone, whose last one stays. */
function makeItems(random: () => number): CutItem[] {
  return Array.from({ length: size }, (_, at) => {
    const minutes = Math.ceil(random() * 40) * 30;
    const needs = Array.from({ length: Math.floor(random() * 3) }, () => `m${Math.floor(random() * at)}`);
    return { id: `m${at}`, minutes, loss: minutes * ([1, 3, 9][Math.floor(random() * 3)] ?? 1), needs, stays: at === size - 1 };
  });
}

function report(name: string, times: number[], notes: string): void {
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms; ${notes}`);
}

for (const role of catalog().roles) {
  const left = listCutMilestones(milestonesOf(freshPlan(role, catalog(), "plan")));
  const times: number[] = [];
  let gap = 0;
  for (let wanted = 30; wanted <= findMostCut(left).keepingCapstone; wanted += 30) {
    const start = process.cpuUsage();
    gap = Math.max(gap, proposeScopeCut(left, wanted)?.gap ?? 0);
    times.push(processorTime(start));
  }
  report(role.id, times, `largest gap ${(100 * gap).toFixed(1)} %`);
}

const random = startRandom(1);
const times: number[] = [];
let [gap, greedy] = [0, 0];
for (let round = 0; round < rounds; round += 1) {
  const items = makeItems(random);
  const wanted = Math.ceil(random() * mostCutMinutes(items));
  const start = process.cpuUsage();
  const { cut, leastLoss } = searchCut(items, wanted);
  times.push(processorTime(start));
  if (!cut) throw new Error("no cut");
  gap = Math.max(gap, cut.loss / leastLoss - 1);
  greedy += cutGreedily(items, wanted) / cut.loss / rounds;
}
report(
  `${rounds} random graphs of ${size}`,
  times,
  `largest gap ${(100 * gap).toFixed(1)} %, greedy loses ${greedy.toFixed(2)} times as much`,
);
