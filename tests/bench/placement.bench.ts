import { catalog } from "#lib/catalog/catalog.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { buildNetwork, type Network } from "#lib/planner/placement/network.ts";
import { placeLearner } from "#lib/planner/placement/place.ts";
import { originIds, type PlacementAnswer } from "#lib/planner/placement/told.ts";
import { manners, placeLearners } from "../support/placed-learners.ts";

/** How long a question of the placement takes, and how well made-up learners are placed. Run it with `npm run bench:placement`. */

let state = 1;
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x80000000;
};

/** A made-up role: each milestone needs up to three of the thirty before it. */
function makePath(size: number): Network {
  const before = (at: number) => Array.from({ length: at === 0 ? 0 : Math.floor(random() * 4) }, () => at - 1 - Math.floor(random() * 30));
  return buildNetwork(
    Array.from({ length: size }, (_, at) => ({
      id: `m${at}`,
      prerequisites: [...new Set(before(at).map((each) => `m${Math.max(0, each)}`))],
    })),
  );
}

function timeQuestions(network: Network): number[] {
  const times: number[] = [];
  for (let learner = 0; learner < 20; learner++) {
    const answers = new Map<string, PlacementAnswer>();
    for (;;) {
      const start = performance.now();
      const { next } = placeLearner(network, { answers, settled: new Set() });
      times.push(performance.now() - start);
      if (next === null) break;
      answers.set(next, random() < 0.5 ? "yes" : "no");
    }
  }
  return times.slice(10).sort((one, other) => one - other);
}

const show = (number: number) => number.toFixed(1).padStart(6);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const networks = [
  ...catalog().roles.map((role) => [role.id, placementNetwork(role, catalog())] as const),
  ["made up", makePath(500)] as const,
];
console.log("ms a question      milestones  median    95 %     most");
for (const [name, network] of networks) {
  const times = timeQuestions(network);
  const at = (share: number) => show(times[Math.floor((times.length - 1) * share)] as number);
  console.log(name.padEnd(18), String(network.ids.length).padStart(10), at(0.5), " ", at(0.95), " ", at(1));
}

console.log("\naverage of 160 made-up learners a role   questions  wrongly known  missed  unsure  areas not asked");
for (const manner of manners) {
  for (const role of catalog().roles) {
    const outcomes = placeLearners(role, placementNetwork(role, catalog()), manner, 40);
    const questions = outcomes.map((outcome) => outcome.questions).sort((one, other) => one - other);
    const errors = (["wronglyKnown", "missed", "unsure", "areasNotAsked"] as const).map((name) =>
      show(mean(outcomes.map((outcome) => outcome[name]))),
    );
    console.log(`${manner} ${role.id}`.padEnd(40), "median", questions[questions.length >> 1], "most", questions.at(-1), errors.join("  "));
  }
}

console.log("\naverage of 80 made-up learners an origin, all roles   questions  wrongly known  missed  unsure  areas not asked");
for (const origin of originIds) {
  for (const fits of [true, false]) {
    const outcomes = catalog().roles.flatMap((role) => placeLearners(role, placementNetwork(role, catalog(), origin), "honest", 5, fits));
    const questions = outcomes.map((outcome) => outcome.questions).sort((one, other) => one - other);
    const errors = (["wronglyKnown", "missed", "unsure", "areasNotAsked"] as const).map((name) =>
      show(mean(outcomes.map((outcome) => outcome[name]))),
    );
    const who = `${origin}, ${fits ? "who fit it" : "whoever says so"}`;
    console.log(who.padEnd(40), "median", questions[questions.length >> 1], "most", questions.at(-1), errors.join("  "));
  }
}
