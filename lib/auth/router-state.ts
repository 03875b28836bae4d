import { z } from "zod";

const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]);

/** Where the framework's script says that a browser stands: a segment of the address, what lies below it, and marks. */
const routerState: z.ZodType = z.lazy(() =>
  z
    .tuple([segment, z.record(z.string(), routerState)])
    .rest(z.union([z.string(), z.number(), z.null(), z.tuple([z.string(), z.string()])])),
);

/** Whether the framework can take this header apart. What it cannot, it answers with an error of the server's. */
export function isRouterState(header: string): boolean {
  try {
    return routerState.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    // Not JSON, not decodable, or deeper than the stack.
    return false;
  }
}
