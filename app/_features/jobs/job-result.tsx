import { Pencil } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { startAddress } from "#app/_features/plan/start-form.ts";
import { useToday } from "#app/_features/plan-sync/use-today.ts";
import { Link } from "#app/_ui/link.tsx";
import { milestonesOfSkills } from "#lib/catalog/start-roles.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { previewFollowing } from "#lib/planner/jobs/follow-asked.ts";
import { type Applicant, answerAsked, type JobAnswer } from "#lib/planner/jobs/job-answer.ts";
import { availabilityOfStart, pathOfPlan } from "#lib/planner/jobs/job-path.ts";
import { rankNext, splitWords } from "#lib/planner/jobs/merge-advertisements.ts";
import { type AskedState, findSoonest, minutesToAdd } from "#lib/planner/jobs/readiness.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { FirstButton } from "./first-button.tsx";
import type { JobPageData } from "./job-props.ts";
import { type JobRow, JobTable } from "./job-table.tsx";
import { JobTabs } from "./job-tabs.tsx";
import { LeftFold } from "./left-fold.tsx";
import { MarkedText, MarkLegend } from "./marked-text.tsx";
import { MergedList, NextList } from "./merged-list.tsx";
import { OfferedJobMilestones } from "./offered-job-milestones.tsx";
import { OutsideList } from "./outside-list.tsx";
import { addOwnWays, listOwn } from "./own-ways.ts";
import { readJobs, toPercents } from "./read-jobs.ts";
import { ReadinessCard } from "./readiness-card.tsx";
import { compareRequired } from "./required-alone.ts";
import { RoleBar } from "./role-bar.tsx";
import { VisitorFields } from "./visitor-fields.tsx";

type Props = Pick<JobPageData, "targets" | "milestones" | "roles" | "learner" | "learned" | "values"> & {
  /** What was pasted. */
  text: string;
  /** The plan of whom it is for: a learner's, or a guest's. */
  plan: Plan | undefined;
  onValues: (values: StartValues) => void;
  onChangeText: () => void;
  /** To save the text. */
  saving: ReactNode;
};

