"use client";

import { RotateCcw } from "lucide-react";
import { FormFrame } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type RemoveLinkState, removeLink, restoreLink } from "./milestone-actions.ts";

type Hidden = { plan: string; milestone: string };
type Props = Pick<PlanMilestone, "evidence"> & { hidden: Hidden };

/** The links of a milestone, each with a button that removes it; a removed one can be put back where it was. */
export function EvidenceLinks({ evidence, hidden }: Props) {
  const { state, notice, form } = useKeptForm<RemoveLinkState>("links", removeLink, { values: {}, errors: {} });
  const isBack = evidence.some(({ url }) => url === state.removed?.url);
  return (
    <>
      <form {...form}>
        {notice}
        <FormFrame hidden={hidden} state={state} fields={[]} />
        <ul className="border-t border-line empty:hidden">
          {evidence.map((link) => (
            <li key={link.id} className="flex items-center justify-between gap-4 border-b border-line py-2">
              <span className="min-w-0 wrap-anywhere">
                <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
                  {link.label}
                </a>
                <span className="block truncate text-small text-muted">{link.url}</span>
              </span>
              <button
                type="submit"
                name="link"
                value={link.id}
                aria-label={customiseMessages.removeLinkNamed(link.label)}
                className="control control-quiet"
              >
                {customiseMessages.removeLink}
              </button>
            </li>
          ))}
        </ul>
      </form>
      <UndoRemoval hidden={hidden} removed={isBack ? undefined : state.removed} />
    </>
  );
}

/** Says what was removed, with a button that puts it back. The place is always there, so that a screen reader tells what comes into it. */
function UndoRemoval({ hidden, removed }: { hidden: Hidden; removed: RemoveLinkState["removed"] }) {
  const { state, pending, notice, form } = useKeptForm("links-undo", restoreLink, { values: {}, errors: {} });
  const link: Record<string, string> = removed ? { address: removed.url, label: removed.label, addedAt: removed.addedAt } : {};
  return (
    <form {...form} className={removed ? "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-role-soft p-4" : ""}>
      {notice}
      <FormFrame hidden={{ ...hidden, ...link }} state={state} fields={[]} />
      <p role="status">{removed ? customiseMessages.linkRemoved(removed.label) : state.saved}</p>
      {removed ? (
        <button type="submit" aria-disabled={pending} className="control control-quiet bg-raised">
          <RotateCcw size={18} aria-hidden="true" />
          {customiseMessages.undoRemoveLink}
        </button>
      ) : null}
    </form>
  );
}
