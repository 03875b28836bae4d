"use client";

import { type ComponentType, useEffect, useState } from "react";
import { LocalRoleChange } from "#app/_features/change-role/local-role-change.tsx";
import { GuestPlanLoader } from "#app/_features/guest/guest-plan-loader.tsx";
import { GuestPlanScreen } from "#app/_features/guest/guest-plan-screen.tsx";
import { findLocalPage, type GuestPageName, type LearnerPageName, type LocalPage } from "#app/_features/offline/find-local-page.ts";
import { NeedsNetwork } from "#app/_features/offline/needs-network.tsx";
import { OfflineNotice } from "#app/_features/offline/offline-notice.tsx";
import { OfflinePlanScreen } from "#app/_features/offline/offline-plan-screen.tsx";
import { LocalPlanLoader } from "#app/_features/plan/local-plan-loader.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { LocalPriorKnowledgeScreen } from "#app/_features/prior-knowledge/local-prior-knowledge-screen.tsx";
import { LocalProgressScreen } from "#app/_features/progress/local-progress-screen.tsx";
import { LocalScheduleScreen } from "#app/_features/schedule/local-schedule-screen.tsx";
import { LocalTodayScreen } from "#app/_features/today/local-today-screen.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { syncMessages } from "#lib/messages/sync.ts";

type Screen = ComponentType<UseDevicePlan>;

const guestScreens: Record<Exclude<GuestPageName, "/change">, Screen> = {
  "": GuestPlanScreen,
  "/time": LocalScheduleScreen,
  "/known": LocalPriorKnowledgeScreen,
  "/today": LocalTodayScreen,
  "/progress": LocalProgressScreen,
};

const learnerScreens: Record<LearnerPageName, Screen> = {
  "": OfflinePlanScreen,
  "/time": LocalScheduleScreen,
  "/known": LocalPriorKnowledgeScreen,
};

/** Shows the page of the address, as far as this device can. */
export function OfflineScreen() {
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
    if (page === "/change") return <LocalRoleChange roleId={roleId} />;
    return <GuestPlanLoader roleId={roleId} below={page} title={title} Screen={guestScreens[page]} />;
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
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <NeedsNetwork hasPlan={found.hasPlan} />
    </>
  );
}
