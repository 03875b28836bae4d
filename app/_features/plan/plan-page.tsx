import type { ReactNode } from "react";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findLatestRevision } from "#lib/data/schedules/schedules.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";
import { AddOptional } from "./add-optional.tsx";
import { ExportLinks } from "./export-links.tsx";
import { type ChangeSearch, loadUndo } from "./load-undo.ts";
import { describeMilestones } from "./milestone-details.ts";
import { NewMilestones } from "./new-milestones.tsx";
import { NewOrderNotice } from "./new-order-notice.tsx";
import { OwnLinks } from "./own-links.tsx";
import type { RenderedNotes } from "./own-parts.tsx";
import { PlanScreen } from "./plan-screen.tsx";
import { describeRevision } from "./schedule-card/undoable-revision.ts";

export type PlanSearch = ChangeSearch & { open?: string | string[] };

type Props = {
  learner: LearnerId;
  planId: string;
  address: string;
  search: PlanSearch;
  /** What is shown when it is not theirs. */
  notThere: ReactNode;
};

/** Loads one of the learner's plans and shows it. */
export async function PlanPage({ learner, planId, address, search, notThere }: Props) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return notThere;
  const undoAtFirst = await loadUndo(learner, plan, search);
  const revision = await findLatestRevision(learner, planId);
  const now = new Date();
  const timeZone = timeZoneOf(plan);
  const today = todayOf(plan, now);
  return (
    <PlanScreen
      plan={plan}
      source="server"
      details={describeMilestones(plan)}
      notes={renderNotes(plan)}
      address={address}
      open={[search.open ?? []].flat()}
      undoAtFirst={undoAtFirst}
      today={today}
      undoableRevision={revision?.canUndo ? describeRevision(revision.revision, revision.madeAt, timeZone, now, today) : undefined}
      pages={{
        first: [
          { href: `/plans/${planId}/time`, name: messages.planList.time },
          { href: `/plans/${planId}/share`, name: messages.share.link },
        ],
        more: [
          { href: `/plans/${planId}/map`, name: messages.screen.map.link },
          { href: `/plans/${planId}/progress`, name: messages.progress.title },
          { href: "/jobs", name: messages.site.jobs },
          { href: `/plans/${planId}/export`, name: messages.exports.link },
          { href: `/plans/${planId}/order`, name: messages.planList.order },
          { href: `/plans/${planId}/known`, name: messages.time.knownLink },
          { href: `/plans/${planId}/history`, name: messages.planList.history },
          { href: "/roles#change", name: messages.plan.changeRole },
          { href: "/plans/import", name: messages.planList.import },
        ],
      }}
      notice={
        <>
          <NewOrderNotice learner={learner} plan={plan} />
          <NewMilestones learner={learner} plan={plan} />
        </>
      }
      aside={<OwnLinks planId={planId} />}
    >
      <div>
        <AddOptional plan={plan} />
        <ExportLinks planId={planId} />
      </div>
    </PlanScreen>
  );
}

function renderNotes(plan: Plan): RenderedNotes {
  const withNote = milestonesOf(plan).filter(({ note }) => note !== "");
  return Object.fromEntries(withNote.map(({ id, note }) => [id, <NoteView key={id} note={readNote(note)} />]));
}
