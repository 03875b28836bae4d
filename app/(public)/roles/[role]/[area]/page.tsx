import type { Metadata } from "next";
import { AreaScreen } from "#app/_features/roles/area-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { findArea } from "#lib/catalog/find.ts";
import { areaMessages } from "#lib/messages/curriculum.ts";

type Props = { params: Promise<{ role: string; area: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { role: roleId, area: areaId } = await params;
  const role = findRole(roleId);
  const found = role && findArea(role, areaId, catalog());
  if (!role || !found) return {};
  const title = areaMessages.title(found.area.title, role.title);
  return describePage({ title, description: found.area.purpose, path: `/roles/${roleId}/${areaId}`, image: `/social/${roleId}.png` });
}

export default async function AreaPage({ params }: Props) {
  const { role: roleId, area: areaId } = await params;
  const role = findRole(roleId);
  const found = role && findArea(role, areaId, catalog());
  if (!role || !found) return <NotFoundPage />;
  return <AreaScreen role={role} found={found} />;
}
