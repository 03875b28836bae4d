"use client";

import { createContext, type ReactNode, useContext } from "react";

/** Whose changes this page makes, and whether they go to the server. */
export type DeviceOwner = { owner: string | undefined; sends: boolean };

const OwnerContext = createContext<DeviceOwner>({ owner: undefined, sends: true });

export function useDeviceOwner(): DeviceOwner {
  return useContext(OwnerContext);
}

export function DeviceOwnerOf({ owner, sends, children }: DeviceOwner & { children: ReactNode }) {
  return <OwnerContext value={{ owner, sends }}>{children}</OwnerContext>;
}
