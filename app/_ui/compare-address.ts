import type { Route } from "next";

/** The address that compares roles. Of two, the first is the role that the learner comes from. */
export function compareAddress(roleIds: readonly string[]): Route {
  return `/compare?${new URLSearchParams(roleIds.map((id) => ["roles", id]))}` as Route;
}
