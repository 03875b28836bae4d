import { useEffect, useState } from "react";
import type { Plan } from "#lib/planner/plan/plan.ts";

/** The plan that a guest opened last in this browser, with all its changes; undefined at first and where there is none. */
export function useGuestPlan(isWanted: boolean): Plan | undefined {
  const [plan, setPlan] = useState<Plan>();
  useEffect(() => {
    let stopped = false;
    if (isWanted) {
      void readGuestPlan().then((found) => {
        if (!stopped) setPlan(found);
      });
    }
    return () => {
      stopped = true;
    };
  }, [isWanted]);
  return plan;
}

/** Reading never makes the database, and its modules load after the page. */
async function readGuestPlan(): Promise<Plan | undefined> {
  try {
    const stores = await indexedDB.databases();
    if (!stores.some(({ name }) => name === "milepost")) return undefined;
    const [{ guest, readPlan }, { lookAgain }] = await Promise.all([
      import("#app/_features/plan-sync/device-store.ts"),
      import("#app/_features/plan-sync/use-kept-plan.ts"),
    ]);
    const kept = await readPlan(guest);
    return kept && (await lookAgain(guest, kept.plan)).now;
  } catch {
    return undefined;
  }
}
