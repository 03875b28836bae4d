import { useEffect, useState } from "react";

/**
 * The role that somebody without an account plans for in this browser: the one asked for if they do, else the one begun last.
 * Undefined at first, on the server, and for everybody else. What reads it comes after the page, and nothing is made to read it.
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
