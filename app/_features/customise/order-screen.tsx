import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { messages } from "#lib/messages/all.ts";
import { listPlaced, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { findBrokenPrerequisites } from "#lib/planner/plan/reorder.ts";
import { KeepPlace } from "./keep-scroll-place.tsx";
import { resetCore, resetOrder, setArrangement } from "./order-actions.ts";
import { OrderList } from "./order-list.tsx";
import { OrderNews, type OrderUndo } from "./order-news.tsx";

type Props = {
  plan: Plan;
  /** The id of the milestone that was moved just now. */
  movedId: string;
  undo: OrderUndo;
  /** Whether the role has another study order than the plan follows. */
  isNewOffered: boolean;
};

/** The order of a plan, with buttons that change it. */
export function OrderScreen({ plan, movedId, undo, isNewOffered }: Props) {
  const broken = findBroken(plan);
  const placed = listPlaced(plan);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <PageTitle>{messages.customise.orderTitle}</PageTitle>
      <div className="flex flex-col gap-2 [&>*:not(:first-child)]:max-w-reading">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.customise.orderTitle}</PanelHeading>
        <p className="text-muted">{messages.customise.orderHint}</p>
        {isNewOffered ? (
          <p>
            {messages.studyOrder.offered}{" "}
            <Link href={{ pathname: `/plans/${plan.id}/order/new` }} className="link">
              {messages.studyOrder.preview}
            </Link>
          </p>
        ) : null}
        <Arrangement plan={plan} />
        <OwnCore plan={plan} />
        {broken.size ? <p>{messages.customise.brokenCount(broken.size)}</p> : null}
      </div>
      <KeepPlace>
        <OrderList
          planId={plan.id}
          milestones={placed.map(({ item, area }) => ({
            id: item.id,
            title: item.title,
            area: area.title,
            broken: broken.get(item.id) ?? [],
          }))}
        />
      </KeepPlace>
      <OrderNews planId={plan.id} {...undo} news={describeMove(plan, movedId) ?? undo.news} />
    </div>
  );
}

/** Which order the plan has, and the buttons for the others. */
function Arrangement({ plan: { id, ownOrder, byArea } }: { plan: Plan }) {
  const suggested = byArea ? messages.studyOrder.byArea : messages.studyOrder.inStudyOrder;
  return (
    <>
      <p>{ownOrder.length > 0 ? messages.customise.orderOwn : suggested}</p>
      <div className="flex flex-wrap gap-2">
        {ownOrder.length > 0 ? (
          <form action={resetOrder}>
            <input type="hidden" name="plan" value={id} />
            <button type="submit" className="control control-quiet">
              {messages.customise.orderReset}
            </button>
          </form>
        ) : null}
        <form action={setArrangement}>
          <input type="hidden" name="plan" value={id} />
          <input type="hidden" name="arrangement" value={byArea ? "study" : "area"} />
          <button type="submit" className="control control-quiet">
            {byArea ? messages.studyOrder.followStudyOrder : messages.studyOrder.followAreas}
          </button>
        </form>
      </div>
      {ownOrder.length > 0 ? <p className="text-small text-muted">{messages.studyOrder.dropsOwn}</p> : null}
    </>
  );
}

/** What counts as core by the learner's choice, and the button that ends that. */
function OwnCore({ plan }: { plan: Plan }) {
  const raised = milestonesOf(plan).filter(({ id }) => plan.ownCore?.includes(id));
  if (raised.length === 0) return null;
  return (
    <form action={resetCore} className="flex flex-col items-start gap-2">
      <p>{messages.customise.coreOwn(raised.map(({ title }) => title))}</p>
      <input type="hidden" name="plan" value={plan.id} />
      <button type="submit" className="control control-quiet">
        {messages.customise.coreReset}
      </button>
    </form>
  );
}

/** The titles of the prerequisites that come after their milestone, by the id of the milestone. */
function findBroken(plan: Plan): Map<string, string[]> {
  const milestones = new Map(milestonesOf(plan).map((milestone) => [milestone.id, milestone]));
  const broken = new Map<string, string[]>();
  for (const { id, prerequisite } of findBrokenPrerequisites([...milestones.keys()], milestones)) {
    broken.set(id, [...(broken.get(id) ?? []), milestones.get(prerequisite)?.title ?? ""]);
  }
  return broken;
}

/** Where a milestone was moved to; undefined when the plan does not hold it. */
function describeMove(plan: Plan, id: string): string | undefined {
  const milestones = milestonesOf(plan);
  const at = milestones.findIndex((item) => item.id === id);
  return at < 0 ? undefined : messages.customise.moved(milestones[at]?.title ?? "", at + 1, milestones.length);
}
