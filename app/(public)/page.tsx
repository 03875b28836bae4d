import type { Metadata } from "next";
import { ContinuePlan } from "#app/_features/roles/continue-plan.tsx";
import { RoleList } from "#app/_features/roles/role-list.tsx";
import { ContinueHere } from "#app/_features/start/continue-here.tsx";
import { LandingPlanner } from "#app/_features/start/landing-planner.tsx";
import { Reasons } from "#app/_features/start/reasons.tsx";
import { WhatIsMissing } from "#app/_features/start/what-is-missing.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn, hasJustLeft } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";

const title = `${messages.name}: ${messages.tagline}`;

export function generateMetadata(): Metadata {
  return describePage({ title, description: messages.site.description, path: "/" });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LandingPage({ searchParams }: Props) {
  const signedIn = await currentSignIn();
  const justLeft = !signedIn && (await hasJustLeft());
  const plans = signedIn ? await listPlans(signedIn.learner) : [];
  const current = findRole(plans[0]?.roleId ?? "");
  const learned = signedIn && !current ? await loadStatuses(signedIn.learner) : new Map<string, never>();
  return (
    <div data-with-tray={current ? undefined : ""} className="flex flex-col gap-2 py-2 lg:gap-4 lg:py-4">
      <title>{title}</title>
      {current ? (
        <ContinuePlan role={current} />
      ) : (
        <>
          <div className={`page flex max-w-[80rem] items-center justify-between gap-x-6 ${justLeft ? "flex-wrap" : ""}`}>
            {justLeft ? (
              <p role="status" className="basis-full self-start rounded-lg bg-role-soft px-4 py-2 font-medium">
                {messages.account.signedOut}
              </p>
            ) : null}
            <h1 className="text-body font-normal tracking-normal text-muted text-pretty max-sm:text-small max-sm:leading-5">
              {messages.tagline}
            </h1>
            <ContinueHere />
          </div>
          <LandingPlanner search={await searchParams} isSignedIn={signedIn !== undefined} learned={learned} />
        </>
      )}
      <div className="page flex flex-col gap-14 py-10">
        {current ? null : <Reasons />}
        <RoleList />
        <WhatIsMissing />
      </div>
    </div>
  );
}
