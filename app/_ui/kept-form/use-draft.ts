import { usePathname } from "next/navigation";
import { useContext, useMemo, useState } from "react";
import { DraftOwner } from "./draft-owner.ts";
import { draftKey, type FormDraft, keepDraft, readDraft, removeDraft } from "./form-draft.ts";

/** The draft of a form of this page. `isKept` is false while the browser refuses to keep it. The rest is the same until the page changes. */
export function useDraft(form: string) {
  const key = draftKey(useContext(DraftOwner), usePathname(), form);
  const [isKept, setKept] = useState(true);
  const draft = useMemo(
    () => ({
      read: () => readDraft(key),
      keep: (values: FormDraft) => setKept(keepDraft(key, values)),
      /** Keeps it until its learner has signed in. */
      keepWaiting: (values: FormDraft) => setKept(keepDraft(key, values, true)),
      remove: () => removeDraft(key),
    }),
    [key],
  );
  return { isKept, draft };
}
