import type { JobWord } from "#lib/catalog/job-words/job-word.ts";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { splitWords } from "#lib/planner/jobs/merge-advertisements.ts";

/** The name of a word of the vocabulary, or of a choice of them. */
export function wordName(id: string): string {
  return jobsMessages.either(splitWords(id).map((word) => jobWords[word]?.name ?? word));
}

/** What a word is that no milestone teaches, and the hours of a first own milestone; undefined for all others. Of a choice, the first one. */
export function findOutside(id: string): { note: string; hours: number } | undefined {
  const words = splitWords(id).map((word): JobWord | undefined => (Object.hasOwn(jobWords, word) ? jobWords[word] : undefined));
  const [first] = words;
  return first && "outside" in first ? { note: first.outside, hours: first.hours } : undefined;
}
