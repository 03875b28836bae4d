"use client";

import { Printer } from "lucide-react";
import { useSyncExternalStore } from "react";
import { monthMessages } from "#lib/messages/month.ts";

const never = () => () => {};

/** Prints the page. It takes its room at once and shows when it works: without scripts, the browser's own menu prints. */
export function PrintButton({ look }: { look: "control-strong" | "control-quiet" }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <button type="button" onClick={() => window.print()} className={`control ${look} ${works ? "" : "invisible"}`}>
      <Printer size={18} aria-hidden="true" />
      {monthMessages.print}
    </button>
  );
}
