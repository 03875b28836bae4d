import type { Availability } from "#lib/planner/time/availability.ts";
import { type JobPath, pathStraight } from "./job-path.ts";
import { type Asked, findSoonest, type JobMilestone, measureReadiness, type PathMilestone, type Readiness } from "./readiness.ts";

/** Who reads an advertisement: with the path of a plan, or without a plan, with what they know and when they study. */
export type Applicant = { path: JobPath } | { known: ReadonlySet<string>; availability: Availability };

/** How ready an applicant is for an advertisement, and the day that belongs to the hours left. */
export type JobAnswer = {
  readiness: Readiness;
  /** The path that says the days of each thing. */
  path: readonly PathMilestone[];
  /**
   * The day on which all hours left are learned by who learns only that, at their pace; null when nothing is left, or the applicant did not
   * say when they study.
   */
  straightOn: string | null;
};

/** Computes how ready an applicant is for what is asked. */
export function answerAsked(asked: readonly Asked[], applicant: Applicant, milestones: ReadonlyMap<string, JobMilestone>): JobAnswer {
  const { milestones: path, availability } =
    "path" in applicant ? applicant.path : pathStraight(asked, applicant.known, milestones, applicant.availability);
  const readiness = measureReadiness(asked, path, milestones);
  return { readiness, path, straightOn: availability && findSoonest(readiness, path, milestones, availability) };
}
