"use client";

import { useEffect, useRef } from "react";
import { FormFrame } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { exportsMessages } from "#lib/messages/exports.ts";
import { changeFeed } from "./feed-actions.ts";
import { FeedAddress } from "./feed-address.tsx";
import { ProgramButtons } from "./program-buttons.tsx";
import { listSubscribeLinks } from "./subscribe-links.ts";

type Props = {
  planId: string;
  /** What the calendar is called. */
  name: string;
  /** What an address ends in to ask for the chosen shape. */
  query: string;
  isOnInternet: boolean;
  /** What there is to know of the programs on this server. */
  about: string;
  madeAt: string | undefined;
  lastReadAt: string | undefined;
};

/** Puts the plan into a calendar: makes, renews and removes the secret address, and opens it in the program that was pressed. */
export function FeedForm({ planId, name, query, isOnInternet, about, madeAt, lastReadAt }: Props) {
  const { state, pending, notice, form } = useKeptForm("feed", changeFeed, { values: {}, errors: {} });
  const text = exportsMessages.feed;
  const address = state.address && `${state.address}${query}`;
  const links = address ? listSubscribeLinks(address, name) : undefined;
  const opened = useRef<string>(undefined);
  const toOpen = links && state.program && links[state.program];

  // The program that was pressed opens at once, where a script runs; else its button is a link now.
  useEffect(() => {
    if (!toOpen || opened.current === state.address) return;
    opened.current = state.address;
    window.location.assign(toOpen);
  }, [toOpen, state.address]);

  return (
    <form {...form} className="flex flex-col gap-3">
      {notice}
      <FormFrame hidden={{ plan: planId }} state={state} fields={[]} />
      {address ? <FeedAddress address={address} /> : null}
      <ProgramButtons links={links} isOnInternet={isOnInternet} file={`/plans/${planId}/export/ics${query}`} pending={pending} />
      <details className="text-small text-muted">
        <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-1.5 [&::-webkit-details-marker]:hidden">
          {text.keepPrivate} <span className="link">{text.why}</span>
        </summary>
        <p>{text.secret}</p>
        <p className="pt-2">{about}</p>
      </details>
      <div className="flex empty:hidden flex-wrap items-center justify-between gap-x-4 gap-y-1 text-small">
        <p role="status" className="empty:hidden">
          {madeAt ? `${text.since(madeAt)} ${lastReadAt ? text.lastRead(lastReadAt) : text.neverRead}` : state.notice}
          {madeAt && !address ? ` ${text.renewHint}` : ""}
        </p>
        {madeAt ? (
          <button type="submit" name="do" value="remove" aria-disabled={pending} className="control control-quiet">
            {text.revoke}
          </button>
        ) : null}
      </div>
    </form>
  );
}
