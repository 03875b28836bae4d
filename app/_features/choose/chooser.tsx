"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Statement } from "#lib/planner/roles/choose.ts";
import { type Answers, readAnswers, writeAddress } from "./answers.ts";
import { type ChosenRole, Result } from "./result.tsx";

type Props = {
  statements: readonly (Statement & { topic: string })[];
  roles: readonly ChosenRole[];
  given: Answers;
  /** Text next to the result. */
  note: ReactNode;
  /** The form's fields and buttons. */
  children: ReactNode;
};

/**
 * The form and what follows from it. Without its script the form is sent and the page comes back with the result; with it, the
 * result follows each answer, and so does the address.
 */
export function Chooser({ statements, roles, given, note, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLElement>(null);
  const [answers, setAnswers] = useState(given);
  const ids = statements.map(({ id }) => id);

  // Answers given before the script loaded, or restored by the browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there
  useEffect(() => setAnswers(readForm()), []);

  function readForm(): Answers {
    return form.current ? readAnswers(new FormData(form.current), ids) : given;
  }

  function follow() {
    const now = readForm();
    setAnswers(now);
    window.history.replaceState(null, "", writeAddress(now, ids));
  }

  function goToResult(event: FormEvent) {
    event.preventDefault();
    result.current?.scrollIntoView({ block: "start" });
    result.current?.focus({ preventScroll: true });
  }

  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <form ref={form} action="/choose#result" onChange={follow} onSubmit={goToResult} className="flex flex-col gap-8">
        {children}
      </form>
      <Result ref={result} statements={statements} roles={roles} answers={answers} note={note} />
    </div>
  );
}
