import { useEffect, useState } from "react";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { useDeviceOwner } from "./device-owner.tsx";
import { guest, readPlan } from "./device-store.ts";
import { guestPlanId } from "./guest-plan.ts";
import { listOutboxEntries } from "./outbox-store.ts";

/** Whether dates of this device are about to join a plan without dates. Until the device was asked, it is not known. */
export type AwaitsDates = "unknown" | "yes" | "no";

/** How long dates are awaited, in milliseconds: where the server cannot be reached, they do not come. */
const longestWait = 10_000;

/** Whether a plan without dates gets those of the guest's plan on this device, which joins the account in the background. */
export function useAwaitsDates({ id, role, studyTime }: Plan): AwaitsDates {
  const { owner = "", isCopy = false } = useDeviceOwner();
  const isSettled = studyTime !== null || isCopy;
  const [awaits, setAwaits] = useState<AwaitsDates>("unknown");
  useEffect(() => {
    if (isSettled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    void holdsDates(owner, id, role.id).then((holds) => {
      if (stopped) return;
      setAwaits(holds ? "yes" : "no");
      if (holds) timer = setTimeout(() => setAwaits("no"), longestWait);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [isSettled, owner, id, role.id]);
  return isSettled ? "no" : awaits;
}

/** Whether the guest's plan has a study time, or one that joined already waits to be sent. */
async function holdsDates(owner: string, planId: string, roleId: string): Promise<boolean> {
  const begun = await readPlan(guest, guestPlanId(roleId));
  if (begun) return begun.plan.studyTime !== null;
  return (await listOutboxEntries(owner)).some((entry) => entry.kind === "schedule" && entry.planId === planId);
}
