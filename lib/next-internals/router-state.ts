import { z } from "zod";

const kinds = ["c", "ci(..)(..)", "ci(.)", "ci(..)", "ci(...)", "oc", "d", "di(..)(..)", "di(.)", "di(..)", "di(...)"];
const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.enum(kinds), z.array(z.string()).nullable()])]);

/** Where the framework's script says that a browser stands, in the shape that the framework's own reader takes. */
const routerState: z.ZodType = z.lazy(() =>
  z.tuple([
    segment,
    z.record(z.string(), routerState),
    z.tuple([z.string(), z.string()]).nullable().optional(),
    z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullable().optional(),
    z.number().nullable().optional(),
    z.string().optional(),
  ]),
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
