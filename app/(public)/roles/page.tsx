import type { Metadata } from "next";
import { currentSignIn } from "../../../lib/auth/session.ts";
import { catalog } from "../../../lib/catalog/catalog.ts";
import { words } from "../../../lib/words/en.ts";
import { roleWords } from "../../../lib/words/en-curriculum.ts";
import { Link } from "../../_components/link.tsx";
import { describePage } from "../../_components/page-metadata.ts";
import { PageTitle } from "../../_components/page-title.tsx";
import { RoleCard } from "../../_components/role-card.tsx";
import { ChangeRole } from "./change-role.tsx";

export function generateMetadata(): Metadata {
  return describePage({ title: words.site.roles, description: words.site.description, path: "/roles" });
}

export default async function RolesPage() {
  const signedIn = await currentSignIn();
  return (
    <div className="page flex flex-col gap-6 py-10">
      <PageTitle>{words.site.roles}</PageTitle>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-h1">{words.landing.rolesHeading}</h1>
        <Link href="/choose" className="link">
          {words.choose.link}
        </Link>
      </div>
      {signedIn ? <ChangeRole learner={signedIn.learner} /> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        {catalog().roles.map((role) => (
          <RoleCard key={role.id} role={role} heading="h2" />
        ))}
      </div>
      <p className="text-muted">{words.landing.noBetter}</p>
      <Link href="/compare" className="link self-start">
        {roleWords.compare}
      </Link>
    </div>
  );
}
