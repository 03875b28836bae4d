import type { Metadata } from "next";
import { RoleMap } from "#app/_features/role-map/role-map.tsx";
import { AboutRole, RoleNames } from "#app/_features/roles/about-role.tsx";
import { describeRole } from "#app/_features/roles/describe-role.ts";
import { loadRole } from "#app/_features/roles/load-role.ts";
import { RoleAreas } from "#app/_features/roles/role-areas.tsx";
import { RoleHeader } from "#app/_features/roles/role-header.tsx";
import { RolePath } from "#app/_features/roles/role-path.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { Link } from "#app/_ui/link.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { roleMessages } from "#lib/messages/curriculum.ts";

type Props = { params: Promise<{ role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = findRole((await params).role);
  return role
    ? describePage({ title: role.title, description: role.summary, path: `/roles/${role.id}`, image: `/social/${role.id}.png` })
    : {};
}

export default async function RolePage({ params }: Props) {
  const role = findRole((await params).role);
  if (!role) return <NotFoundPage />;
  const loaded = await loadRole(role, (await currentSignIn())?.learner);
  const { path, hours, settled, hasPlan } = loaded;
  return (
    <div data-role={role.id} className="page flex flex-col gap-12 py-10">
      <PageTitle>{role.title}</PageTitle>
      <StructuredData data={describeRole(role, path, hours)} />
      <RoleHeader role={role} {...loaded} />
      <AboutRole role={role} />
      <RoleMap role={role} settled={settled} followed={hasPlan} list="path" />
      <RolePath role={role} />
      <RoleAreas role={role} path={path} />
      <RoleNames role={role} />
      <Link href={compareAddress([role.id])} className="link self-start">
        {roleMessages.compare}
      </Link>
    </div>
  );
}
