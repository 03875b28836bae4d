"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { withSettled } from "./placement-address.ts";

/**
 * Adds to the address what a guest did or knows by the plans on this device, so that it is not asked about: the server has no other way to know.
 * @param ids the milestones of the role's path
 */
export function CarrySettled({ ids }: { ids: readonly string[] }) {
  const router = useRouter();
  const hasPlan = useGuestRole() !== undefined;
  useEffect(() => {
    if (!hasPlan) return;
    let stopped = false;
    void findSettled().then((settled) => {
      const { search } = window.location;
      const address = withSettled(
        search,
        ids.filter((id) => settled.has(id)),
      );
      if (!stopped && address !== undefined) router.replace(address, { scroll: false });
    });
    return () => {
      stopped = true;
    };
  }, [hasPlan, ids, router]);
  return null;
}

async function findSettled(): Promise<ReadonlySet<string>> {
  const [{ listSettledHere }, { guest }] = await Promise.all([
    import("#app/_features/plan-sync/settled-here.ts"),
    import("#app/_features/plan-sync/device-store.ts"),
  ]);
  return listSettledHere(guest);
}
