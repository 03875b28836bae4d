import { join } from "node:path";

/**
 * What is set for the process that serves, besides the environment, which wins: code that one start has compiled is kept for the next one until
 * the pages are built again, and memory that many threads took in turn is not kept for each of them.
 * @param {string} built the folder of the build
 * @param {Record<string, string | undefined>} [variables]
 */
export function servingVariables(built, variables = process.env) {
  return {
    NODE_COMPILE_CACHE: variables.NODE_COMPILE_CACHE ?? join(built, "milepost-compiled"),
    // glibc reads it; elsewhere it is nothing.
    MALLOC_ARENA_MAX: variables.MALLOC_ARENA_MAX ?? "2",
  };
}
