"use client";

import { CalendarPlus } from "lucide-react";
import { FormFrame } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { exportsMessages } from "#lib/messages/exports.ts";
import { changeFeed } from "./feed-actions.ts";
import { FeedAddress } from "./feed-address.tsx";

type Props = { planId: string; madeAt: string | undefined; lastReadAt: string | undefined };

/** Makes, renews and removes the secret address of a plan's calendar. */
export function FeedForm({ planId, madeAt, lastReadAt }: Props) {
  const { state, pending, notice, form } = useKeptForm("feed", changeFeed, { values: {}, errors: {} });
  const text = exportsMessages.feed;
  return (
    <form {...form} className="flex flex-col gap-3">
      {notice}
      <FormFrame hidden={{ plan: planId }} state={state} fields={[]} />
      <p className="text-muted">{text.secret}</p>
      {state.address ? <FeedAddress address={state.address} /> : null}
      <p role="status">
        {madeAt ? `${text.since(madeAt)} ${lastReadAt ? text.lastRead(lastReadAt) : text.neverRead}` : (state.notice ?? text.none)}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="submit"
          name="do"
          value="make"
          aria-disabled={pending}
          className={`control ${madeAt ? "control-quiet" : "control-strong"}`}
        >
          <CalendarPlus size={18} aria-hidden="true" />
          {madeAt ? text.renew : text.make}
        </button>
        {madeAt ? (
          <button type="submit" name="do" value="remove" aria-disabled={pending} className="control control-quiet">
            {text.revoke}
          </button>
        ) : null}
      </div>
      {madeAt ? <p className="text-small text-muted">{text.renewHint}</p> : null}
    </form>
  );
}
