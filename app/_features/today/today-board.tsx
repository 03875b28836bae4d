"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { parseCommand, readStudied, studiedField, toPatch } from "#app/_features/plan/checklist-command.ts";
import { Resources } from "#app/_features/plan/milestone-panel.tsx";
import type { PlanSource } from "#app/_features/plan/plan-source.ts";
import { findFinishedArea, SaveBar } from "#app/_features/plan/save-bar.tsx";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { canRefresh } from "#app/_features/plan-sync/reach-server.ts";
import { type UndoAtFirst, usePlanChanges } from "#app/_features/plan-sync/use-plan-changes.ts";
import { Link } from "#app/_ui/link.tsx";
import { todayMessages } from "#lib/messages/today.ts";
import { listStudied, setStudied, suggestStudied } from "#lib/planner/insights/study-minutes.ts";
import type { TodaySession } from "#lib/planner/insights/study-today.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { DescribedSession } from "./describe-session.ts";
import { NothingLeft } from "./nothing-left.tsx";
import { type Brief, SessionPart } from "./session-part.tsx";
import { StudiedBar, studiedForm } from "./studied-bar.tsx";
import { WhatNext } from "./what-next.tsx";

type Props = {
  plan: Plan;
  source: PlanSource;
  details: Record<string, Brief>;
  /** What to study now; undefined without dates, and when nothing is left. */
  session: TodaySession | undefined;
  /** The sessions after it; undefined without dates. */
  sessions: readonly DescribedSession[] | undefined;
  /** What can be undone at first, and what a form without JavaScript did just now. */
  undoAtFirst: UndoAtFirst | undefined;
  /** Shown beside the session: how the week is going. */
  children: ReactNode;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** The page of the form, where it returns to without JavaScript. */
  address: string;
  /** Called after every change, where the browser computes the week and the dates. */
  onChanged?: (plan: Plan) => void;
};

/** What to study now and what comes after it. One form, like the checklist: each tick is a button, so it works without JavaScript. */
export function TodayBoard({ plan: loaded, source, details, session, sessions, undoAtFirst, children, today, address, onChanged }: Props) {
  const { plan, last, next, redo, change, undo, retry, saveState, unsaved } = usePlanChanges(loaded, undoAtFirst);
  useEffect(() => onChanged?.(plan), [plan, onChanged]);
  const router = useRouter();
  const { build } = useDeviceOwner();
  // The server computes the week and the dates again when a change is saved.
  useEffect(() => {
    if (source === "local" || saveState !== "saved") return;
    void canRefresh(build).then((can) => {
      if (can) router.refresh();
    });
  }, [source, saveState, build, router]);
  const milestones = milestonesOf(plan);
  const left = milestones.filter((milestone) => !isSettled(milestoneState(milestone)));
  const first = findNext(milestones);
  const parts = session?.parts ?? (first ? [{ milestoneId: first.id, steps: first.steps.map((_, at) => at + 1) }] : []);
  const shown = parts.flatMap(({ milestoneId, steps }) => {
    const milestone = milestones.find(({ id }) => id === milestoneId);
    return milestone ? [{ milestone, steps }] : [];
  });
  const now = shown.find(({ milestone }) => left.includes(milestone))?.milestone;
  const begun = first && milestoneState(first) === "in_progress" && !shown.some(({ milestone }) => milestone === first) ? first : undefined;
  const resources = now && details[now.id]?.resources;
  const form = useRef<HTMLFormElement>(null);
  const nowId = now?.id;
  const marked = useRef<string>(undefined);
  // The next milestone takes the place of the one that is done: the focus moves from the button to its title.
  useEffect(() => {
    if (marked.current === undefined || marked.current === nowId) return;
    marked.current = undefined;
    form.current?.querySelector<HTMLElement>("#now, #after")?.focus();
  }, [nowId]);

  function press(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter;
    const command = button instanceof HTMLButtonElement ? parseCommand(button.value) : undefined;
    if (!command) return;
    event.preventDefault();
    if (command.kind === "undo") {
      return undo(command.changeId);
    }
    const milestone = milestones.find(({ id }) => id === command.milestoneId);
    marked.current = command.kind === "state" ? command.milestoneId : undefined;
    if (milestone) change(milestone.id, toPatch(command, milestone));
  }

  const said = listStudied(milestones).get(today) ?? 0;
  const studiedId = shown[0]?.milestone.id ?? first?.id;

  function pressStudied(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const minutes = readStudied(new FormData(event.currentTarget).get(studiedField));
    if (minutes === undefined || studiedId === undefined) return;
    for (const each of setStudied(milestones, today, minutes, studiedId)) change(each.milestoneId, each.patch);
  }

  return (
    <>
      <form ref={form} method="post" action={`/plans/${plan.id}/changes`} onSubmit={press} className="flex flex-col gap-8">
        <input type="hidden" name="address" value={address} />
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-14">
          <div className="flex min-w-0 flex-col gap-6">
            {left.length === 0 ? (
              <NothingLeft plan={plan} />
            ) : (
              <div className="flex flex-col gap-4 rounded-xl sm:gap-8 border border-line bg-raised p-4 shadow-sm sm:p-6">
                {shown.map(({ milestone, steps }) => (
                  <SessionPart
                    key={milestone.id}
                    planId={plan.id}
                    milestone={milestone}
                    details={details[milestone.id]}
                    steps={steps}
                    isNow={milestone.id === nowId}
                    clock={shown.length === 1 ? session?.clock : undefined}
                  />
                ))}
                {studiedId === undefined ? null : (
                  <StudiedBar said={said} offered={suggestStudied(said, session, today)} milestoneId={studiedId} today={today} />
                )}
              </div>
            )}
            {begun ? (
              <p>
                {todayMessages.alsoBegun}{" "}
                <Link href={`${pageOfPlan(plan.id)}?open=${begun.id}#${begun.id}`} className="link">
                  {begun.title}
                </Link>
              </p>
            ) : null}
            {resources && resources.length > 0 ? (
              <section aria-labelledby="resources" className="max-w-reading">
                <h2 id="resources" className="mb-2 text-h3">
                  {todayMessages.openWhileYouWork}
                </h2>
                <Resources resources={resources} isBrief />
              </section>
            ) : null}
          </div>
          <div className="flex flex-col gap-8">
            {children}
            {left.length > 0 ? (
              <WhatNext
                planId={plan.id}
                sessions={sessions}
                milestones={left.filter(({ id }) => id !== nowId).slice(0, 3)}
                details={details}
              />
            ) : null}
          </div>
        </div>
        <SaveBar
          milestone={milestones.find(({ id }) => id === last?.milestoneId)}
          last={last}
          next={next}
          redo={redo}
          finishedArea={findFinishedArea(plan, last)}
          proof={details[last?.milestoneId ?? ""]?.doneWhen.proof}
          saveState={saveState}
          unsaved={unsaved}
          address={address}
          onRetry={retry}
        />
      </form>
      <form id={studiedForm} hidden method="post" action={`/plans/${plan.id}/changes`} onSubmit={pressStudied}>
        <input type="hidden" name="address" value={address} />
      </form>
    </>
  );
}
