import { plural } from "./plural.ts";

/** Messages for checking one's own work: with the proof, with questions, and with points. */
export const selfCheck = {
  checks: "Check it yourself, or ask somebody",
  alone: "Without other people:",
  recall: "Do you still know it?",
  rubric: "Score it yourself",
  rubricSummary: "Ten criteria, 0 to 2 points each",
  criterion: "Criterion",
  points: (points: number) => plural(points, { one: "# point", other: "# points" }),
} as const;
