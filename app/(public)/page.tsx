import type { Metadata } from "next";
import { FirstSteps } from "#app/_features/guest/first-steps.tsx";
import { ContinuePlan } from "#app/_features/roles/continue-plan.tsx";
import { ExamplePath } from "#app/_features/roles/example-path.tsx";
import { HowItWorks } from "#app/_features/roles/how-it-works.tsx";
import { readWeeklyHours } from "#app/_features/roles/read-weekly-hours.ts";
import { RoleList } from "#app/_features/roles/role-list.tsx";
import { Link } from "#app/_ui/link.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn, hasJustLeft } from "#lib/auth/session.ts";
import { findRole, getRole } from "#lib/catalog/catalog.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";

const title = `${messages.name}: ${messages.tagline}`;

export function generateMetadata(): Metadata {
  return describePage({ title, description: messages.site.description, path: "/" });
}

type Props = { searchParams: Promise<{ hours?: string | string[] }> };

export default async function LandingPage({ searchParams }: Props) {
  const signedIn = await currentSignIn();
  const justLeft = !signedIn && (await hasJustLeft());
  const plans = signedIn ? await listPlans(signedIn.learner) : [];
  const current = findRole(plans[0]?.roleId ?? "");
  return (
    <div className="page flex flex-col gap-14 py-10 md:py-14">
      <title>{title}</title>
      {justLeft ? (
        <p role="status" className="-mb-10 self-start rounded-lg bg-role-soft px-4 py-2 font-medium">
          {messages.account.signedOut}
        </p>
      ) : null}
      <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <section className="flex max-w-reading flex-col gap-4">
          <h1 className="text-h1 md:text-display">{messages.tagline}</h1>
          {current ? (
            <ContinuePlan role={current} />
          ) : (
            <>
              <p className="text-lead text-pretty text-muted">{messages.landing.lead}</p>
              <FirstSteps />
              <Link href="/compare#adds" className="link inline-flex min-h-11 items-center self-start">
                {messages.landing.whatIsMissing}
              </Link>
            </>
          )}
        </section>
        {current ? null : <ExamplePath role={getRole("data-analyst")} hoursAWeek={readWeeklyHours((await searchParams).hours)} />}
      </div>

      <RoleList />
      <HowItWorks />
    </div>
  );
}
