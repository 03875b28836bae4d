import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import type { MilestoneUsage } from "#lib/catalog/find.ts";
import { importanceOf, newPlanMilestones } from "#lib/catalog/path.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { choiceOf, type OpenChoice } from "#lib/catalog/standing.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";
import { EvidenceNote } from "./evidence-note.tsx";

type Props = { milestone: Milestone; before: readonly Milestone[]; after: readonly Milestone[]; usages: readonly MilestoneUsage[] };

/** Where the milestone stands: what comes before it, what builds on it, the roles whose path it is on, and what supports it. */
export function MilestonePlace({ milestone, before, after, usages }: Props) {
  const helping = before.filter(({ id }) => milestone.helpful?.includes(id));
  const needed = before.filter((other) => !helping.includes(other));
  return (
    <aside aria-labelledby="place" className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <h2 id="place" className="text-h2">
          {milestoneMessages.place}
        </h2>
        <div className="flex flex-col">
          <Stretch title={milestoneMessages.before}>
            {needed.length > 0 ? (
              needed.map((other) => <Post key={other.id} milestone={other} />)
            ) : (
              <li>{milestoneMessages.nothingBefore}</li>
            )}
          </Stretch>
          {helping.length > 0 ? (
            <Stretch title={milestoneMessages.helps}>
              {helping.map((other) => (
                <Post key={other.id} milestone={other} />
              ))}
            </Stretch>
          ) : null}
          <p aria-current="true" className="relative border-l-2 border-role pb-5 pl-6 font-semibold">
            <span aria-hidden="true" className="absolute -left-[9px] top-1 size-4 rounded-full bg-role" />
            <span className="block text-small text-role">{milestoneMessages.here}</span>
            {milestone.title}
          </p>
          <Stretch title={milestoneMessages.after} isEnd={after.length === 0}>
            {after.length > 0 ? after.map((other) => <Post key={other.id} milestone={other} />) : <li>{milestoneMessages.nothingAfter}</li>}
          </Stretch>
        </div>
      </div>
      <section className="flex flex-col gap-3">
        <h2 className="text-h2">{milestoneMessages.standsIn}</h2>
        <ul className="flex flex-col gap-3">
          {usages.map((usage) => (
            <Standing key={usage.roleId} id={milestone.id} usage={usage} />
          ))}
        </ul>
      </section>
      <EvidenceNote id={milestone.id} />
    </aside>
  );
}

/** A role that has the milestone: the area there, how much the role needs it, and what may be taken in its place. */
function Standing({ id, usage }: { id: string; usage: MilestoneUsage }) {
  const role = getRole(usage.roleId);
  const choice = choiceOf(id, role, catalog());
  return (
    <li data-role={role.id} className="border-l-2 border-role pl-4">
      <Link href={`/roles/${role.id}/${usage.areaId}`} className="link">
        {usage.areaTitle}
      </Link>
      <p className="text-small text-muted">
        <Link href={`/roles/${role.id}`} className="inline-block py-1 underline-offset-3 hover:underline">
          {role.title}
        </Link>
        {choice ? null : ` · ${milestoneMessages.importance[importanceOf(role, id, newPlanMilestones(role, catalog()))]}`}
      </p>
      {choice ? <OneOf choice={choice} here={id} /> : null}
    </li>
  );
}

function OneOf({ choice, here }: { choice: OpenChoice; here: string }) {
  return (
    <>
      <p className="text-small text-muted">{milestoneMessages.partOfChoice(choice.title)}</p>
      <ul className="text-small">
        {choice.milestones.map(({ id, title }, index) => (
          <li key={id} className="py-0.5">
            {id === here ? (
              <span className="font-semibold">{title}</span>
            ) : (
              <Link href={`/milestones/${id}`} className="link">
                {title}
              </Link>
            )}
            {index === 0 ? <span className="text-muted"> ({milestoneMessages.default})</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** @param isEnd whether the line stops before it. */
function Stretch({ title, isEnd = false, children }: { title: string; isEnd?: boolean; children: ReactNode }) {
  return (
    <div className={`border-l-2 pl-6 ${isEnd ? "border-transparent" : "border-role pb-5"}`}>
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
