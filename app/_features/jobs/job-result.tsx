import { Pencil } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useToday } from "#app/_features/plan-sync/use-today.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { type JobPath, pathOfPlan, pathOfStart } from "#lib/planner/jobs/job-path.ts";
import { rankNext } from "#lib/planner/jobs/merge-advertisements.ts";
import { type AskedState, findSoonest, measureReadiness } from "#lib/planner/jobs/readiness.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { FirstButton } from "./first-button.tsx";
import type { JobPageData } from "./job-props.ts";
import { LeftFold } from "./left-fold.tsx";
import { MarkedText, MarkLegend } from "./marked-text.tsx";
import { MergedList, NextList } from "./merged-list.tsx";
import { OfferedList } from "./offered-list.tsx";
import { OutsideList } from "./outside-list.tsx";
import { readJobs, toPercents } from "./read-jobs.ts";
import { ReadyCard } from "./ready-card.tsx";
import { RoleBar } from "./role-bar.tsx";
import { VisitorFields } from "./visitor-fields.tsx";

type Props = Pick<JobPageData, "targets" | "milestones" | "roles" | "learner" | "values"> & {
  /** What was pasted. */
  text: string;
  /** The plan of whom it is for: a learner's, or a guest's. */
  plan: Plan | undefined;
  onChangeText: () => void;
  /** To save the text. */
  saving: ReactNode;
};

/** What was found in the advertisements, and how ready one is: the answer first on a phone, beside the text on a desk. */
export default function JobResult({ text, targets, plan, milestones, roles, learner, values: given, onChangeText, saving }: Props) {
  const read = useMemo(() => readJobs(text, targets), [text, targets]);
  const [picked, setPicked] = useState<number>();
  const [chosenRole, setChosenRole] = useState(toPercents(read.shares)[0]?.role as string);
  const [values, setValues] = useState(given);
  const today = useToday(timeZoneOf(plan));
  const whole = useRef<HTMLDivElement>(null);
  // Who pressed the button reads on here.
  useEffect(() => whole.current?.querySelector<HTMLElement>("#job-ready")?.focus(), []);

  const several = read.jobs.length > 1;
  const job = several ? (picked === undefined ? undefined : read.jobs[picked]) : read.jobs[0];
  const { asked, shares } = job ?? read;
  const role = roles.find(({ id }) => id === chosenRole) ?? roles[0];
  const path = useMemo(
    (): JobPath => (plan ? pathOfPlan(plan, today) : toPath(role && pathOfStart(role, values, today))),
    [plan, role, values, today],
  );
  const byId = useMemo(() => new Map(Object.entries(milestones)), [milestones]);
  const readiness = useMemo(() => measureReadiness(asked, path.milestones, byId), [asked, path, byId]);
  const states = new Map(readiness.asked.map(({ word, state }) => [word, state]));
  const stateOf = (word: string): AskedState => states.get(word) ?? "outside";
  const counts: Record<AskedState, number> = { known: 0, planned: 0, offered: 0, outside: 0 };
  for (const { state } of readiness.asked) counts[state] += 1;
  const titleOf = (id: string) => roles.find((each) => each.id === id)?.title ?? id;
  const first = findFirst(readiness.left, path);
  const last = readiness.rises.at(-1)?.on;
  const soonest = path.availability && first.length > 0 ? findSoonest({ left: first }, path.milestones, byId, path.availability) : null;
  const inPlanOf = plan?.role.id ?? role?.id;

  return (
    <div ref={whole} data-role={inPlanOf} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="text-h2 md:text-h1">{jobsMessages.title}</h1>
        <button type="button" onClick={onChangeText} className="control control-ghost px-3">
          <Pencil size={16} aria-hidden="true" />
          {jobsMessages.change}
        </button>
      </div>
      {several ? <Tabs count={read.jobs.length} picked={picked} onPick={setPicked} /> : null}
      <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        <div className="flex min-w-0 flex-col gap-5 lg:order-2">
          {asked.length === 0 ? (
            <p id="job-ready" tabIndex={-1} role="status" className="outline-none">
              {jobsMessages.nothing}
            </p>
          ) : (
            <>
              <ReadyCard
                readiness={readiness}
                basis={plan ? jobsMessages.asPlanStands : jobsMessages.asRoleStands(titleOf(chosenRole))}
                today={today}
              >
                {plan && learner ? <FirstButton planId={plan.id} first={first} soonest={isSooner(soonest, last) ? soonest : null} /> : null}
                {plan && !path.availability ? <NoDates plan={plan} isLearner={learner !== undefined} /> : null}
                {plan ? null : (
                  <VisitorFields
                    roles={roles}
                    roleId={chosenRole}
                    given={given}
                    values={values}
                    onChange={(change) => {
                      setChosenRole(change.roleId);
                      setValues(change.values);
                    }}
                  />
                )}
              </ReadyCard>
              <RoleBar shares={shares} titleOf={titleOf} isOne={job !== undefined} />
              {several && !job ? <NextList ranked={rankNext(read.asked, path.milestones, byId)} milestones={milestones} /> : null}
              <OutsideList
                words={readiness.asked.filter(({ state }) => state === "outside").map(({ word }) => word)}
                planId={learner ? plan?.id : undefined}
              />
              <OfferedList
                asked={readiness.asked}
                milestones={milestones}
                title={plan ? jobsMessages.offered : jobsMessages.offeredFresh}
              />
              <LeftFold left={readiness.left} path={path.milestones} milestones={milestones} today={today} />
            </>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          {job ? (
            <>
              <MarkedText text={job.text} marks={job.marks} stateOf={stateOf} isFresh={plan === undefined} />
              <MarkLegend counts={counts} isFresh={plan === undefined} />
            </>
          ) : (
            <MergedList asked={read.asked} of={read.jobs.length} stateOf={stateOf} isFresh={plan === undefined} />
          )}
          {saving}
        </div>
      </div>
    </div>
  );
}

/** Without dates, a path is empty: the fields say what to change. */
function toPath(path: ReturnType<typeof pathOfStart> | undefined): JobPath {
  return path && !("problem" in path) ? path : { milestones: [], availability: null };
}

/** What of it the path holds: only that can come first. */
function findFirst(left: readonly string[], { milestones }: JobPath): string[] {
  const onPath = new Set(milestones.map(({ id }) => id));
  return left.filter((id) => onPath.has(id));
}

function isSooner(soonest: string | null, last: string | undefined): boolean {
  return soonest !== null && last !== undefined && soonest < last;
}

function NoDates({ plan, isLearner }: { plan: Plan; isLearner: boolean }) {
  return (
    <p>
      {jobsMessages.noDates}{" "}
      <Link href={isLearner ? `/plans/${plan.id}/time` : `/try/${plan.role.id}/time`} className="link inline-flex min-h-11 items-center">
        {jobsMessages.setTime}
      </Link>
    </p>
  );
}

type TabsProps = { count: number; picked: number | undefined; onPick: (at: number | undefined) => void };

/** All advertisements together, or one of them. */
function Tabs({ count, picked, onPick }: TabsProps) {
  const all = Array.from({ length: count }, (_, at) => at);
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{jobsMessages.which}</legend>
      <div className="flex flex-wrap gap-1">
        {[undefined, ...all].map((at) => (
          <button
            key={at ?? "all"}
            type="button"
            aria-pressed={at === picked}
            aria-label={at === undefined ? undefined : jobsMessages.one(at + 1)}
            onClick={() => onPick(at)}
            className="tab"
          >
            {at === undefined ? `${jobsMessages.all} (${jobsMessages.several(count)})` : at + 1}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
