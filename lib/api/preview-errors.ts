import type { PreviewProblem, PreviewVerdict } from "#lib/catalog/preview.ts";
import type { FieldError } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { PreviewResponse } from "./preview-schema.ts";

/** The sentences for problems of a preview, each with its field. */
export function toFieldErrors(problems: readonly PreviewProblem[]): FieldError[] {
  return problems.map((problem) => ({
    field: problem.field,
    message: problem.code === "unknownMilestone" ? messages.api.noMilestone(problem.id.slice(0, 60)) : describeScheduleProblem(problem),
  }));
}

/** A verdict with its problem as a sentence. */
export function describeVerdict(verdict: PreviewVerdict | null): PreviewResponse["verdict"] {
  if (!verdict || verdict.fits) return verdict;
  return { ...verdict, problem: verdict.problem && describeScheduleProblem(verdict.problem) };
}
