import { z } from "zod";
import { planFileSchema } from "#lib/export/plan-file.ts";

/** The JSON Schema of a plan's complete copy, made from the schema that the program itself uses. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(planFileSchema), {
    headers: { "content-type": "application/schema+json", "cache-control": "public, max-age=3600" },
  });
}
