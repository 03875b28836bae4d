import { type RefObject, useEffect } from "react";

/** Moves the focus to the first invalid field after a form was refused, else to its error message. */
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
