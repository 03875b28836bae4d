import { readFileSync } from "node:fs";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import type { RoleId } from "#lib/catalog/schema.ts";

/** A labelled advertisement. */
export type Labelled = { file: string; text: string; roles: RoleId[]; asked: string[]; nice: string[] };

const folder = new URL(".", import.meta.url);
const splitIds = (ids: string) => ids.split(" ").filter(Boolean);

/** All labelled advertisements; those with odd numbers tuned the vocabulary, the others were held back. */
export function readLabelled(): { tuned: Labelled[]; heldBack: Labelled[] } {
  const { advertisements } = JSON.parse(readFileSync(new URL("labels.json", folder), "utf8")) as {
    advertisements: { file: string; roles: string; asked: string; nice: string }[];
  };
  const all = advertisements.map(({ file, roles, asked, nice }) => ({
    file,
    text: readFileSync(new URL(`${file}.txt`, folder), "utf8"),
    roles: splitIds(roles) as RoleId[],
    asked: splitIds(asked),
    nice: splitIds(nice),
  }));
  const unknown = all.flatMap(({ asked, nice }) => [...asked, ...nice]).filter((word) => !(word in jobWords));
  if (unknown.length > 0) throw new Error(`Labels that are no words: ${unknown.join(", ")}`);
  return { tuned: all.filter(({ file }) => Number(file) % 2 === 1), heldBack: all.filter(({ file }) => Number(file) % 2 === 0) };
}
