import { type Answer, answerValues } from "#lib/planner/roles/choose.ts";

/** Answers by the statement's id. */
export type Answers = Readonly<Partial<Record<string, Answer>>>;

/** The answers in the order shown. */
export const answerOrder = Object.keys(answerValues) as Answer[];

/** An answer as written in an address: "2" for yes to "-2" for no. */
export function writeAnswer(answer: Answer): string {
  return String(answerValues[answer]);
}

/** Reads answers from an address or a form. Unknown answers and statements are ignored. */
export function readAnswers(given: Iterable<[string, unknown]>, ids: readonly string[]): Answers {
  const answers: Partial<Record<string, Answer>> = {};
  for (const [id, text] of given) {
    const answer = answerOrder.find((each) => writeAnswer(each) === text);
    if (answer && ids.includes(id)) answers[id] = answer;
  }
  return answers;
}

/** The address with these answers, in the order of the statements, and other fields. */
export function writeAddress(answers: Answers, ids: readonly string[], fields: Readonly<Record<string, string>> = {}): string {
  const given = ids.flatMap((id): [string, string][] => {
    const answer = answers[id];
    return answer ? [[id, writeAnswer(answer)]] : [];
  });
  const all = [...given, ...Object.entries(fields)];
  return all.length === 0 ? "/choose" : `/choose?${new URLSearchParams(all)}`;
}
