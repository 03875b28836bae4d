import { isFrameworkField } from "#lib/next-internals/framework-fields.ts";
import type { FormDraft } from "./form-draft.ts";

/** A form control, as far as it is read and filled in here. */
type Control = {
  name?: string;
  type?: string;
  value?: string;
  defaultValue?: string;
  checked?: boolean;
  defaultChecked?: boolean;
  options?: Iterable<{ value: string; defaultSelected: boolean }>;
};

const secrets = new Set(["password", "file"]);
/** Controls whose value is never kept: secrets, files and buttons. */
const notKept = new Set([...secrets, "submit", "button", "reset", "image", "fieldset", "output"]);

type Kept = Control & { name: string; type: string };

function controlsOf(elements: Iterable<unknown>): Kept[] {
  const isKept = ({ name, type }: Control) => name && type !== undefined && !notKept.has(type) && !isFrameworkField(name);
  return ([...elements] as Control[]).filter((control): control is Kept => Boolean(isKept(control)));
}

const visibleOf = (elements: Iterable<unknown>) => controlsOf(elements).filter(({ type }) => type !== "hidden");
const isBox = ({ type }: Control) => type === "checkbox" || type === "radio";
/** Several boxes may have one name. */
const keyOf = (control: Kept) => (isBox(control) ? `${control.name} ${control.value}` : control.name);
const heldBy = (control: Control) => (isBox(control) ? (control.checked ? "on" : "") : (control.value ?? ""));

/** What a control showed at first. */
function firstHeldBy(control: Control): string {
  if (isBox(control)) return control.defaultChecked ? "on" : "";
  if (!control.options) return control.defaultValue ?? "";
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}

/** Reads what a form's controls hold, hidden ones included; never passwords and files. @param elements `form.elements` */
export function readFields(elements: Iterable<unknown>): FormDraft {
  return Object.fromEntries(controlsOf(elements).map((control) => [keyOf(control), heldBy(control)]));
}

/** Whether the visible controls hold something else than they showed at first. */
export function isTypedInto(elements: Iterable<unknown>): boolean {
  return visibleOf(elements).some((control) => heldBy(control) !== firstHeldBy(control));
}

/** Whether a draft holds something else than the visible controls showed at first. */
export function isUnsaved(elements: Iterable<unknown>, draft: FormDraft): boolean {
  return visibleOf(elements).some((control) => (draft[keyOf(control)] ?? firstHeldBy(control)) !== firstHeldBy(control));
}

/** Fills a draft into the visible controls. What was typed meanwhile stays. */
export function fillFields(elements: Iterable<unknown>, draft: FormDraft): void {
  for (const control of visibleOf(elements)) {
    const kept = draft[keyOf(control)];
    if (kept === undefined || heldBy(control) !== firstHeldBy(control)) continue;
    if (isBox(control)) control.checked = kept === "on";
    else control.value = kept;
  }
}

/** Empties passwords and files: an answered form never shows them again. */
export function clearSecrets(elements: Iterable<unknown>): void {
  for (const control of elements as Iterable<Control>) if (secrets.has(control.type ?? "")) control.value = "";
}
