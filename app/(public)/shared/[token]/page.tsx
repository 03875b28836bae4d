import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readShared } from "#app/_features/share/read-shared.ts";
import { SharedScreen } from "#app/_features/share/shared-screen.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { messages } from "#lib/messages/all.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const plan = await readShared(token);
  if (!plan) return {};
  const path = `/shared/${token}`;
  const described = describePage({
    title: messages.share.badgeTitle(plan.role.title, plan.counts?.percent),
    description: messages.share.description(plan.role.title),
    path,
    image: `${path}/image`,
  });
  return { ...described, robots: { index: false, follow: false } };
}

export default async function SharedPage({ params }: Props) {
  const plan = await readShared((await params).token);
  if (!plan) notFound();
  return <SharedScreen plan={plan} />;
}
