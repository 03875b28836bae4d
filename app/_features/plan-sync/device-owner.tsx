"use client";

import { createContext, type ReactNode, useContext } from "react";

export type DeviceOwner = {
  /** Whose changes this page makes. */
  owner: string | undefined;
  /** Whether they go to the server. */
  sends: boolean;
  /** The build that the page is of. */
  build?: string;
  /** Whether the plan was opened from this device, so that there is no page of the server's to ask for anew. */
  isCopy?: boolean;
};

const OwnerContext = createContext<DeviceOwner>({ owner: undefined, sends: true });

export function useDeviceOwner(): DeviceOwner {
  return useContext(OwnerContext);
}

export function DeviceOwnerOf({ children, ...owner }: DeviceOwner & { children: ReactNode }) {
  return <OwnerContext value={owner}>{children}</OwnerContext>;
}
