import { readFileSync } from "node:fs";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import type { RoleId } from "#lib/catalog/schema.ts";

/** A labelled advertisement. */
export type Labelled = { file: string; text: string; roles: RoleId[]; asked: string[]; nice: string[] };

/** Where two readers said different things of a word, what was settled, and by which rule of the README. */
export type Difference = { file: string; word: string; first: Answer; second: Answer; settled: Answer; rule: number };

type Answer = "asked" | "nice" | "no";

const folder = new URL(".", import.meta.url);
const splitIds = (ids: string) => ids.split(" ").filter(Boolean);

/** All that the two readers of `001.txt` to `120.txt` disagreed on. */
export function readDifferences(): Difference[] {
  return JSON.parse(readFileSync(new URL("differences.json", folder), "utf8")) as Difference[];
}

/** The advertisements of the author of the vocabulary, with the settled labels. */
export function readSettled(): Labelled[] {
  return readFolder(folder);
}

/** The same advertisements with the labels of one of the two readers. Their roles are the settled ones. */
export function readLabelsOf(reader: "first" | "second"): Labelled[] {
  const differences = readDifferences();
  return readSettled().map((each) => {
    const own = differences.filter(({ file }) => file === each.file);
    const differ = new Set(own.map(({ word }) => word));
    const answered = (answer: Answer) => own.filter((difference) => difference[reader] === answer).map(({ word }) => word);
    return {
      ...each,
      asked: [...each.asked.filter((word) => !differ.has(word)), ...answered("asked")],
      nice: [...each.nice.filter((word) => !differ.has(word)), ...answered("nice")],
    };
  });
}

/** The advertisements that another author wrote and labelled: odd numbers tuned the vocabulary, even ones were held back. */
export function readOthers(): { tuned: Labelled[]; heldBack: Labelled[] } {
  const all = readFolder(new URL("others/", folder));
  return { tuned: all.filter(({ file }) => Number(file) % 2 === 1), heldBack: all.filter(({ file }) => Number(file) % 2 === 0) };
}

function readFolder(of: URL): Labelled[] {
  const { advertisements } = JSON.parse(readFileSync(new URL("labels.json", of), "utf8")) as {
    advertisements: { file: string; roles: string; asked: string; nice: string }[];
  };
  const all = advertisements.map(({ file, roles, asked, nice }) => ({
    file,
    text: readFileSync(new URL(`${file}.txt`, of), "utf8"),
    roles: splitIds(roles) as RoleId[],
    asked: splitIds(asked),
    nice: splitIds(nice),
  }));
  const unknown = all.flatMap(({ asked, nice }) => [...asked, ...nice]).filter((word) => !(word in jobWords));
  if (unknown.length > 0) throw new Error(`Labels that are no words: ${unknown.join(", ")}`);
  return all;
}
