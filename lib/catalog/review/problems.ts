import type { Milestone, Role } from "../schema.ts";

/** A mistake to fix: where it is, and what is wrong. */
export type CatalogProblem = { file: string; id: string; field: string; message: string };

/** A part of the curriculum with the file that it comes from. */
export type Filed<T> = T & { file: string };

/** Takes one problem of the milestone or role at `at`. */
export type Report = (at: { file: string; id: string }, field: string, message: string) => void;

/** The milestones and roles that keep their schemas, with what the rules between them look up. */
export type Readable = {
  milestones: readonly Filed<Milestone>[];
  roles: readonly Filed<Role>[];
  byId: ReadonlyMap<string, Filed<Milestone>>;
  /** Ids of files that break their schema: reported once, and the files that name them are not blamed as well. */
  broken: ReadonlySet<string>;
};

/** A problem as one line that a person can act on. */
export function describeProblem({ file, id, field, message }: CatalogProblem): string {
  return `${file}: ${id}: ${field}: ${message}`;
}

export function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "?";
}

/** What a schema says of one file, each issue with its field: `["steps", 2, "text"]` becomes `steps[2].text`. */
export function schemaProblems(
  file: string,
  id: string,
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): CatalogProblem[] {
  return issues.map(({ path, message }) => ({ file, id, field: fieldName(path) || "(whole file)", message }));
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at ? "." : ""}${String(part)}`)).join("");
}
