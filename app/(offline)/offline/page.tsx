import type { Metadata } from "next";
import { LocalRoleChange } from "#app/_features/change-role/local-role-change.tsx";
import { LocalFitScreen } from "#app/_features/fit/local-fit-screen.tsx";
import { GuestPlanScreen } from "#app/_features/guest/guest-plan-screen.tsx";
import { OfflinePlanScreen } from "#app/_features/offline/offline-plan-screen.tsx";
import { OfflineScreen } from "#app/_features/offline/offline-screen.tsx";
import { LocalPlacementScreen } from "#app/_features/placement/local-placement-screen.tsx";
import { LocalPriorKnowledgeScreen } from "#app/_features/prior-knowledge/local-prior-knowledge-screen.tsx";
import { LocalProgressScreen } from "#app/_features/progress/local-progress-screen.tsx";
import { LocalMapScreen } from "#app/_features/role-map/local-map-screen.tsx";
import { LocalScheduleScreen } from "#app/_features/schedule/local-schedule-screen.tsx";
import { LocalTodayScreen } from "#app/_features/today/local-today-screen.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** The page that the service worker stores to open plans without a network. It holds nobody's data; the device fills it. */
export default function OfflinePage() {
  const shared = { "/time": LocalScheduleScreen, "/known": LocalPriorKnowledgeScreen, "/map": LocalMapScreen };
  return (
    <>
      <noscript>
        <p className="page py-10">{messages.sync.offlinePage}</p>
      </noscript>
      <OfflineScreen
        guestScreens={{
          ...shared,
          "": GuestPlanScreen,
          "/fit": LocalFitScreen,
          "/today": LocalTodayScreen,
          "/progress": LocalProgressScreen,
        }}
        learnerScreens={{ ...shared, "": OfflinePlanScreen }}
        RoleChange={LocalRoleChange}
        Placement={LocalPlacementScreen}
      />
    </>
  );
}
