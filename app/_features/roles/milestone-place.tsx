import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import type { MilestoneUsage } from "#lib/catalog/find.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";

type Props = { milestone: Milestone; before: readonly Milestone[]; after: readonly Milestone[]; usages: readonly MilestoneUsage[] };

/** Where the milestone stands: what comes before it, what builds on it, and the roles whose path it is on. */
export function MilestonePlace({ milestone, before, after, usages }: Props) {
  return (
    <aside aria-labelledby="place" className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <h2 id="place" className="text-h2">
          {milestoneMessages.place}
        </h2>
        <div className="flex flex-col">
          <Stretch title={milestoneMessages.before}>
            {before.length > 0 ? (
              before.map((other) => <Post key={other.id} milestone={other} />)
            ) : (
              <li>{milestoneMessages.nothingBefore}</li>
            )}
          </Stretch>
          <p aria-current="true" className="relative border-l-2 border-role pb-5 pl-6 font-semibold">
            <span aria-hidden="true" className="absolute -left-[9px] top-1 size-4 rounded-full bg-role" />
            <span className="block text-small text-role">{milestoneMessages.here}</span>
            {milestone.title}
          </p>
          <Stretch title={milestoneMessages.after} last>
            {after.length > 0 ? after.map((other) => <Post key={other.id} milestone={other} />) : <li>{milestoneMessages.nothingAfter}</li>}
          </Stretch>
        </div>
      </div>
      <section className="flex flex-col gap-3">
        <h2 className="text-h2">{milestoneMessages.standsIn}</h2>
        <ul className="flex flex-col gap-3">
          {usages.map((usage) => (
            <li key={usage.roleId} data-role={usage.roleId} className="border-l-2 border-role pl-4">
              <Link href={`/roles/${usage.roleId}/${usage.areaId}`} className="link">
                {usage.areaTitle}
              </Link>
              <Link href={`/roles/${usage.roleId}`} className="block py-1 text-small text-muted underline-offset-3 hover:underline">
                {usage.roleTitle}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Stretch({ title, last = false, children }: { title: string; last?: boolean; children: ReactNode }) {
  return (
    <div className={`border-l-2 pl-6 ${last ? "border-transparent" : "border-role pb-5"}`}>
      <h3 className="text-small font-semibold text-muted">{title}</h3>
      <ul className="mt-1 flex flex-col gap-2">{children}</ul>
    </div>
  );
}

function Post({ milestone }: { milestone: Milestone }) {
  return (
    <li className="relative">
      <span aria-hidden="true" className="absolute -left-[31px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />
      <Link href={`/milestones/${milestone.id}`} className="link">
        {milestone.title}
      </Link>
    </li>
  );
}
