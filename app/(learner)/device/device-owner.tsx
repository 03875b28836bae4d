"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { words } from "../../../lib/words/en.ts";
import { enterDevice, leaveDevice } from "./device-store.ts";
import { countUnsent, sendOtherPlans } from "./other-plans.ts";

/** Whose changes this page makes, and whether they go to the server. */
export type DeviceOwner = { owner: string | undefined; sends: boolean };

const OwnerContext = createContext<DeviceOwner>({ owner: undefined, sends: true });

export function useDeviceOwner(): DeviceOwner {
  return useContext(OwnerContext);
}

export function DeviceOwnerOf({ owner, sends, children }: DeviceOwner & { children: ReactNode }) {
  return <OwnerContext value={{ owner, sends }}>{children}</OwnerContext>;
}

/**
 * Around the pages of somebody signed in: what they do is kept on this device under their name until it is sent, from
 * whatever page, and removed when they sign out.
 */
export function LearnersDevice({ learner, children }: { learner: string; children: ReactNode }) {
  useEffect(() => {
    const sendAll = () => void enterDevice(learner).then(() => sendOtherPlans(learner));
    const leave = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || event.target.dataset.leavesDevice === undefined) return;
      const unsent = countUnsent();
      if (unsent > 0 && !window.confirm(words.sync.leaveUnsent(unsent))) event.preventDefault();
      else void leaveDevice(learner);
    };
    sendAll();
    window.addEventListener("online", sendAll);
    document.addEventListener("submit", leave, { capture: true });
    return () => {
      window.removeEventListener("online", sendAll);
      document.removeEventListener("submit", leave, { capture: true });
    };
  }, [learner]);
  return (
    <DeviceOwnerOf owner={learner} sends>
      {children}
    </DeviceOwnerOf>
  );
}
