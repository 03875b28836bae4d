import { Problem } from "#app/_ui/field.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { ChooseRoles } from "./choose-roles.tsx";
import { Difference } from "./difference.tsx";
import { HoursBetween } from "./hours-between.tsx";
import { LinesPicture } from "./lines-picture.tsx";
import type { loadComparison } from "./load-comparison.ts";
import { SharedLists } from "./shared-lists.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { Totals } from "./totals.tsx";

/** Two or more roles side by side: what they share, and what one adds to another. */
export function CompareScreen({ isAsked, chosen, roles, comparison, isSignedIn }: Awaited<ReturnType<typeof loadComparison>>) {
  const [from, to, more] = roles;
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
          chosen={(isAsked ? chosen : roles).map(({ id }) => id)}
        />
        {isAsked && chosen.length === 0 ? <Problem>{compareMessages.tooFew}</Problem> : null}
        {chosen.length === 1 ? <p role="status">{compareMessages.oneMore(chosen[0]?.title ?? "")}</p> : null}
      </header>
      <Totals roles={roles} comparison={comparison} forLearner={isSignedIn} />
      {from && to && !more ? <Difference from={from} to={to} signedIn={isSignedIn} /> : null}
      {more ? <HoursBetween roles={roles} /> : null}
      <LinesPicture roles={roles} comparison={comparison} />
      <SideBySide roles={roles} />
      <SharedLists roles={roles} comparison={comparison} />
    </div>
  );
}
