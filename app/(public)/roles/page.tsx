import type { Metadata } from "next";
import { ChangeRole } from "#app/_features/change-role/change-role.tsx";
import { RoleCard } from "#app/_features/roles/role-card.tsx";
import { Link } from "#app/_ui/link.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { changesMessages } from "#lib/messages/changes.ts";
import { roleMessages } from "#lib/messages/curriculum.ts";

export function generateMetadata(): Metadata {
  return describePage({ title: messages.site.roles, description: messages.site.description, path: "/roles" });
}

export default async function RolesPage() {
  const signedIn = await currentSignIn();
  return (
    <div className="page flex flex-col gap-4 py-4 md:py-8">
      <PageTitle>{messages.site.roles}</PageTitle>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-h1">{messages.landing.rolesHeading}</h1>
        <StartLink href="/choose" className="link">
          {messages.choose.link}
        </StartLink>
      </div>
      {signedIn ? <ChangeRole learner={signedIn.learner} /> : null}
      <div className="grid gap-3 sm:grid-cols-2 sm:gap-4">
        {catalog().roles.map((role) => (
          <RoleCard key={role.id} role={role} heading="h2" />
        ))}
      </div>
      <p className="text-muted">{messages.landing.noBetter}</p>
      <StartLink href="/jobs" className="link self-start">
        {messages.site.pasteJob}
      </StartLink>
      <StartLink href="/compare" className="link self-start">
        {roleMessages.compare}
      </StartLink>
      <Link href="/milestones" className="link self-start">
        {messages.site.milestones}
      </Link>
      <Link href="/changes" className="link self-start">
        {changesMessages.link}
      </Link>
    </div>
  );
}
