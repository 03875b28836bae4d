"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { LocalPlanLoader } from "#app/_features/plan/local-plan-loader.tsx";
import { guest } from "#app/_features/plan-sync/device-store.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { findLocalPage, type GuestPageName, type LearnerPageName, type LocalPage } from "./find-local-page.ts";
import { NeedsNetwork } from "./needs-network.tsx";
import { OfflineNotice } from "./offline-notice.tsx";

/** The screens of the features, which the route composes. */
type Props = {
  guestScreens: Record<Exclude<GuestPageName, "/change">, ComponentType<UseDevicePlan>>;
  learnerScreens: Record<LearnerPageName, ComponentType<UseDevicePlan>>;
  RoleChange: ComponentType<{ roleId: string }>;
  Placement: ComponentType<{ owner: string; notice: ReactNode; missing: ReactNode }>;
};

/** Shows the page of the address, as far as this device can. */
export function OfflineScreen({ guestScreens, learnerScreens, RoleChange, Placement }: Props) {
  const [found, setFound] = useState<LocalPage>();
  useEffect(() => void findLocalPage(window.location.pathname).then(setFound), []);
  const title = syncMessages.offlineTitle;
  if (!found) {
    return (
      <>
        <PageTitle>{title}</PageTitle>
        <h1 className="page py-10 text-h2">{syncMessages.opening}</h1>
      </>
    );
  }
  if (found.kind === "guest") {
    const { roleId, page } = found;
    if (page === "/change") return <RoleChange roleId={roleId} />;
    return (
      <LocalPlanLoader
        owner={guest}
        sends={false}
        roleId={roleId}
        address={`/try/${roleId}${page}`}
        title={title}
        Screen={guestScreens[page]}
      />
    );
  }
  if (found.kind === "learner") {
    const { owner, planId, page } = found;
    return (
      <LocalPlanLoader
        owner={owner}
        sends
        planId={planId}
        address={window.location.pathname}
        title={title}
        notice={<OfflineNotice />}
        Screen={learnerScreens[page]}
      />
    );
  }
  const missing = (
    <>
      <PageTitle>{title}</PageTitle>
      <NeedsNetwork hasPlan={found.hasPlan} />
    </>
  );
  if (found.kind === "none") return missing;
  return <Placement owner={found.owner} notice={<OfflineNotice words={placementMessages.offline} />} missing={missing} />;
}
