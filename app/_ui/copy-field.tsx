"use client";

import { useEffect, useState } from "react";
import { shareMessages } from "#lib/messages/share.ts";

/** A text to copy: a field to select it, and a copy button where scripts run. */
export function CopyField({ id, label, text }: { id: string; label: string; text: string }) {
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), []);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        {/* Without a name it is not sent along with the form that it stands in. */}
        <input id={id} value={text} readOnly onFocus={(event) => event.target.select()} className="field min-w-0 flex-1 basis-60" />
        {canCopy ? (
          <button
            type="button"
            aria-label={shareMessages.copyNamed(label)}
            onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
            className="control control-quiet"
          >
            {shareMessages.copy}
          </button>
        ) : null}
        <span role="status" className="text-small font-medium">
          {copied ? shareMessages.copied : null}
        </span>
      </div>
    </div>
  );
}
