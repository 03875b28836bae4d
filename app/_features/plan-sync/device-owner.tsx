"use client";

import { createContext, type ReactNode, useContext } from "react";
import { DraftOwner } from "#app/_ui/kept-form/draft-owner.ts";

export type DeviceOwner = {
  /** The learner's id, or the guest, in whose name this page makes changes. */
  owner: string | undefined;
  /** Whether changes go to the server. */
  sends: boolean;
  /** The build that the page came from. */
  build?: string;
  /** Whether the plan was opened from this device, so that the server cannot refresh the page. */
  isCopy?: boolean;
};

const OwnerContext = createContext<DeviceOwner>({ owner: undefined, sends: true });

export function useDeviceOwner(): DeviceOwner {
  return useContext(OwnerContext);
}

export function DeviceOwnerOf({ children, ...owner }: DeviceOwner & { children: ReactNode }) {
  return (
    <OwnerContext value={owner}>
      <DraftOwner value={owner.owner ?? ""}>{children}</DraftOwner>
    </OwnerContext>
  );
}
