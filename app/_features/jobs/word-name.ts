import type { JobWord } from "#lib/catalog/job-words/job-word.ts";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";

/** The name of a word of the vocabulary. */
export function wordName(id: string): string {
  return jobWords[id]?.name ?? id;
}

/** What a word is that no milestone teaches, and the hours of a first own milestone; undefined for all others. */
export function findOutside(id: string): { note: string; hours: number } | undefined {
  const word: JobWord | undefined = jobWords[id];
  return word && "outside" in word ? { note: word.outside, hours: word.hours } : undefined;
}
