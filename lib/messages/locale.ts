import { toPseudo } from "./pseudo.ts";

/**
 * The messages of a part in the language of this build. English is the only language so far. Another one is a folder next to `en`
 * whose parts have the types of `Messages`, and is chosen here. With NEXT_PUBLIC_MILEPOST_LOCALE=pseudo, English turns into pseudo text for a
 * test build; the framework replaces the variable by its value, so that other builds leave that code out.
 */
export function inLocale<T>(english: T): MessageShape<T> {
  return (process.env.NEXT_PUBLIC_MILEPOST_LOCALE === "pseudo" ? toPseudo(english) : english) as MessageShape<T>;
}

/** The type that a translation must have: the same keys, parameters and number of entries, with any text. */
export type MessageShape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => MessageShape<Result>
    : { readonly [Key in keyof T]: MessageShape<T[Key]> };
