import { ChevronDown } from "lucide-react";
import { Problem } from "#app/_ui/field.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { ChooseRoles } from "./choose-roles.tsx";
import { Difference } from "./difference.tsx";
import { ForMe } from "./for-me.tsx";
import { HoursBetween } from "./hours-between.tsx";
import type { loadComparison } from "./load-comparison.ts";
import { LineTabs, MetroLines } from "./metro-lines.tsx";
import { SharedLists } from "./shared-lists.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** As wide as the picture of the lines. */
const wide = "page max-w-[87.5rem]";

/** Two or more roles side by side: the lines they share, what each takes, and what one adds to another. */
export function CompareScreen({
  isAsked,
  chosen,
  roles,
  line,
  comparison,
  isSignedIn,
  ...mine
}: Awaited<ReturnType<typeof loadComparison>>) {
  const [from, to, more] = roles;
  return (
    <div className="flex flex-col gap-3 py-4">
      <PageTitle>{compareMessages.title}</PageTitle>
      <header className={`${wide} flex flex-wrap items-center gap-x-4 gap-y-2`}>
        <div className="lg:mr-auto">
          <h1 className="text-h1">{compareMessages.title}</h1>
          <p className="text-small text-muted">{compareMessages.lead}</p>
        </div>
        <LineTabs roles={roles} isAsked={chosen.length > 1} chosen={line} />
        <details open={isAsked} className="group open:w-full">
          <summary className="flex min-h-10 w-fit list-none items-center gap-2 text-small font-medium pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
            {compareMessages.onlySome}
            <ChevronDown size={18} aria-hidden="true" className="text-muted group-open:rotate-180 motion-safe:transition-transform" />
          </summary>
          <ChooseRoles
            roles={catalog().roles.map(({ id, title }) => ({ id, title }))}
            chosen={(isAsked ? chosen : roles).map(({ id }) => id)}
          />
        </details>
        {isAsked && chosen.length === 0 ? <Problem>{compareMessages.tooFew}</Problem> : null}
        {chosen.length === 1 ? (
          <p role="status" className="w-full">
            {compareMessages.oneMore(chosen[0]?.title ?? "")}
          </p>
        ) : null}
      </header>
      <MetroLines roles={roles} chosen={line} settled={mine.settled} />
      <div className={`${wide} flex flex-col gap-5 pt-1`}>
        <ForMe roles={roles} comparison={comparison} isSignedIn={isSignedIn} {...mine} />
        {from && to && !more ? <Difference from={from} to={to} signedIn={isSignedIn} /> : null}
        {more ? (
          <HoursBetween
            roles={roles}
            left={
              isSignedIn
                ? comparison.roles.map(({ id, minutesLeft }) =>
                    id === mine.current && mine.inPlan ? mine.inPlan.minutesLeft : minutesLeft,
                  )
                : undefined
            }
          />
        ) : null}
        <section aria-labelledby="details" className="flex flex-col gap-1">
          <h2 id="details" className="text-h3">
            {compareMessages.details}
          </h2>
          <div>
            <SideBySide roles={roles} />
          </div>
        </section>
        <SharedLists roles={roles} comparison={comparison} />
      </div>
    </div>
  );
}
