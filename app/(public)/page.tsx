import type { Metadata } from "next";
import { currentSignIn } from "../../lib/auth/session.ts";
import { catalog, findRole, getRole } from "../../lib/catalog/catalog.ts";
import { pathOf } from "../../lib/catalog/path.ts";
import { listPlans } from "../../lib/data/plans.ts";
import { words } from "../../lib/words/en.ts";
import { Link } from "../_components/link.tsx";
import { describePage } from "../_components/page-metadata.ts";
import { PathPreview } from "../_components/path-preview.tsx";
import { RoleCard } from "../_components/role-card.tsx";
import { FirstSteps } from "./first-steps.tsx";

const title = `${words.name}: ${words.tagline}`;

export function generateMetadata(): Metadata {
  return describePage({ title, description: words.site.description, path: "/" });
}

export default async function LandingPage() {
  const signedIn = await currentSignIn();
  const plans = signedIn ? await listPlans(signedIn.learner) : [];
  const current = findRole(plans[0]?.roleId ?? "");
  const example = getRole("data-analyst");
  const begins = pathOf(example, catalog())[0]?.milestones.slice(0, 6) ?? [];
  return (
    <div className="page flex flex-col gap-14 py-10 md:py-14">
      <title>{title}</title>
      <section className="flex max-w-reading flex-col gap-4">
        <h1 className="text-h1 md:text-display">{words.tagline}</h1>
        {current ? (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-lead">
            <Link href="/plan" className="control control-strong text-body">
              {words.sync.continuePlan}
            </Link>
            {words.plan.title(current.title)}
          </p>
        ) : (
          <>
            <p className="text-lead text-muted">{words.landing.lead}</p>
            <FirstSteps />
            <Link href="/compare#adds" className="link inline-flex min-h-11 items-center self-start">
              {words.landing.whatIsMissing}
            </Link>
          </>
        )}
      </section>

      <section aria-labelledby="roles" className="flex flex-col gap-5">
        <h2 id="roles" className="text-h2">
          {words.landing.rolesHeading}
        </h2>
        <div className="grid gap-4 sm:grid-cols-2">
          {catalog().roles.map((role) => (
            <RoleCard key={role.id} role={role} />
          ))}
        </div>
        <p className="text-muted">{words.landing.noBetter}</p>
      </section>

      <div className="grid gap-12 md:grid-cols-2">
        <section aria-labelledby="example" data-role={example.id} className="flex flex-col gap-5">
          <h2 id="example" className="text-h2">
            {words.landing.exampleHeading(example.title)}
          </h2>
          <PathPreview milestones={begins} />
          <Link href={`/roles/${example.id}`} className="link self-start">
            {words.landing.seeAll(example.title)}
          </Link>
        </section>

        <section aria-labelledby="how" className="flex flex-col gap-5">
          <h2 id="how" className="text-h2">
            {words.landing.howHeading}
          </h2>
          <ol className="flex flex-col gap-4">
            {words.landing.how.map(([title, text]) => (
              <li key={title}>
                <h3 className="text-h3">{title}</h3>
                <p className="text-muted">{text}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}
