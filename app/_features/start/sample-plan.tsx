import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";
import { type DeskArea, DeskPicture, type DeskRow } from "./desk-picture.tsx";
import { PhonePicture } from "./phone-picture.tsx";

type Props = { role: Role; today: string };

/** A plan on a desk, and today's study on a phone, drawn from the role's own milestones. An example, and it says so: it is of nobody's values. */
export function SamplePlan({ role, today }: Props) {
  const start = startRoleOf(role, catalog());
  const plan = planStart(start, firstStartValues, today);
  if ("problem" in plan) return null;
  const areaOf = new Map(orderForRole(role, catalog()).map(({ milestoneId, areaId }) => [milestoneId, areaId]));
  const rows: DeskRow[] = plan.left.flatMap(({ id, endsOn }) => {
    const milestone = catalog().milestones.get(id);
    return milestone ? [{ milestone, endsOn }] : [];
  });
  const now = rows[0]?.milestone as Milestone | undefined;
  if (!now) return null;
  const areas: DeskArea[] = role.areas.map(({ id, title }) => ({
    title,
    count: [...areaOf.values()].filter((areaId) => areaId === id).length,
  }));
  return (
    <section
      aria-label={messages.landing.sample}
      data-role={role.id}
      className="page flex max-w-[80rem] flex-wrap items-center justify-center gap-x-8 gap-y-3 pb-8"
    >
      <p className="w-full text-center text-small text-muted">{messages.landing.example(role.title, firstStartValues.hours)}</p>
      <div role="img" aria-label={messages.landing.samplePlan(role.title)} className="hidden min-w-0 flex-1 md:block">
        <DeskPicture role={role} areas={areas} rows={rows} now={now} finishOn={plan.finishOn ?? today} today={today} />
      </div>
      <div role="img" aria-label={messages.landing.sampleToday} className="shrink-0">
        <PhonePicture role={role} now={now} finishOn={plan.finishOn ?? today} today={today} />
      </div>
    </section>
  );
}
