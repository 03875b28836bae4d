import type { Metadata } from "next";
import { MilestoneIndexScreen } from "#app/_features/milestone-index/milestone-index-screen.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";

type Search = { q?: string | string[]; role?: string | string[] };
type Props = { searchParams: Promise<Search> };

const first = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q, role } = await searchParams;
  const page = describePage({ title: messages.site.milestones, description: messages.milestones.description, path: "/milestones" });
  return first(q) || first(role) ? { ...page, robots: { index: false } } : page;
}

export default async function MilestonesPage({ searchParams }: Props) {
  const { q, role } = await searchParams;
  return <MilestoneIndexScreen words={first(q)} role={findRole(first(role))} />;
}
