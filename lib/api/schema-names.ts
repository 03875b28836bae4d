import { z } from "zod";

/** The names of schemas in the OpenAPI document: `schema.register(schemaNames, { id: "Plan" })`. */
export const schemaNames = z.registry<{ id: string }>();
