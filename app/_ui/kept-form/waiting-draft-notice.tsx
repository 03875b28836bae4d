"use client";

import { useSyncExternalStore } from "react";
import { formsMessages } from "#lib/messages/forms.ts";
import { hasWaitingDraft } from "./form-draft.ts";

const never = () => () => {};

/** On the sign-in page: that a form of this tab waits for its learner. */
export function WaitingDraftNotice() {
  const waits = useSyncExternalStore(never, hasWaitingDraft, () => false);
  return waits ? <p className="rounded-lg bg-role-soft p-4">{formsMessages.waits}</p> : null;
}
