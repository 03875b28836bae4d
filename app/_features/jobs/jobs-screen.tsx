import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { listJobMilestones, toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { JobReader } from "./job-reader.tsx";

type Props = {
  learner: string | undefined;
  plan: Plan | undefined;
  /** The learner's status by milestone; empty for a visitor. */
  learned: ReadonlyMap<string, Status>;
  values: StartValues;
  today: string;
};

/** The page on which a job advertisement is pasted. The browser reads it; the server only sends the vocabulary's targets. */
export function JobsScreen({ learner, plan, learned, values, today }: Props) {
  return (
    <div data-with-tray="" className="page flex flex-col gap-4 py-4 lg:py-8">
      <PageTitle>{messages.jobs.title}</PageTitle>
      <JobReader
        targets={toJobTargets(catalog())}
        milestones={listJobMilestones(catalog())}
        roles={catalog().roles.map((role) => startRoleOf(role, catalog(), learned, values.placed))}
        learned={[...learned].flatMap(([id, status]) => (isSettled(status) ? [id] : []))}
        plan={plan}
        learner={learner}
        values={values}
        today={today}
      />
    </div>
  );
}
