import { type SubmitEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormState } from "#lib/http/form.ts";
import { onEarlierLeave } from "./earlier-leave.ts";
import type { FormDraft } from "./form-draft.ts";
import { clearSecrets, fillFields, isTypedInto, isUnsaved, readFields } from "./form-fields.ts";
import { FormNotice } from "./form-notice.tsx";
import { type FormAction, isTaken, type Sent } from "./send-form.ts";
import { useDraft } from "./use-draft.ts";
import { useFormAction } from "./use-form-action.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

type Options<State> = {
  /** Whether an answer means that nothing is left to save. */
  isDone?: (state: State) => boolean;
  /** Whether what was typed before comes back without a word, because the form saves nothing. */
  isQuiet?: boolean;
};

/**
 * A form from which nothing typed is lost: this tab keeps it until the server has taken it, over a failed call, a reload, the Back button
 * and the sign-in page, except passwords and files. Without a script it posts like any form. Its fields are uncontrolled.
 * @param name the name of the form on its page
 * @returns `form` for the form element, and `notice` for the top of the form. `hidden` holds the hidden fields that a restored draft was
 * typed with; `overtaken` what was sent, while the form holds something newer.
 */
export function useKeptForm<State extends FormState>(
  name: string,
  action: FormAction<State>,
  first: Awaited<State>,
  { isDone = isTaken, isQuiet = false }: Options<State> = {},
) {
  const { state, failure, pending, post, send } = useFormAction(action, first);
  const { isKept, draft } = useDraft(name);
  const ref = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState<FormDraft>();
  const [overtaken, setOvertaken] = useState<FormDraft>();
  const [isTyped, setTyped] = useState(false);
  const isTypedHere = useRef(false);
  const last = useRef<{ fields: string; button: HTMLElement | null }>(undefined);
  const answered = useRef<{ state: State; isDone: boolean }>(undefined);
  useLeaveWarning(isTyped && !isKept);

  const readNow = () => (ref.current ? readFields(ref.current.elements) : (draft.read() ?? {}));

  useEffect(() => {
    const controls = ref.current?.elements ?? [];
    // While the script comes, typing is handled before this runs; that draft is no earlier one.
    const before = isTypedHere.current ? undefined : draft.read();
    if (before && isUnsaved(controls, before)) {
      fillFields(controls, before);
      draft.keep(before);
      setRestored(before);
    } else if (isTypedInto(controls)) {
      // Typed before this script ran, or filled in by the browser.
      const typed = readFields(controls);
      draft.keep(typed);
      // Posted by the browser meanwhile: what was typed is on its way.
      return onEarlierLeave(() => {
        if (JSON.stringify(draft.read()) === JSON.stringify(typed)) draft.remove();
      });
    } else draft.remove();
    return undefined;
  }, [draft]);

  // Once all is saved, the form shows what is stored.
  useLayoutEffect(() => {
    if (answered.current?.state !== state || !ref.current) return;
    if (answered.current.isDone) ref.current.reset();
    else clearSecrets(ref.current.elements);
  }, [state]);

  function onInput() {
    isTypedHere.current = true;
    setTyped(true);
    draft.keep(readNow());
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (event.nativeEvent.defaultPrevented) return;
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLElement | null;
    const fields = readNow();
    const sent = { fields: JSON.stringify(fields), button };
    // Pressed twice.
    if (pending && last.current?.fields === sent.fields && last.current.button === button) return;
    last.current = sent;
    draft.keep({ ...draft.read(), ...fields });
    send(new FormData(event.currentTarget, button), (result) => receive(result, fields));
  }

  function receive(result: Sent<State>, sent: FormDraft) {
    const now = readNow();
    if ("left" in result) return result.left === "done" ? draft.remove() : draft.keepWaiting(now);
    if ("failure" in result) return;
    answered.current = { state: result.state, isDone: false };
    if (!isDone(result.state)) return;
    const isSame = JSON.stringify(now) === JSON.stringify(sent);
    setOvertaken(isSame ? undefined : sent);
    setRestored(undefined);
    // What was typed meanwhile stays.
    if (!isSame) return;
    draft.remove();
    setTyped(false);
    answered.current.isDone = true;
  }

  function retry() {
    const button = last.current?.button;
    ref.current?.requestSubmit(button?.isConnected ? button : null);
  }

  function discard() {
    draft.remove();
    setRestored(undefined);
    setTyped(false);
    ref.current?.reset();
    ref.current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")?.focus();
  }

  const isRestored = restored !== undefined && !isQuiet;
  const notice = <FormNotice failure={failure} isRestored={isRestored} isKept={isKept} onRetry={retry} onDiscard={discard} />;
  return { state, pending, isTyped, overtaken, hidden: restored ?? {}, notice, form: { ref, action: post, onSubmit, onInput } };
}
