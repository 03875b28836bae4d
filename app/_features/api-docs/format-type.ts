import type { JsonSchema } from "#lib/api/openapi.ts";

/** A JSON Schema in a notation that is the same in every language: "list (at most 20) of string", "number or null". */
export function formatType(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, enum: values, const: only, items } = schema as Record<string, never> & { items?: JsonSchema };
  if ($ref) return String($ref).split("/").at(-1) ?? "";
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (choices) return [...new Set(choices.map(formatType))].join(" or ");
  if (values) return (values as unknown[]).map((value) => JSON.stringify(value)).join(" or ");
  if (only !== undefined) return JSON.stringify(only);
  if (schema.type === "array")
    return `list${bounds(schema, "Items").replace(/^, (.*)$/, " ($1)")} of ${items ? formatType(items) : "anything"}`;
  const format = typeof schema.format === "string" ? ` (${schema.format})` : "";
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : String(schema.type ?? "anything");
  return `${type}${format}${bounds(schema, "Length")}${bounds(schema, "imum")}`;
}

/** Describes limits such as `minLength` and `maxLength`. Leaves out the limits that every safe integer has. */
function bounds(schema: JsonSchema, of: "Items" | "Length" | "imum"): string {
  const [least, most] = [schema[`min${of}`], schema[`max${of}`]].map((value) =>
    typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined,
  );
  if (least !== undefined && most !== undefined) return least === most ? `, ${most}` : `, ${least} to ${most}`;
  if (most !== undefined) return `, at most ${most}`;
  return least === undefined ? "" : `, at least ${least}`;
}
