import { PageTitle } from "#app/_ui/page-title.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { followersOf, usagesOf } from "#lib/catalog/find.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";
import { MilestoneGuide } from "./milestone-guide.tsx";
import { MilestonePlace } from "./milestone-place.tsx";
import { describeLearning } from "./structured-learning.ts";

/** A milestone of the catalog: how to reach it, what comes before and after it, and the roles that ask for it. */
export function CatalogMilestoneScreen({ milestone }: { milestone: Milestone }) {
  const usages = usagesOf(milestone.id, catalog());
  const before = milestone.prerequisites.map((id) => catalog().milestones.get(id)).filter((found) => found !== undefined);
  const onlyRole = usages.length === 1 ? usages[0]?.roleId : undefined;
  return (
    <article data-role={onlyRole} className="page flex flex-col gap-6 py-4 md:gap-8 md:py-8">
      <PageTitle>{milestone.title}</PageTitle>
      <StructuredData data={describeMilestone(milestone, before)} />
      <header className="flex max-w-reading flex-col gap-2">
        <p className="text-small font-semibold text-role">{milestoneMessages.kind}</p>
        <h1 className="text-h2 md:text-h1">{milestone.title}</h1>
        <p className="md:text-lead">{milestone.outcome}</p>
        <p className="tabular text-muted">{milestoneMessages.facts(milestone.hours.low, milestone.hours.high, milestone.steps.length)}</p>
      </header>
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <MilestoneGuide milestone={milestone} usages={usages} />
        <MilestonePlace milestone={milestone} before={before} after={followersOf(milestone.id, catalog())} usages={usages} />
      </div>
    </article>
  );
}

/** The milestone in the vocabulary of schema.org. */
function describeMilestone({ id, title, outcome, hours, helpful = [], resources }: Milestone, before: readonly Milestone[]) {
  return {
    ...describeLearning({ path: `/milestones/${id}`, title, description: outcome, hours }),
    teaches: outcome,
    competencyRequired: before.filter(({ id: other }) => !helpful.includes(other)).map((other) => other.title),
    hasPart: resources.map((resource) => ({
      "@type": "CreativeWork",
      name: resource.title,
      url: resource.url,
      isAccessibleForFree: resource.access !== "paid",
      timeRequired: `PT${resource.minutes}M`,
    })),
  };
}
