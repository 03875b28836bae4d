import { readStartValues, type StartValues, startFields } from "#lib/planner/start/start-values.ts";

/** The start values of a form. What it does not ask, such as a date or what a placement found, stays as the page's address says. Browser only. */
export function readStartForm(form: HTMLFormElement): StartValues {
  const unasked = startFields.filter((name) => !form.elements.namedItem(name));
  const search = new URLSearchParams(window.location.search);
  return readStartValues([...new FormData(form), ...unasked.flatMap((name) => search.getAll(name).map((value) => [name, value] as const))]);
}
