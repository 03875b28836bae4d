import type { JobMark } from "./read-advertisement.ts";

/** Words of which one can stand for another when an advertisement says "or": the choices of the curriculum, and what is asked for instead of them. */
const kinds: readonly (readonly string[])[] = [
  ["tableau", "power-bi", "plotly", "looker", "qlik"],
  ["python", "r", "sas", "spss", "stata", "matlab", "julia"],
  ["java", "scala", "cpp", "csharp", "go", "rust"],
  ["pytorch", "tensorflow"],
  ["langchain", "langgraph"],
  ["jenkins", "ci-cd"],
  ["spark", "hadoop", "flink", "ray", "databricks"],
  ["airflow", "azure-data-factory", "etl-suites"],
  ["pandas", "polars", "duckdb"],
  ["vllm", "ray"],
  ["alteryx", "power-query", "dataiku"],
];

/**
 * Finds the choices that an advertisement leaves: "A or B", "A/B", "A, B or C", "A, B or similar", where all are of one kind. A word is in one
 * choice at most. The work grows with the number of marks.
 * @param marks those of the text, in order
 */
export function findAlternatives(text: string, marks: readonly JobMark[]): string[][] {
  const choices: string[][] = [];
  const taken = new Set<string>();
  for (let at = 0; at < marks.length; ) {
    const run = readRun(text, marks, at);
    at += run.length;
    const words = [...new Set(run.words)];
    if (!run.isChoice || words.length < 2 || words.some((word) => taken.has(word))) continue;
    choices.push(words);
    for (const word of words) taken.add(word);
  }
  return choices;
}

/** Marks of one kind with nothing but commas, slashes and "or" between them. */
function readRun(text: string, marks: readonly JobMark[], from: number) {
  const words: string[] = [];
  let isChoice = false;
  let length = 0;
  let shared = kinds;
  for (let mark = marks[from]; mark; mark = marks[from + length]) {
    const [word] = mark.words;
    if (mark.words.length > 1 || word === undefined) break;
    shared = shared.filter((kind) => kind.includes(word));
    if (shared.length === 0) break;
    const before = marks[from + length - 1];
    if (length > 0 && before) {
      const link = readLink(text.slice(before.end, Math.min(mark.start, before.end + longestLink + 1)));
      if (!link) break;
      isChoice ||= link === "or";
    }
    words.push(word);
    length += 1;
    isChoice ||= isOpenEnd(text.slice(mark.end, mark.end + longestEnd));
  }
  return { words, isChoice, length: Math.max(length, 1) };
}

const longestLink = 12;
const longestEnd = 24;

/** What stands between two marks: the choice between them, a comma of a list, or something else. */
function readLink(between: string): "or" | "comma" | undefined {
  if (/^,? ?(?:and ?\/ ?)?or (?:in )?$/i.test(between) || /^ ?\/ ?$/.test(between)) return "or";
  return /^ ?, ?$/.test(between) ? "comma" : undefined;
}

function isOpenEnd(after: string): boolean {
  return /^,? or (?:a |any )?(?:similar|another|other|comparable|equivalent)\b/i.test(after);
}
