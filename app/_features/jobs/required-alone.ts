import { jobsMessages } from "#lib/messages/jobs.ts";
import type { JobAnswer } from "#lib/planner/jobs/job-answer.ts";

/** What is left of an advertisement without what would only be nice to have: less, the same, or the same because nothing in it is only that. */
export type RequiredAlone = { kind: "less"; minutesLeft: number; on: string | null } | { kind: "same" | "all" };

/** Compares what is left of all that an advertisement asks for with what is left of the required part; undefined where nothing is left. */
export function compareRequired({ readiness }: JobAnswer, required: JobAnswer): RequiredAlone | undefined {
  if (readiness.minutesLeft === 0) return undefined;
  if (!readiness.asked.some(({ isNice }) => isNice)) return { kind: "all" };
  const { minutesLeft } = required.readiness;
  return minutesLeft < readiness.minutesLeft ? { kind: "less", minutesLeft, on: required.straightOn } : { kind: "same" };
}

/** The sentence that says it; undefined where there are no days to say it with. */
export function sayRequired(required: RequiredAlone, today: string): string | undefined {
  if (required.kind !== "less") return `${required.kind === "same" ? jobsMessages.requiredSame : jobsMessages.requiredAll}.`;
  if (required.minutesLeft === 0) return jobsMessages.requiredDone;
  return required.on === null
    ? undefined
    : jobsMessages.requiredLeft(jobsMessages.left(required.minutesLeft), jobsMessages.on(required.on, today));
}
