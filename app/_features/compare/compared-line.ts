import type { Route } from "next";

/** The address that compares roles with one line in front. Without roles, all are compared. */
export function comparedLine(roleIds: readonly string[], line: string): Route {
  return `/compare?${new URLSearchParams([...roleIds.map((id) => ["roles", id]), ["line", line]])}` as Route;
}
