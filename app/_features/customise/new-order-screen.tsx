import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { answerNewOrder } from "./order-actions.ts";
import type { NewOrderPreview } from "./preview-new-order.ts";

/** How many milestones are shown before the rest is folded. */
const shownAtFirst = 12;

/** The study order of a role that a plan does not follow yet, with the buttons that take or decline it. */
export function NewOrderScreen({ plan, preview }: { plan: Plan; preview: NewOrderPreview }) {
  const { milestones, added, changes, finish } = preview;
  const canTake = changes || added > 0;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{messages.studyOrder.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.studyOrder.title}</PanelHeading>
        <p className="text-muted">{canTake ? messages.studyOrder.intro : messages.studyOrder.taken}</p>
      </div>
      {canTake ? (
        <>
          <ul className="tabular flex flex-col gap-1">
            {finish.now ? <li>{messages.studyOrder.finishNow(formatDay(finish.now, "long"))}</li> : null}
            {finish.withNew && added > 0 ? <li>{messages.studyOrder.finishWithNew(added, formatDay(finish.withNew, "long"))}</li> : null}
          </ul>
          <form action={answerNewOrder} className="flex flex-wrap gap-2">
            <input type="hidden" name="plan" value={plan.id} />
            <button type="submit" name="answer" value="take" className="control control-strong">
              {messages.studyOrder.take}
            </button>
            {added > 0 ? (
              <button type="submit" name="answer" value="take-all" className="control control-quiet">
                {messages.studyOrder.takeAll(added)}
              </button>
            ) : null}
            <button type="submit" name="answer" value="keep" className="control control-quiet">
              {messages.studyOrder.keep}
            </button>
          </form>
          {plan.ownOrder.length > 0 ? <p className="text-small text-muted">{messages.studyOrder.dropsOwnOrder}</p> : null}
        </>
      ) : null}
      <section aria-labelledby="in-order" className="flex flex-col gap-2">
        <h2 id="in-order" className="text-h2">
          {messages.studyOrder.inOrder}
        </h2>
        <Rows milestones={milestones.slice(0, shownAtFirst)} from={1} />
        {milestones.length > shownAtFirst ? (
          <details>
            <summary className="link inline-flex min-h-11 items-center">
              {messages.studyOrder.showAll(milestones.length - shownAtFirst)}
            </summary>
            <Rows milestones={milestones.slice(shownAtFirst)} from={shownAtFirst + 1} />
          </details>
        ) : null}
      </section>
    </div>
  );
}

function Rows({ milestones, from }: { milestones: NewOrderPreview["milestones"]; from: number }) {
  return (
    <ol start={from} className="border-t border-line">
      {milestones.map(({ id, title, area, was }, index) => (
        <li key={id} className="flex gap-3 border-b border-line py-2">
          <span className="tabular w-6 shrink-0 text-right text-muted">{from + index}</span>
          <span className="min-w-0">
            <span className="font-medium">{title}</span>
            <span className="block text-small text-muted">
              {area}, {was === undefined ? messages.studyOrder.isNew : messages.studyOrder.was(was)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