/** What was found in the advertisements, and how ready one is: the answer first on a phone, beside the text on a desk. */
export default function JobResult(props: Props) {
  const { text, targets, plan, roles, learner, learned, values, onValues, onChangeText, saving } = props;
  const own = useMemo(() => listOwn(plan), [plan]);
  const milestones = useMemo(() => ({ ...props.milestones, ...own }), [props.milestones, own]);
  const read = useMemo(() => readJobs(text, targets, (asked) => addOwnWays(asked, own)), [text, targets, own]);
  const [picked, setPicked] = useState<number>();
  const today = useToday(timeZoneOf(plan));
  const frame = useRef<HTMLDivElement>(null);
  // Who pressed the button reads on here.
  useEffect(() => frame.current?.querySelector<HTMLElement>("#job-table, #job-ready")?.focus(), []);

  const byId = useMemo(() => new Map(Object.entries(milestones)), [milestones]);
  const applicant = useMemo((): Applicant => {
    if (plan) return { path: pathOfPlan(plan, today) };
    const known = new Set([...learned, ...milestonesOfSkills(values.known), ...(values.placed?.knows ?? [])]);
    return { known, availability: availabilityOfStart(values, today) };
  }, [plan, learned, values, today]);
  const answers = useMemo(() => read.jobs.map(({ asked }) => answerAsked(asked, applicant, byId)), [read, applicant, byId]);
  const required = useMemo(
    () =>
      read.jobs.map(({ asked }, index) => {
        const alone = asked.filter(({ isNice }) => !isNice);
        return compareRequired(answers[index] as JobAnswer, answerAsked(alone, applicant, byId));
      }),
    [read, answers, applicant, byId],
  );
  const together = useMemo(() => answerAsked(read.asked, applicant, byId), [read, applicant, byId]);

  const several = read.jobs.length > 1;
  const at = several ? picked : 0;
  const job = at === undefined ? undefined : read.jobs[at];
  const answer = (at === undefined ? undefined : answers[at]) ?? together;
  const { asked, shares } = job ?? read;
  const { readiness, path } = answer;
  const states = new Map(readiness.asked.flatMap(({ word, state }) => splitWords(word).map((each) => [each, state] as const)));
  const stateOf = (word: string): AskedState => states.get(splitWords(word)[0] ?? "") ?? "outside";
  const counts: Record<AskedState, number> = { known: 0, planned: 0, offered: 0, outside: 0 };
  for (const { state } of readiness.asked) counts[state] += 1;
  const titleOf = (id: string) => roles.find((each) => each.id === id)?.title ?? id;
  const roleOf = (of: typeof shares) => toPercents(of)[0]?.role as string;
  const availability = "path" in applicant ? applicant.path.availability : applicant.availability;
  const onPath = new Set(path.map(({ id }) => id));
  const first = readiness.left.filter((id) => onPath.has(id));
  const soonest = availability && first.length > 0 ? findSoonest({ left: first }, path, byId, availability) : null;
  const pace = paceOf(plan, values);
  const isFresh = plan === undefined;
  const startRole = roles.find(({ id }) => id === roleOf(shares));
  const whole = startRole && planStart(startRole, values, today);
  const target = plan ? (plan.studyTime?.targetDate ?? null) : values.targetDate;
  const rows = read.jobs.map(({ name, shares: own, unjudged }, index): JobRow => {
    const { percent = 0, minutesLeft = 0 } = answers[index]?.readiness ?? {};
    return {
      name,
      role: roleOf(own),
      roleTitle: titleOf(roleOf(own)),
      unjudged: jobsMessages.unjudged(unjudged),
      percent,
      minutesLeft,
      on: answers[index]?.straightOn ?? null,
      required: required[index],
    };
  });

  return (
    <div ref={frame} data-role={plan?.role.id ?? roleOf(shares)} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="text-h2 md:text-h1">{jobsMessages.title}</h1>
        <button type="button" onClick={onChangeText} className="control control-ghost px-3">
          <Pencil size={16} aria-hidden="true" />
          {jobsMessages.change}
        </button>
      </div>
      {isFresh ? <VisitorFields values={values} today={today} onChange={onValues} /> : null}
      {several ? <JobTabs names={read.jobs.map(({ name }) => name)} picked={picked} onPick={setPicked} /> : null}
      {several && !job ? <JobTable rows={rows} today={today} target={target} pace={pace} onPick={setPicked} /> : null}
      <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        <div className="flex min-w-0 flex-col gap-5 lg:order-2">
          {asked.length === 0 ? (
            <p id="job-ready" tabIndex={-1} role="status" className="outline-none">
              {jobsMessages.nothing}
            </p>
          ) : (
            <>
              {/* Who has no plan wants one of the jobs, not all of them. */}
              {job || plan ? (
                <ReadinessCard
                  answer={answer}
                  required={at === undefined ? undefined : required[at]}
                  pace={pace}
                  isFresh={isFresh}
                  today={today}
                >
                  {plan && learner ? (
                    <FirstButton
                      planId={plan.id}
                      first={first}
                      preview={previewFollowing(plan, first, today)}
                      nameOf={(id) => milestones[id]?.name ?? id}
                      soonest={isSooner(soonest, readiness.rises.at(-1)?.on) ? soonest : null}
                    />
                  ) : null}
                  {plan && !availability ? <NoDates plan={plan} isLearner={learner !== undefined} /> : null}
                  {plan ? null : (
                    <div className="flex flex-col gap-1">
                      <Link href={startAddress(roleOf(shares), values)} className="control control-strong self-start">
                        {jobsMessages.makePlan(titleOf(roleOf(shares)))}
                      </Link>
                      <p className="text-small text-muted">
                        {jobsMessages.makesWhole(whole === undefined || "problem" in whole ? null : whole.finishOn)}
                      </p>
                    </div>
                  )}
                </ReadinessCard>
              ) : null}
              <RoleBar shares={shares} titleOf={titleOf} isOne={job !== undefined} />
              {several && !job ? <NextList ranked={rankNext(read.asked, path, byId)} milestones={milestones} /> : null}
              <OutsideList
                words={readiness.asked.filter(({ state }) => state === "outside").map(({ word }) => word)}
                planId={learner ? plan?.id : undefined}
              />
              <OfferedJobMilestones
                asked={readiness.asked}
                milestones={milestones}
                planId={learner ? plan?.id : undefined}
                minutesOf={(left) => minutesToAdd(left, path, byId)}
              />
              {job ? <Unjudged text={jobsMessages.unjudged(job.unjudged)} /> : null}
              <LeftFold left={readiness.left} path={path} milestones={milestones} today={today} />
            </>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          {job ? (
            <>
              <MarkedText text={job.text} marks={job.marks} stateOf={stateOf} isFresh={isFresh} />
              <MarkLegend counts={counts} isFresh={isFresh} />
            </>
          ) : (
            <MergedList asked={read.asked} of={read.jobs.length} stateOf={stateOf} isFresh={isFresh} />
          )}
          {saving}
        </div>
      </div>
    </div>
  );
}

/** The words for the pace at which the days are computed. */
function paceOf(plan: Plan | undefined, values: StartValues): string {
  if (!plan) return jobsMessages.pace(values.hours * 60);
  if (!plan.studyTime) return jobsMessages.paceUnknown;
  return jobsMessages.pace(plan.studyTime.minutesPerWeekday.reduce((sum, minutes) => sum + minutes, 0));
}

function Unjudged({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className="text-muted">{text}</p>;
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
