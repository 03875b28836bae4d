/**
 * The parts of `npm run mutation` that Stryker loads: a checker that lets only the drawn changes be tried, and a reporter that prints each
 * one that no test noticed as soon as that is known.
 */
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { root } from "./clone.mjs";

/**
 * @typedef {{ id: string, fileName: string, mutatorName: string, replacement: string, status: string,
 *   location: { start: { line: number, column: number }, end: { line: number, column: number } } }} Mutant
 */

const oneIn = Number(process.env.MUTATION_ONE_IN);
const seed = Number(process.env.MUTATION_SEED);

/**
 * Returns whether a change belongs to the sample. That follows from the seed and from the change alone, so it does not matter which others
 * are tried with it.
 * @param {Mutant} mutant
 */
function isDrawn({ fileName, location, mutatorName, replacement }) {
  const text = JSON.stringify([seed, relative(root, fileName), location.start, location.end, mutatorName, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() * oneIn < 2 ** 32;
}

class SampleChecker {
  async init() {}

  /** @param {Mutant[]} mutants */
  async check(mutants) {
    // Of the answers that a checker has, this one leaves a mutant out of the score.
    const notDrawn = { status: "compileError", reason: "not drawn" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? { status: "passed" } : notDrawn]));
  }
}

class SurvivorReporter {
  /** @param {Mutant} mutant */
  onMutantTested({ status, fileName, location: { start, end }, mutatorName, replacement }) {
    if (status !== "Survived" && status !== "NoCoverage") return;
    const place = `${relative(root, fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
    const what = status === "Survived" ? "survived" : "not covered";
    console.log(`  ${what}: ${place} ${mutatorName}: ${replacement.replace(/\s+/g, " ").slice(0, 120)}`);
  }
}

export const strykerPlugins = [
  { kind: "Checker", name: "sample", injectableClass: SampleChecker },
  { kind: "Reporter", name: "survivors", injectableClass: SurvivorReporter },
];
