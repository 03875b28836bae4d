import type { Metadata } from "next";
import { currentSignIn } from "../../../lib/auth/session.ts";
import { minutesLeft } from "../../../lib/catalog/beside.ts";
import { catalog } from "../../../lib/catalog/catalog.ts";
import { orderForRole } from "../../../lib/catalog/path.ts";
import type { Role } from "../../../lib/catalog/schema.ts";
import { loadStatuses } from "../../../lib/data/plans.ts";
import { compareRoles } from "../../../lib/planner/compare.ts";
import { compareWords } from "../../../lib/words/en-curriculum.ts";
import { Problem } from "../../_components/field.tsx";
import { describePage } from "../../_components/page-metadata.ts";
import { ChooseRoles } from "./choose-roles.tsx";
import { HoursBetween } from "./hours-between.tsx";
import { LinesPicture } from "./lines-picture.tsx";
import { RolesBeside } from "./roles-beside.tsx";
import { SharedLists } from "./shared-lists.tsx";
import { Totals } from "./totals.tsx";

type Props = { searchParams: Promise<{ roles?: string | string[] }> };

export function generateMetadata(): Metadata {
  return describePage({ title: compareWords.title, description: compareWords.description, path: "/compare" });
}

/** The roles that were asked for, each once, in the catalog's order. */
function readRoles(asked: string | string[] | undefined): Role[] {
  const wanted = new Set([asked ?? []].flat());
  return catalog().roles.filter((role) => wanted.has(role.id));
}

export default async function ComparePage({ searchParams }: Props) {
  const asked = (await searchParams).roles;
  const chosen = readRoles(asked);
  const tooFew = asked !== undefined && chosen.length < 2;
  const roles = chosen.length < 2 ? [...catalog().roles] : chosen;

  const signedIn = await currentSignIn();
  const learned = signedIn ? await loadStatuses(signedIn.learner) : undefined;
  const comparison = compareRoles(
    roles.map((role) => ({ id: role.id, milestones: orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId) })),
    minutesLeft(catalog(), learned ?? new Map()),
  );
  return (
    <div className="page flex flex-col gap-12 py-10">
      <header className="flex max-w-reading flex-col gap-5">
        <div className="flex flex-col gap-3">
          <h1 className="text-h1 md:text-display">{compareWords.title}</h1>
          <p className="text-lead">{compareWords.lead}</p>
        </div>
        <ChooseRoles chosen={tooFew ? chosen : roles} />
        {tooFew ? <Problem>{compareWords.tooFew}</Problem> : null}
      </header>
      <LinesPicture roles={roles} comparison={comparison} />
      <Totals roles={roles} comparison={comparison} forLearner={Boolean(learned)} />
      <HoursBetween roles={roles} />
      <RolesBeside roles={roles} />
      <SharedLists roles={roles} comparison={comparison} />
    </div>
  );
}
