import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { Proof } from "#app/_ui/self-check/proof.tsx";
import { RecallQuestions } from "#app/_ui/self-check/recall-questions.tsx";
import { RubricTable } from "#app/_ui/self-check/rubric-table.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { MilestoneUsage } from "#lib/catalog/find.ts";
import type { Milestone, Resource } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";
import { formatUtcDay } from "#lib/messages/days.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";

/** Shows a milestone's steps, proof, resources, questions for later, and the reason to learn it. */
export function MilestoneGuide({ milestone, usages }: { milestone: Milestone; usages: readonly MilestoneUsage[] }) {
  return (
    <div className="flex max-w-reading flex-col gap-10">
      <Part title={milestoneMessages.steps}>
        <ol className="flex flex-col">
          {milestone.steps.map((step, index) => (
            <li
              key={step.id}
              className="relative flex gap-4 pb-5 last:pb-0 not-last:before:absolute not-last:before:top-8 not-last:before:bottom-0 not-last:before:left-[0.9375rem] not-last:before:w-0.5 not-last:before:bg-line"
            >
              <span
                aria-hidden="true"
                className="tabular flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-role text-small font-semibold text-role"
              >
                {index + 1}
              </span>
              <p className="pt-1">{step.text}</p>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={milestoneMessages.doneWhen}>
        <Proof doneWhen={milestone.doneWhen} heading="h3" />
      </Part>
      {milestone.rubric ? (
        <Part title={selfCheckMessages.rubric}>
          <RubricTable rubric={milestone.rubric} />
        </Part>
      ) : null}
      <Part title={milestoneMessages.resources}>
        <ul className="flex flex-col gap-4">
          {milestone.resources.map((resource) => (
            <ResourceLine key={resource.url} resource={resource} />
          ))}
        </ul>
      </Part>
      <Part title={selfCheckMessages.recall}>
        <RecallQuestions recall={milestone.recall} />
      </Part>
      <Part title={milestoneMessages.tools}>
        <Tools ids={milestone.tools} />
        {milestone.keywords ? <p className="text-small text-muted">{milestoneMessages.foundBy(milestone.keywords)}</p> : null}
      </Part>
      <Part title={milestoneMessages.whyHeading}>
        <dl className="flex flex-col gap-3">
          {usages.map(({ roleId, roleTitle }) =>
            milestone.why[roleId] ? (
              <div key={roleId} data-role={roleId} className="border-l-2 border-role pl-4">
                <dt className="text-small font-semibold text-role">{roleTitle}</dt>
                <dd>{milestone.why[roleId]}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-h2">{title}</h2>
      {children}
    </section>
  );
}

function ResourceLine({ resource }: { resource: Resource }) {
  const { title, url, kind, minutes, licence, access, checked } = resource;
  return (
    <li>
      <a href={url} rel="noreferrer" className="link">
        {title}
      </a>
      <span className="block text-small text-muted">
        {messages.plan.resource(milestoneMessages.resourceKinds[kind], minutes, licence, access)}
      </span>
      <span className="block text-small text-muted">{milestoneMessages.checked[checked.how](formatUtcDay(new Date(checked.on)))}</span>
    </li>
  );
}

function Tools({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return <p>{milestoneMessages.noTools}</p>;
  return (
    <ul className="flex flex-wrap gap-2">
      {ids.map((id) => (
        <li key={id}>
          <Link href={`/search?tool=${id}`} className="control control-quiet px-3 text-small">
            {catalog().tools[id]?.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
