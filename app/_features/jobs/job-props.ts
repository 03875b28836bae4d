import type { JobTargets, NamedJobMilestone } from "#lib/catalog/job-words/job-targets.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";

/** What the page of advertisements is given by the server, which never sees an advertisement. */
export type JobPageData = {
  targets: JobTargets;
  milestones: Readonly<Record<string, NamedJobMilestone>>;
  /** Each role with the path of a new plan, for its dates. */
  roles: readonly StartRole[];
  /** The milestones that the learner has learned; empty for a visitor. */
  learned: readonly string[];
  /** The learner's current plan, if somebody is signed in and has one. */
  plan: Plan | undefined;
  /** The id of who is signed in, in whose name texts are saved on this device; undefined for a visitor. */
  learner: string | undefined;
  values: StartValues;
  today: string;
};
