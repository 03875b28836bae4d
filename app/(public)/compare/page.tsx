import type { Metadata } from "next";
import { ChooseRoles } from "#app/_features/compare/choose-roles.tsx";
import { Difference } from "#app/_features/compare/difference.tsx";
import { HoursBetween } from "#app/_features/compare/hours-between.tsx";
import { LinesPicture } from "#app/_features/compare/lines-picture.tsx";
import { SharedLists } from "#app/_features/compare/shared-lists.tsx";
import { SideBySide } from "#app/_features/compare/side-by-side.tsx";
import { Totals } from "#app/_features/compare/totals.tsx";
import { describePage } from "#app/_shell/page-metadata.ts";
import { Problem } from "#app/_ui/field.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { minutesLeft } from "#lib/catalog/beside.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { loadStatuses } from "#lib/data/plans/plans.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { compareRoles } from "#lib/planner/roles/compare.ts";

type Props = { searchParams: Promise<{ roles?: string | string[] }> };

export function generateMetadata(): Metadata {
  return describePage({ title: compareMessages.title, description: compareMessages.description, path: "/compare" });
}

/** The roles that were asked for, each once: two as they were asked for, the way from one to the other; more in the catalog's order. */
function readRoles(asked: string | string[] | undefined): Role[] {
  const wanted = new Set([asked ?? []].flat());
  const roles = catalog().roles.filter((role) => wanted.has(role.id));
  return roles.length === 2 ? [...wanted].map(findRole).filter((role) => role !== undefined) : roles;
}

export default async function ComparePage({ searchParams }: Props) {
  const asked = (await searchParams).roles;
  const chosen = readRoles(asked);
  const roles = chosen.length < 2 ? [...catalog().roles] : chosen;
  const [from, to, more] = roles;

  const signedIn = await currentSignIn();
  const learned = signedIn ? await loadStatuses(signedIn.learner) : undefined;
  const comparison = compareRoles(
    roles.map((role) => ({ id: role.id, milestones: orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId) })),
    minutesLeft(catalog(), learned ?? new Map()),
  );
  return (
    <div className="page flex flex-col gap-12 py-10">
      <PageTitle>{compareMessages.title}</PageTitle>
      <header className="flex max-w-reading flex-col gap-5">
        <div className="flex flex-col gap-3">
          <h1 className="text-h1 md:text-display">{compareMessages.title}</h1>
          <p className="text-lead">{compareMessages.lead}</p>
        </div>
        <ChooseRoles
          roles={catalog().roles.map(({ id, title }) => ({ id, title }))}
          chosen={(asked === undefined ? roles : chosen).map(({ id }) => id)}
        />
        {asked !== undefined && chosen.length === 0 ? <Problem>{compareMessages.tooFew}</Problem> : null}
        {chosen.length === 1 ? <p role="status">{compareMessages.oneMore(chosen[0]?.title ?? "")}</p> : null}
      </header>
      <Totals roles={roles} comparison={comparison} forLearner={Boolean(learned)} />
      {from && to && !more ? <Difference from={from} to={to} signedIn={Boolean(signedIn)} /> : null}
      {more ? <HoursBetween roles={roles} /> : null}
      <LinesPicture roles={roles} comparison={comparison} />
      <SideBySide roles={roles} />
      <SharedLists roles={roles} comparison={comparison} />
    </div>
  );
}
