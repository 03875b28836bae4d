import fc from "fast-check";
import { expect, it } from "vitest";
import { chanceOf, logLikelihood, propagate, startBeliefs } from "#lib/planner/placement/beliefs.ts";
import { buildNetwork, type Network } from "#lib/planner/placement/network.ts";
import { cases } from "../../support/planner-cases.ts";

/** The chance to be able to do a milestone with a gap before it, as the model says it. */
const gapChance = 0.02;

/** Up to nine milestones that any two of which are joined by one way at most: each new one joins separate parts. */
const joined = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 9 }).map((wishes) => {
  const part = wishes.map((_, at) => at);
  return wishes.map((wish, at) => {
    const prerequisites: number[] = [];
    for (const number of at === 0 ? [] : wish) {
      const candidate = number % at;
      const [from, to] = [part[candidate], part[at]];
      if (from === to) continue;
      part.forEach((each, index) => {
        if (each === from) part[index] = to as number;
      });
      prerequisites.push(candidate);
    }
    return { id: String(at), prerequisites: prerequisites.map(String) };
  });
});
const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const said = fc.constantFrom(1, 1, 9, 1 / 9, 1000);

/** Adds up all sets of milestones, one by one: their chance, times how likely what was said is for each. */
function enumerate({ ids, before }: Network, chances: readonly number[], evidence: readonly number[]) {
  const able = ids.map(() => 0);
  let all = 0;
  for (let set = 0; set < 1 << ids.length; set++) {
    const has = (at: number) => ((set >> at) & 1) === 1;
    const weight = ids.reduce((product, _, at) => {
      const can = (before[at] as readonly number[]).every(has) ? (chances[at] as number) : gapChance;
      return product * (has(at) ? can * (evidence[at] as number) : 1 - can);
    }, 1);
    all += weight;
    for (const at of ids.keys()) if (has(at)) able[at] = (able[at] as number) + weight;
  }
  return { likelihood: all, chances: able.map((weight) => weight / all) };
}

it("gives the chances and the likelihood that adding up all sets gives, where one way at most joins two milestones", () => {
  const args = fc.tuple(joined, fc.array(chance, { minLength: 9, maxLength: 9 }), fc.array(said, { minLength: 9, maxLength: 9 }));
  fc.assert(
    fc.property(args, ([milestones, chances, evidence]) => {
      const network = buildNetwork(milestones);
      const beliefs = startBeliefs(network, Float64Array.from(chances.slice(0, milestones.length)));
      beliefs.evidence.set(evidence.slice(0, milestones.length));
      propagate(beliefs, milestones.length);
      const exact = enumerate(network, chances, evidence);
      for (const [at, expected] of exact.chances.entries()) expect(chanceOf(beliefs, at)).toBeCloseTo(expected, 8);
      expect(logLikelihood(beliefs)).toBeCloseTo(Math.log(exact.likelihood), 8);
    }),
    cases,
  );
});

it("comes close where ways meet again", () => {
  const diamond = [
    { id: "a", prerequisites: [] },
    { id: "b", prerequisites: ["a"] },
    { id: "c", prerequisites: ["a"] },
    { id: "d", prerequisites: ["b", "c"] },
  ];
  const network = buildNetwork(diamond);
  const beliefs = startBeliefs(network, Float64Array.from([0.6, 0.6, 0.6, 0.6]));
  beliefs.evidence[3] = 9;
  propagate(beliefs, 4);
  const exact = enumerate(network, [0.6, 0.6, 0.6, 0.6], [1, 1, 1, 9]);
  for (const [at, expected] of exact.chances.entries()) expect(Math.abs(chanceOf(beliefs, at) - expected)).toBeLessThan(0.1);
});
