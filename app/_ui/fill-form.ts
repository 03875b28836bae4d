/**
 * Sets the fields of a form to what an address says; those that it does not name become empty. For pages that come back by the browser's
 * Back: the router draws them as they first were, while the address kept what was chosen since. Hidden fields and buttons stay.
 */
export function fillForm(form: HTMLFormElement, fields: Readonly<Record<string, string>>): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = fields[field.name];
      if (value !== undefined) field.value = value;
    }
    if (!(field instanceof HTMLInputElement) || field.type === "hidden" || field.type === "submit") continue;
    const value = fields[field.name] ?? "";
    if (field.type === "checkbox" || field.type === "radio") field.checked = field.value === value;
    else field.value = value;
  }
}
