/** The parts of `npm run mutation` that Stryker loads. */
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { root } from "./clone.mjs";

/**
 * A small change of the program.
 * @typedef {{ id: string, fileName: string, mutatorName: string, replacement: string, status?: string,
 *   location: { start: { line: number, column: number }, end: { line: number, column: number } } }} Mutant
 */

/**
 * Returns a name of a mutant that is always the same, and as good as random.
 * @param {Mutant} mutant
 * @param {string} seed
 */
export function nameMutant({ fileName, location: { start, end }, mutatorName, replacement }, seed) {
  const place = [start.line, start.column, end.line, end.column];
  const text = JSON.stringify([seed, relative(root, fileName), ...place, mutatorName, replacement]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Lets only the drawn mutants be tried, whose names come first: a place in the program holds others. */
class SampleChecker {
  async init() {}

  /** @param {Mutant[]} mutants */
  async check(mutants) {
    const { MUTATION_SEED: seed = "", MUTATION_LAST: last = "" } = process.env;
    // Of the answers that a checker has, this one leaves a mutant out of the score.
    const notDrawn = { status: "compileError", reason: "not drawn" };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, nameMutant(mutant, seed) <= last ? { status: "passed" } : notDrawn]));
  }
}

/** Prints each mutant that no test noticed as soon as that is known. */
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
