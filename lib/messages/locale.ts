/**
 * The messages of one part in the language of this build. English is the only one so far; another is a folder next to `en`
 * whose parts have the types of `Messages`, chosen here.
 */
export function inLocale<T>(english: T): Shape<T> {
  return english as Shape<T>;
}

/** What a translation has to fill: the same keys, the same parameters, the same number of entries, but any text. */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Shape<Result>
    : { readonly [Key in keyof T]: Shape<T[Key]> };
