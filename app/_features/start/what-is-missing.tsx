"use client";

import { useKeptStart } from "#app/_ui/start-link.tsx";
import { landingMessages } from "#lib/messages/landing.ts";

/** Leads to the hours that one role adds to another. A plain link: the browser opens the fold that holds its target. */
export function WhatIsMissing() {
  const keep = useKeptStart();
  return (
    <a href={keep("/compare#adds")} className="link inline-flex min-h-11 items-center self-start">
      {landingMessages.whatIsMissing}
    </a>
  );
}
