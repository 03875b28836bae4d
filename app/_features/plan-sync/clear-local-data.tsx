"use client";

import { useEffect } from "react";
import { removeDrafts } from "#app/_ui/kept-form/form-draft.ts";

/**
 * Removes what a learner left on this device, on the first pages after signing out: signing out before the page's script has loaded leaves
 * copies of their plans behind.
 */
export function ClearLocalData() {
  useEffect(() => {
    // A form that was sent after its learner signed out in another tab keeps its text for them.
    removeDrafts("waiting");
    // Loaded on demand. When the network is missing, the next page tries again.
    void import("./device-store.ts").then(
      ({ enterDevice }) => enterDevice(undefined),
      () => {},
    );
  }, []);
  return null;
}
