import { ChevronLeft } from "lucide-react";
import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { FirstRun } from "#app/_features/start/first-run.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { HomeMark, TaskBar } from "#app/_ui/task-bar.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { tickPlaced } from "#lib/planner/start/plan-start.ts";
import { readStartValues } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

export const metadata: Metadata = { robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Hours, days and what one knows: the one screen before a dated plan. */
export default async function StartPage({ searchParams }: Props) {
  const search = await searchParams;
  const role = typeof search.role === "string" ? findRole(search.role) : undefined;
  if (!role) redirect("/");
  const signedIn = await currentSignIn();
  const plan = signedIn && (await listPlans(signedIn.learner)).find(({ roleId }) => roleId === role.id);
  if (plan) redirect(`/plans/${plan.id}` as Route);
  const learned = signedIn ? await loadStatuses(signedIn.learner) : new Map<string, never>();
  const values = tickPlaced(startRoleOf(role, catalog(), learned), readStartValues(Object.entries(search)));
  return (
    <div data-role={role.id} data-task="alone" data-with-tray="" className="page max-w-xl md:py-6">
      <PageTitle>{messages.firstRun.title}</PageTitle>
      <FirstRun
        role={startRoleOf(role, catalog(), learned, values.placed)}
        values={values}
        today={todayOf(undefined, new Date())}
        isSignedIn={signedIn !== undefined}
      >
        <TaskBar>
          <StartLink href={`/roles/${role.id}`} className="control control-ghost -ml-3 min-w-0 gap-3 px-3 font-semibold md:gap-1">
            <ChevronLeft size={20} aria-hidden="true" className="shrink-0" />
            {role.title}
          </StartLink>
          <HomeMark />
        </TaskBar>
        <h1 className="text-h2 md:text-h1">{messages.firstRun.title}</h1>
      </FirstRun>
    </div>
  );
}
