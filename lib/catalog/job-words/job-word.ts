import type { RoleId } from "#lib/catalog/schema.ts";

/** What an advertisement can ask for: a tool, a method or a duty, by the ways in which advertisements write it. */
export type JobWord = {
  /** As a person would name it: "Docker", "A/B tests". */
  name: string;
  /**
   * The ways in which it is written, between bars: "Docker | containers". Capitals, plurals, British or American spelling, hyphens and
   * the spaces of a name do not matter. A way that begins with "=" is found only in these capitals: "=Excel", because people excel, too.
   * A verb that ends with "*" has its other forms as well: "clean* data" is "cleaning data", too.
   */
  forms: string;
  /**
   * Duties that are told in many ways: a word of one side near one of the other, in any order, as in "bring*, put* ~ production". For "the
   * models that we bring to production" as for "put it into production".
   */
  near?: string;
} & (
  | { /** All of them teach it. */ all: readonly string[] }
  | { /** Each of them teaches it. */ oneOf: readonly string[] }
  | { /** The proof of one of these skill areas shows it. */ areas: readonly string[] }
  | {
      /** No milestone teaches it: what it is, in a few words, how many hours a first own milestone takes, and whose work it is. */
      outside: string;
      hours: number;
      roles?: readonly RoleId[];
    }
);

/** Words by their id, which the labels of the test's advertisements use. */
export type JobWords = Readonly<Record<string, JobWord>>;
