import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeviceOnlyNote } from "#app/_features/guest/device-only-note.tsx";
import { GuestRoles } from "#app/_features/guest/guest-roles.tsx";
import { Link } from "#app/_ui/link.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { messages } from "#lib/messages/all.ts";

export function generateMetadata(): Metadata {
  return describePage({ title: messages.sync.tryTitle, description: messages.sync.tryLead, path: "/try" });
}

/** The planner without an account: which role? */

export default async function TryPage() {
  if (await currentSignIn()) redirect("/plan");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{messages.sync.tryTitle}</PageTitle>
      <div className="flex flex-col gap-3">
        <h1 className="text-h1">{messages.sync.tryTitle}</h1>
        <p>{messages.sync.tryLead}</p>
        <DeviceOnlyNote className="font-medium" />
        <noscript>
          <p>{messages.sync.tryNoScript}</p>
        </noscript>
      </div>
      <GuestRoles roles={catalog().roles.map((role) => ({ id: role.id, title: role.title, size: saySize(role) }))} />
      <p>
        <Link href="/choose" className="link inline-flex min-h-11 items-center">
          {messages.choose.link}
        </Link>
      </p>
    </div>
  );
}

function saySize(role: Role): string {
  const { milestones, hours } = computeWorkload(role, catalog());
  return messages.role.size(milestones, hours.low, hours.high);
}
