import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { MilestoneGuide } from "#app/_features/roles/milestone-guide.tsx";
import { MilestonePlace } from "#app/_features/roles/milestone-place.tsx";
import { describeLearning } from "#app/_features/roles/structured-learning.ts";
import { describePage } from "#app/_shell/page-metadata.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { findMilestone, followersOf, usagesOf } from "#lib/catalog/find.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const milestone = findMilestone((await params).id, catalog());
  return milestone ? describePage({ title: milestone.title, description: milestone.outcome, path: `/milestones/${milestone.id}` }) : {};
}

export default async function MilestonePage({ params }: Props) {
  const { id } = await params;
  const milestone = findMilestone(id, catalog());
  if (!milestone) notFound();
  if (milestone.id !== id) permanentRedirect(`/milestones/${milestone.id}`);

  const standings = usagesOf(id, catalog());
  const before = milestone.prerequisites.map((other) => catalog().milestones.get(other)).filter((found) => found !== undefined);
  const onlyRole = standings.length === 1 ? standings[0]?.roleId : undefined;
  const optionalIn = standings.filter(({ optional }) => optional).map(({ roleTitle }) => roleTitle);
  return (
    <article data-role={onlyRole} className="page flex flex-col gap-10 py-10">
      <PageTitle>{milestone.title}</PageTitle>
      <StructuredData data={describeMilestone(milestone, before)} />
      <header className="flex max-w-reading flex-col gap-3">
        <p className="text-small font-semibold text-role">{milestoneMessages.kind}</p>
        <h1 className="text-h1 md:text-display">{milestone.title}</h1>
        <p className="text-lead">{milestone.outcome}</p>
        <p className="tabular text-muted">
          {milestoneMessages.facts(milestone.hours.low, milestone.hours.high, milestone.steps.length)}
          {optionalIn.length > 0 ? ` · ${milestoneMessages.optionalIn(optionalIn)}` : null}
        </p>
      </header>
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <MilestoneGuide milestone={milestone} standings={standings} />
        <MilestonePlace milestone={milestone} before={before} after={followersOf(id, catalog())} standings={standings} />
      </div>
    </article>
  );
}

function describeMilestone({ id, title, outcome, hours, resources }: Milestone, before: readonly Milestone[]) {
  return {
    ...describeLearning({ path: `/milestones/${id}`, title, description: outcome, hours }),
    teaches: outcome,
    competencyRequired: before.map((other) => other.title),
    hasPart: resources.map((resource) => ({
      "@type": "CreativeWork",
      name: resource.title,
      url: resource.url,
      isAccessibleForFree: true,
      timeRequired: `PT${resource.minutes}M`,
    })),
  };
}
