"use client";

import { useEffect } from "react";
import { forgetDrafts } from "./time-draft.ts";

/**
 * Removes what a learner left on this device, on the first pages after signing out: whoever signs out before the page's script has
 * loaded leaves copies of their plans behind.
 */
export function ClearLocalData() {
  useEffect(() => {
    forgetDrafts();
    // Loaded only here. Without a network it is tried again on the next page.
    void import("./device-store.ts").then(
      ({ enterDevice }) => enterDevice(undefined),
      () => {},
    );
  }, []);
  return null;
}
