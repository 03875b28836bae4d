import type { Route } from "next";

/** Where roles are laid side by side; of two, the first is the one that somebody comes from. */
export function compareAddress(roleIds: readonly string[]): Route {
  return `/compare?${new URLSearchParams(roleIds.map((id) => ["roles", id]))}` as Route;
}
