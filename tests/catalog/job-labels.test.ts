import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";
import { shareRoles } from "#lib/catalog/job-words/role-shares.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { type Labelled, readLabelled } from "./job-advertisements/read-labels.ts";

const targets = toJobTargets(catalog());
const { tuned, heldBack } = readLabelled();

/** How well what was found agrees with the labels, all advertisements together. */
function measure(all: readonly Labelled[]) {
  let [right, found, wanted, graded, wellGraded, roles] = [0, 0, 0, 0, 0, 0];
  for (const { text, asked, nice, roles: labelled } of all) {
    const read = readAdvertisement(text);
    const labels = new Set([...asked, ...nice]);
    const agreed = read.asked.filter(({ word }) => labels.has(word));
    right += agreed.length;
    found += read.asked.length;
    wanted += labels.size;
    graded += agreed.length;
    wellGraded += agreed.filter(({ word, isNice }) => isNice !== asked.includes(word)).length;
    const shares = shareRoles(read, targets);
    const order = roleIds.toSorted((one, other) => shares[other] - shares[one]);
    // A mix of two roles is right when these two have the largest shares.
    if (labelled.every((role) => order.slice(0, labelled.length).includes(role))) roles += 1;
  }
  return { precision: right / found, recall: right / wanted, grades: wellGraded / graded, roles: roles / all.length };
}

describe.each([
  ["that tuned the vocabulary", tuned],
  ["that were held back", heldBack],
])("the advertisements %s", (_name, all) => {
  const result = measure(all);

  test("are sixty", () => expect(all).toHaveLength(60));

  test("of what is found, 95 in 100 is asked for", () => expect(result.precision).toBeGreaterThanOrEqual(0.95));

  test("of what is asked for, 90 in 100 is found", () => expect(result.recall).toBeGreaterThanOrEqual(0.9));

  test("required and nice to have are told apart in 95 of 100", () => expect(result.grades).toBeGreaterThanOrEqual(0.95));

  test("the role is right in 9 of 10", () => expect(result.roles).toBeGreaterThanOrEqual(0.9));
});
