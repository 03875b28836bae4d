import { useEffect, useState } from "react";

/**
 * Returns the role that a visitor without an account plans for in this browser: `roleId` if they have a plan for it; without `roleId`, the
 * role of the plan opened last. Undefined at first, on the server, and for everybody else. Its modules load after the page, and reading
 * never creates the database.
 */
export function useGuestRole(roleId?: string): string | undefined {
  const [found, setFound] = useState<string>();
  useEffect(() => {
    let stopped = false;
    void findGuestRole(roleId).then((role) => {
      if (!stopped) setFound(role);
    });
    return () => {
      stopped = true;
    };
  }, [roleId]);
  return found;
}

async function findGuestRole(roleId: string | undefined): Promise<string | undefined> {
  try {
    const stores = await indexedDB.databases();
    if (!stores.some(({ name }) => name === "milepost")) return undefined;
    const [{ guest, readPlan }, { guestPlanId }] = await Promise.all([import("./device-store.ts"), import("./guest-plan.ts")]);
    return (await readPlan(guest, roleId && guestPlanId(roleId)))?.plan.role.id;
  } catch {
    return undefined;
  }
}
