import { type RefObject, useEffect } from "react";

/** What an answer found wrong in a form is where the reader goes on: the first wrong field, else the sentence that says it. */
export function useProblemFocus(
  form: RefObject<HTMLFormElement | null>,
  answer: { errors: Record<string, string>; message?: string | undefined },
) {
  useEffect(() => {
    if (Object.keys(answer.errors).length === 0 && !answer.message) return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const wrong = find('[aria-invalid="true"]') ?? find('[role="alert"]');
    wrong?.focus({ preventScroll: true });
    wrong?.scrollIntoView({ block: "center" });
  }, [form, answer]);
}
