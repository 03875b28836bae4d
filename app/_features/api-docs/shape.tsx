import type { JsonSchema } from "#lib/api/openapi.ts";
import { messages } from "#lib/messages/all.ts";
import { formatType } from "./format-type.ts";

/** The fields of a shape, those of its parts indented. */
export function Shape({ name, schema }: { name: string; schema: JsonSchema }) {
  return (
    <article aria-labelledby={`shape-${name}`} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 id={`shape-${name}`} className="text-h3">
        <code>{name}</code>
      </h3>
      <Fields schema={schema} />
    </article>
  );
}

function Fields({ schema }: { schema: JsonSchema }) {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const required = (schema.required ?? []) as string[];
  return (
    <ul className="flex flex-col gap-1 text-small">
      {properties.map(([field, each]) => {
        const inner = findObject(each);
        return (
          <li key={field} className="[overflow-wrap:anywhere]">
            <code className="font-semibold">{field}</code> <code className="text-muted">{formatType(each)}</code>
            {required.includes(field) ? null : <span className="text-muted">, {messages.apiAccess.docsOptional}</span>}
            {inner ? (
              <div className="border-l border-line pl-4">
                <Fields schema={inner} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The object that a field is, or that its list holds. */
function findObject(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return findObject(schema.items as JsonSchema);
  return ((schema.anyOf ?? schema.oneOf ?? []) as JsonSchema[]).map(findObject).find((found) => found !== undefined);
}
