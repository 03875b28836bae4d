"use client";

import { Check, Copy } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { exportsMessages } from "#lib/messages/exports.ts";

const never = () => () => {};

/** The address of a calendar, this once: to copy. */
export function FeedAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState("");
  // Without a script, and where the browser forbids it, the field alone is there to copy from.
  const canCopy = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  const text = exportsMessages.feed;
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-role bg-role-soft p-4">
      <label htmlFor="feed-address" className="font-medium">
        {text.yours}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="feed-address"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          aria-describedby="feed-address-hint"
          className="field flex-1 basis-60 font-mono text-small"
        />
        {canCopy ? (
          <button
            type="button"
            onClick={() => navigator.clipboard.writeText(address).then(() => setCopied(address))}
            className="control control-quiet bg-raised"
          >
            {copied === address ? <Check size={18} aria-hidden="true" /> : <Copy size={18} aria-hidden="true" />}
            <span role="status">{copied === address ? text.copied : text.copy}</span>
          </button>
        ) : null}
      </div>
      <p id="feed-address-hint" className="text-small">
        {text.shownOnce}
      </p>
    </div>
  );
}
