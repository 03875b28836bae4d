import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentSignIn } from "../../../../lib/auth/session.ts";
import { catalog, findRole } from "../../../../lib/catalog/catalog.ts";
import { coreMilestones, optionalMilestones, pathOf } from "../../../../lib/catalog/path.ts";
import { listPlans, loadStatuses } from "../../../../lib/data/plans.ts";
import { sumHours } from "../../../../lib/planner/hours.ts";
import { words } from "../../../../lib/words/en.ts";
import { AboutRole } from "./about-role.tsx";
import { MakePlanForm } from "./make-plan-form.tsx";
import { RolePath } from "./role-path.tsx";

type Props = { params: Promise<{ role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = findRole((await params).role);
  return role ? { title: role.title, description: role.summary } : {};
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
  const learned = signedIn ? await loadStatuses(signedIn.learner) : new Map();
  const carried = [...coreMilestones(role, catalog())].filter((id) => ["done", "known"].includes(learned.get(id) ?? ""));

  return (
    <div data-role={role.id} className="page flex flex-col gap-12 py-10">
      <section className="flex max-w-reading flex-col gap-4">
        <h1 className="text-h1 md:text-display">{role.title}</h1>
        <p className="text-lead">{role.summary}</p>
        <p className="tabular text-muted">{words.role.size(core.length, hours.low, hours.high)}</p>
        <MakePlanForm
          roleId={role.id}
          signedIn={Boolean(signedIn)}
          hasPlan={plans.some((plan) => plan.roleId === role.id)}
          hasOther={plans[0] !== undefined && plans[0].roleId !== role.id}
        />
        {carried.length > 0 ? <p>{words.role.carriesOver(carried.length, core.length)}</p> : null}
      </section>
      <RolePath role={role} path={path} optional={optional} />
      <AboutRole role={role} />
    </div>
  );
}
