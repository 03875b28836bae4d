"use client";

import { useEffect } from "react";
import { forgetDrafts } from "./time-draft.ts";

/**
 * On the first pages after signing out: whoever left before their page's script had come left copies of their plans behind.
 * What this removes is fetched for nobody else.
 */
export function ClearLocalData() {
  useEffect(() => {
    forgetDrafts();
    // Without a network it is tried again on the next page.
    void import("./device-store.ts").then(
      ({ enterDevice }) => enterDevice(undefined),
      () => {},
    );
  }, []);
  return null;
}
