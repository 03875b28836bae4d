import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { plansMessages } from "#lib/messages/plans.ts";
import { todayMessages } from "#lib/messages/today.ts";

/** The today screen of a learner without a plan. */
export function NoPlan() {
  return (
    <div className="page flex max-w-reading flex-col items-start gap-4 py-8">
      <PageTitle>{todayMessages.title}</PageTitle>
      <h1 className="text-h1">{todayMessages.title}</h1>
      <p>{plansMessages.empty}</p>
      <Link href="/roles" className="control control-strong">
        {plansMessages.choose}
      </Link>
    </div>
  );
}
