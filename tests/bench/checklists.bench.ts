import { readTaskList } from "#lib/export/read-task-list.ts";
import { hostileChecklists } from "../support/hostile-checklists.ts";
import { longestTurn } from "../support/longest-turn.ts";

/**
 * How long reading a checklist of a megabyte holds the event loop, in milliseconds of the processor: the longest turn in the quickest of
 * five, for each of the checklists in `tests/support/hostile-checklists.ts`, and how long reading takes in all. Prints a table, the slowest first.
 */
const rows: { name: string; longest: number; whole: number }[] = [];
for (const [name, text] of Object.entries(hostileChecklists)) {
  let [longest, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < 5; at += 1) {
    const begin = process.cpuUsage();
    longest = Math.min(longest, await longestTurn(() => readTaskList(text)));
    const { user, system } = process.cpuUsage(begin);
    whole = Math.min(whole, (user + system) / 1_000);
  }
  rows.push({ name, longest, whole });
}
console.log("| a megabyte of | longest turn, ms | in all, ms |\n|---|---|---|");
for (const { name, longest, whole } of rows.toSorted((one, other) => other.longest - one.longest)) {
  console.log(`| ${name} | ${longest.toFixed(1)} | ${whole.toFixed(1)} |`);
}
