import { useActionState, useState, useTransition } from "react";
import type { FormState } from "#lib/http/form.ts";
import { type Failure, type FormAction, type Sent, sendForm } from "./send-form.ts";

/**
 * The action of a form, which works before the script has loaded (`post`) and with it (`send`). A call that fails gives a `failure` and
 * leaves the form as it is, where `useActionState` alone would replace the page.
 */
export function useFormAction<State extends FormState>(action: FormAction<State>, first: Awaited<State>) {
  const [posted, post] = useActionState<State, FormData>(action, first);
  const [answer, setAnswer] = useState<State>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, startSending] = useTransition();
  const state: State = answer ?? posted;

  /** @param onSent called with what came of it, before it is shown; also after the form is gone */
  function send(form: FormData, onSent: (sent: Sent<State>) => void): void {
    startSending(async () => {
      const sent = await sendForm(action, state, form);
      // In a transition, so that the answer is shown together with the page that came with it.
      startSending(() => {
        onSent(sent);
        setFailure("failure" in sent ? sent.failure : undefined);
        if ("state" in sent) setAnswer(sent.state);
      });
    });
  }
  return { state, failure, pending, post, send };
}
