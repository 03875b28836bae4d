/** A form as it is in a page without JavaScript: its fields with their values, and its text. */
export type PageForm = { fields: [name: string, value: string][]; text: string };

/** The forms in a page's HTML. */
export function readForms(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, inner = ""]) => ({
    fields: [...readInputs(inner), ...readSelects(inner)].filter(([name]) => name !== ""),
    text: unescapeHtml(inner.replaceAll(/<[^>]*>/g, " ")),
  }));
}

function readInputs(html: string): PageForm["fields"] {
  return (
    [...html.matchAll(/<input\b([^>]*)>/g)]
      // A browser does not send an open box.
      .filter(([, attributes = ""]) => !/\stype="checkbox"/.test(attributes) || /\schecked(=|\s|$)/.test(attributes))
      .map(([, attributes = ""]) => [readAttribute(attributes, "name") ?? "", readAttribute(attributes, "value") ?? ""])
  );
}

/** Selects with the option that a browser sends: the selected one, else the first. */
function readSelects(html: string): PageForm["fields"] {
  return [...html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, attributes = "", inner = ""]) => {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = ""]) => option);
    const chosen = options.find((option) => /\sselected(=|\s|$)/.test(option)) ?? options[0] ?? "";
    return [readAttribute(attributes, "name") ?? "", readAttribute(chosen, "value") ?? ""];
  });
}

function readAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? undefined : unescapeHtml(found[1]);
}

function unescapeHtml(text: string): string {
  const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" };
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Finds the form of a page that has all these fields and contains `text`. */
export function findForm(html: string, names: readonly string[], text = ""): PageForm {
  const found = readForms(html).find(
    (form) => names.every((name) => form.fields.some(([field]) => field === name)) && form.text.includes(text),
  );
  if (!found) throw new Error(`the page has no form with ${names.join(", ")} ${text}`);
  return found;
}

/** Returns the body that a browser posts for the form, with these fields filled in. */
export function fill(form: PageForm, values: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, values[name] ?? value);
  for (const [name, value] of Object.entries(values)) if (!body.has(name)) body.append(name, value);
  return body;
}

/** Returns the form with another action instead of its own, and without its own fields. */
export function redirectForm(form: PageForm, actionId: string): PageForm {
  const fields = form.fields
    .filter(([name]) => name.startsWith("$ACTION"))
    .map(([name, value]): [string, string] => [
      name.replace(/^(\$ACTION_ID_)\w+$/, `$1${actionId}`),
      value.replace(/"id":"\w+"/, `"id":"${actionId}"`),
    ]);
  return { ...form, fields };
}
