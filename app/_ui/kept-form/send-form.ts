import type { FormState } from "#lib/http/form.ts";
import { errorMessages } from "#lib/messages/errors.ts";
import { readRejection } from "#lib/next-internals/rejected-action.ts";

export type FormAction<State extends FormState> = (previous: State, form: FormData) => Promise<State>;

/** Why a form got no answer of its action: see `readRejection`. */
export type Failure = "unconfirmed" | "updated" | "gone";

/** What came of a form: its action's answer, no answer, or another page, which may be the one to sign in first. */
export type Sent<State> = { state: State } | { failure: Failure } | { left: "done" | "to-sign-in" };

const signInPath = "/sign-in";

/** Sends a form to its action. Never rejects: a failed call must not replace the page, and with it what was typed. */
export async function sendForm<State extends FormState>(action: FormAction<State>, previous: State, form: FormData): Promise<Sent<State>> {
  try {
    // Without an answer of its own, such as when the framework opens another page, an action gives undefined.
    const state: State | undefined = await action(previous, form);
    return state ? { state } : { failure: "unconfirmed" };
  } catch (error) {
    // The framework hands on the text of such an answer.
    if (error instanceof Error && error.message.startsWith(errorMessages.refused))
      return { state: { ...previous, message: error.message } };
    const rejection = readRejection(error);
    if (rejection.kind !== "redirected") return { failure: rejection.kind };
    return { left: rejection.to.split("?")[0] === signInPath ? "to-sign-in" : "done" };
  }
}

/** Whether an answer names no problem. */
export function isWithoutProblem({ errors, message }: FormState): boolean {
  return Object.keys(errors).length === 0 && message === undefined;
}

/** Whether an answer says that the form was taken: it names no problem and sends no values back. */
export function isTaken(state: FormState): boolean {
  return isWithoutProblem(state) && Object.keys(state.values).length === 0;
}
