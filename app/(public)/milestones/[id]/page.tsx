import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { CatalogMilestoneScreen } from "#app/_features/roles/catalog-milestone-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { findMilestone } from "#lib/catalog/find.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const milestone = findMilestone((await params).id, catalog());
  return milestone ? describePage({ title: milestone.title, description: milestone.outcome, path: `/milestones/${milestone.id}` }) : {};
}

export default async function MilestonePage({ params }: Props) {
  const { id } = await params;
  const milestone = findMilestone(id, catalog());
  if (!milestone) return <NotFoundPage />;
  if (milestone.id !== id) permanentRedirect(`/milestones/${milestone.id}`);
  return <CatalogMilestoneScreen milestone={milestone} />;
}
