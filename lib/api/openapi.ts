import { z } from "zod";
import { messages } from "#lib/messages/all.ts";
import { type Content, listProblems, type Operation, problemBodySchema, takesKey } from "./define-route.ts";
import { schemaNames } from "./schema-names.ts";

export type JsonSchema = { [key: string]: unknown };
export type Parameter = { name: string; in: "path" | "query" | "header"; description: string; required: boolean; schema: JsonSchema };

const { docs } = messages.apiDocs;

/** The API as an OpenAPI 3.1 document. */
export function makeDocument(operations: readonly Operation[]) {
  return {
    openapi: "3.1.0",
    info: {
      title: docs.title,
      version: "1.0.0",
      summary: docs.summary,
      description: docs.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(docs.tags).map(([name, description]) => ({ name, description })),
    paths: makePaths(operations),
    components: {
      schemas: makeSchemas(operations),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: docs.token } },
    },
  };
}

/** The named schemas as JSON Schema 2020-12: those of request bodies as they are written, all others as they are answered. */
export function makeSchemas(operations: readonly Operation[]): Record<string, JsonSchema> {
  const sent = new Set(operations.flatMap(({ body }) => Object.values(body?.content ?? {}).map(nameOf)));
  const [input, output] = [convert("input"), convert("output")];
  return Object.fromEntries(Object.keys(output).map((name) => [name, (sent.has(name) ? input[name] : output[name]) as JsonSchema]));
}

function convert(io: "input" | "output"): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(schemaNames, { io, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]));
}

/** The name of a body's schema; undefined for text and bytes. @throws when a schema has no name, which is a mistake in a route. */
export function nameOf(body: Content[string]): string | undefined {
  if (typeof body === "string") return undefined;
  const name = schemaNames.get(body)?.id;
  if (!name) throw new Error("a schema of the API has no name: register it in schemaNames");
  return name;
}

/** Lists the parameters of a route: those of its path and query, and the header Idempotency-Key where the route takes one. */
export function listParameters(operation: Operation): Parameter[] {
  const toParameters = (place: "path" | "query", fields: Operation["query"] = {}) =>
    Object.entries(fields).map(([name, field]) => {
      const { $schema: _schema, description, ...schema } = z.toJSONSchema(field, { io: "output" });
      return { name, in: place, description: description ?? "", required: place === "path", schema };
    });
  const key: Parameter = {
    name: "Idempotency-Key",
    in: "header",
    description: docs.parameters.key,
    required: false,
    schema: { type: "string", minLength: 1, maxLength: 200 },
  };
  return [...toParameters("path", operation.params), ...toParameters("query", operation.query), ...(takesKey(operation) ? [key] : [])];
}

function makePaths(operations: readonly Operation[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { id, method, path, tag, auth, body, success } = operation;
    const parameters = listParameters(operation);
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      operationId: id,
      tags: [tag],
      ...docs.calls[id],
      security: auth === "public" ? [] : [{ token: [] }],
      ...(parameters.length ? { parameters } : {}),
      ...(body ? { requestBody: { required: true, content: toContent(body.content) } } : {}),
      responses: {
        [success.status]: { description: success.description, ...(success.content ? { content: toContent(success.content) } : {}) },
        ...Object.fromEntries(
          listProblems(operation).map((status) => [
            status,
            { description: messages.apiDocs.problems[status], content: toContent({ "application/problem+json": problemBodySchema }) },
          ]),
        ),
      },
    };
  }
  return paths;
}

function toContent(content: Content): Record<string, unknown> {
  const schemaOf = (body: Content[string]) =>
    body === "text" ? { type: "string" } : body === "bytes" ? {} : { $ref: `#/components/schemas/${nameOf(body)}` };
  return Object.fromEntries(Object.entries(content).map(([type, body]) => [type, { schema: schemaOf(body) }]));
}
