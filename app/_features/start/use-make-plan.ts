import { useRouter } from "next/navigation";
import { useState } from "react";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";

/** @param isChosen whether the visitor chose the study time; otherwise a plan that was begun keeps its own */
type MakePlan = (role: StartRole, values: StartValues, isChosen: boolean) => Promise<void>;

/**
 * Makes a visitor's dated plan on this device and opens it. What makes it is fetched when asked for.
 * @returns `problem`, a sentence when it could not be made, and whether it is being made
 */
export function useMakePlan(): { make: MakePlan; isMaking: boolean; problem: string } {
  const router = useRouter();
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState("");
  async function make(...[role, values, isChosen]: Parameters<MakePlan>) {
    if (isMaking) return;
    setMaking(true);
    setProblem("");
    const made = await loadMaker()
      .then((makeGuestPlan) => makeGuestPlan(role, values, isChosen))
      .catch(() => "unread" as const);
    if (made === "made") return router.push(`/try/${role.id}`);
    setMaking(false);
    setProblem(
      made === "unread"
        ? firstRunMessages.unread
        : made === "not-stored"
          ? firstRunMessages.notStored
          : firstRunMessages.problem(made.problem),
    );
  }
  return { make, isMaking, problem };
}

async function loadMaker() {
  return (await import("#app/_features/plan-sync/make-guest-plan.ts")).makeGuestPlan;
}
