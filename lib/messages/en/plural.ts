import { formatNumber } from "./numbers.ts";

/** A text for each plural form of the language; English has `one` and `other`. The first `#` of a text is the count. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

let rules: Intl.PluralRules | undefined;

/** The text for a count: `plural(3, { one: "# step", other: "# steps" })` is "3 steps". */
export function plural(count: number, forms: PluralForms): string {
  rules ??= new Intl.PluralRules("en-GB");
  return (forms[rules.select(count)] ?? forms.other).replace("#", () => formatNumber(count));
}
