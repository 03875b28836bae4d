/** A form as a page without JavaScript has it: its fields with what stands in them, and its text. */
export type PageForm = { fields: [name: string, value: string][]; text: string };

/** The forms in a page's HTML. */
export function readForms(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, inner = ""]) => ({
    fields: [...inner.matchAll(/<input\b([^>]*)>/g)]
      // A box that is not ticked is not sent.
      .filter(([, attributes = ""]) => !/\stype="checkbox"/.test(attributes) || /\schecked(=|\s|$)/.test(attributes))
      .map(([, attributes = ""]): [string, string] => [readAttribute(attributes, "name") ?? "", readAttribute(attributes, "value") ?? ""])
      .filter(([name]) => name !== ""),
    text: unescapeHtml(inner.replaceAll(/<[^>]*>/g, " ")),
  }));
}

function readAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? undefined : unescapeHtml(found[1]);
}

function unescapeHtml(text: string): string {
  const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#x27": "'" };
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The one form of a page that has all these fields (or, with none named, that says `text`). */
export function findForm(html: string, names: readonly string[], text = ""): PageForm {
  const found = readForms(html).find(
    (form) => names.every((name) => form.fields.some(([field]) => field === name)) && form.text.includes(text),
  );
  if (!found) throw new Error(`the page has no form with ${names.join(", ")} ${text}`);
  return found;
}

/** The body that a browser posts for the form, with these fields filled in. */
export function fill(form: PageForm, values: Readonly<Record<string, string>>): FormData {
  const body = new FormData();
  for (const [name, value] of form.fields) body.append(name, values[name] ?? value);
  for (const [name, value] of Object.entries(values)) if (!body.has(name)) body.append(name, value);
  return body;
}

/** The form with another action in the place of its own, and without its own fields. */
export function redirectForm(form: PageForm, actionId: string): PageForm {
  const fields = form.fields
    .filter(([name]) => name.startsWith("$ACTION"))
    .map(([name, value]): [string, string] => [
      name.replace(/^(\$ACTION_ID_)\w+$/, `$1${actionId}`),
      value.replace(/"id":"\w+"/, `"id":"${actionId}"`),
    ]);
  return { ...form, fields };
}
