import type { RoleId } from "./schema.ts";

/** What happened to the milestones that a change names. */
export type ChangeKind = "added" | "moved" | "choice" | "order" | "moreHours" | "fewerHours" | "renamed" | "retired" | "texts";

export type CatalogChange = {
  kind: ChangeKind;
  /** The roles whose learners it concerns. */
  roles: readonly RoleId[];
  /** One or two sentences in plain words. */
  text: string;
  /** The milestones that it is about. */
  milestones: readonly string[];
};

/** A role's size in a new plan. */
export type RoleSize = { milestones: number; low: number; high: number };

export type Edition = {
  number: number;
  day: string;
  /** One sentence: what is new about it as a whole. */
  summary: string;
  changes: readonly CatalogChange[];
  /** How it was when the next edition came: its last version, and its roles. The newest edition is the catalog that is shipped. */
  past?: { version: string; sizes: Readonly<Record<RoleId, RoleSize>> };
};
