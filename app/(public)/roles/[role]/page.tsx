import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { compareAddress } from "#app/_features/compare/compare-address.ts";
import { RoleMap } from "#app/_features/role-map/role-map.tsx";
import { AboutRole, RoleNames } from "#app/_features/roles/about-role.tsx";
import { describeRole } from "#app/_features/roles/describe-role.ts";
import { FromOthers } from "#app/_features/roles/from-others.tsx";
import { MakePlanForm } from "#app/_features/roles/make-plan-form.tsx";
import { RolePath } from "#app/_features/roles/role-path.tsx";
import { describePage } from "#app/_shell/page-metadata.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { coreMilestones, optionalMilestones, pathOf } from "#lib/catalog/path.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { roleMessages } from "#lib/messages/curriculum.ts";
import { isSettled, type Status } from "#lib/planner/plan/counts.ts";
import { exampleHours, monthsOf, sumHours } from "#lib/planner/time/hours.ts";

type Props = { params: Promise<{ role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = findRole((await params).role);
  return role
    ? describePage({ title: role.title, description: role.summary, path: `/roles/${role.id}`, image: `/social/${role.id}.png` })
    : {};
}

export default async function RolePage({ params }: Props) {
  const role = findRole((await params).role);
  if (!role) notFound();
  const path = pathOf(role, catalog());
  const core = path.flatMap((stretch) => stretch.milestones);
  const hours = sumHours(core.map((milestone) => milestone.hours));
  const optional = optionalMilestones(role, catalog())
    .map((id) => catalog().milestones.get(id))
    .filter((found) => found !== undefined);

  const signedIn = await currentSignIn();
  const plans = signedIn ? await listPlans(signedIn.learner) : [];
  const learned = signedIn ? await loadStatuses(signedIn.learner) : new Map<string, Status>();
  const settled = new Set([...learned].filter(([, status]) => isSettled(status)).map(([id]) => id));
  const hasPlan = plans.some((plan) => plan.roleId === role.id);
  const carried = [...coreMilestones(role, catalog())].filter((id) => settled.has(id));

  return (
    <div data-role={role.id} className="page flex flex-col gap-12 py-10">
      <PageTitle>{role.title}</PageTitle>
      <StructuredData data={describeRole(role, path, hours)} />
      <section className="flex max-w-reading flex-col gap-4">
        <h1 className="text-h1 md:text-display">{role.title}</h1>
        <p className="text-lead">{role.summary}</p>
        <p className="tabular text-muted">
          <a href="#path" className="link">
            {messages.role.size(core.length, hours.low, hours.high)}
          </a>
          {messages.role.months(monthsOf(hours, exampleHours), exampleHours)}
        </p>
        <MakePlanForm
          roleId={role.id}
          signedIn={Boolean(signedIn)}
          hasPlan={hasPlan}
          hasOther={plans[0] !== undefined && plans[0].roleId !== role.id}
        />
        <FromOthers role={role} />
        {carried.length > 0 ? <p>{messages.role.carriesOver(carried.length, core.length)}</p> : null}
      </section>
      <AboutRole role={role} />
      <RoleMap role={role} settled={settled} followed={hasPlan} list="path" />
      <RolePath role={role} path={path} optional={optional} />
      <RoleNames role={role} />
      <Link href={compareAddress([role.id])} className="link self-start">
        {roleMessages.compare}
      </Link>
    </div>
  );
}
