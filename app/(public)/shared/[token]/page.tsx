import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { SharedMap } from "#app/_features/role-map/shared-map.tsx";
import { readShared } from "#app/_features/share/read-shared.ts";
import { rowIdOf } from "#app/_features/share/shared-area.tsx";
import { SharedScreen } from "#app/_features/share/shared-screen.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { messages } from "#lib/messages/all.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const shared = await readShared(token);
  if (!shared || "wait" in shared) return {};
  const { plan } = shared;
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
  const { token } = await params;
  const shared = await readShared(token);
  if (!shared) return <NotFoundPage />;
  // A page cannot answer with 429; the route that it leads to can.
  if ("wait" in shared) redirect(`/shared/${token}/wait` as Route);
  return (
    <SharedScreen
      plan={shared.plan}
      map={<SharedMap plan={shared.plan} address={`#${rowIdOf("{id}")}`} />}
      today={todayOf(undefined, new Date())}
    />
  );
}
