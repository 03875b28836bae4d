import type { Metadata } from "next";
import { RoleMap } from "#app/_features/role-map/role-map.tsx";
import { loadRole } from "#app/_features/roles/load-role.ts";
import { RoleScreen } from "#app/_features/roles/role-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { readKeptStart } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ role: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = findRole((await params).role);
  return role
    ? describePage({ title: role.title, description: role.summary, path: `/roles/${role.id}`, image: `/social/${role.id}.png` })
    : {};
}

export default async function RolePage({ params, searchParams }: Props) {
  const role = findRole((await params).role);
  if (!role) return <NotFoundPage />;
  const loaded = await loadRole(role, (await currentSignIn())?.learner);
  return (
    <RoleScreen
      role={role}
      loaded={loaded}
      values={readKeptStart(await searchParams)}
      today={todayOf(undefined, new Date())}
      map={<RoleMap role={role} settled={loaded.settled} followed={loaded.hasPlan} list="path" />}
    />
  );
}
