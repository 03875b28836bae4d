import { z } from "zod";
import { publicCatalogSchema, publicRoleDetailSchema, publicRolesSchema } from "#lib/catalog/publish.ts";
import { planFileSchema } from "#lib/export/json.ts";
import { problemSchema } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { importReportSchema } from "./import-schema.ts";
import { operations } from "./operations.ts";
import {
  milestoneSchema,
  milestoneValuesSchema,
  newPlanSchema,
  planPatchSchema,
  planSchema,
  planSummarySchema,
  plansSchema,
} from "./plan-schema.ts";
import { previewRequestSchema, previewResponseSchema } from "./preview-schema.ts";

/** What programs send, as they write it. */
const sent = {
  NewPlan: newPlanSchema,
  PlanPatch: planPatchSchema,
  MilestoneValues: milestoneValuesSchema,
  PreviewRequest: previewRequestSchema,
  PlanFile: planFileSchema,
};
/** What they get. */
const answered = {
  Problem: problemSchema,
  Catalog: publicCatalogSchema,
  Roles: publicRolesSchema,
  Role: publicRoleDetailSchema,
  Preview: previewResponseSchema,
  Plans: plansSchema,
  PlanSummary: planSummarySchema,
  Plan: planSchema,
  Milestone: milestoneSchema,
  ImportReport: importReportSchema,
};
export type SchemaName = keyof typeof sent | keyof typeof answered;

export type JsonSchema = { [key: string]: unknown };

/** The shapes of the API as JSON Schema 2020-12, made from the schemas that the program itself checks with. */
export function makeSchemas(): Record<SchemaName, JsonSchema> {
  return { ...convert(sent, "input"), ...convert(answered, "output") };
}

function convert<Name extends string>(schemas: Record<Name, z.ZodType>, io: "input" | "output"): Record<Name, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries<z.ZodType>(schemas)) registry.add(schema, { id: name });
  const { schemas: made } = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` });
  const plain = Object.entries(made).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]);
  return Object.fromEntries(plain) as Record<Name, JsonSchema>;
}

/** The API as an OpenAPI 3.1 document. */
export function makeDocument() {
  const { docs } = messages.apiDocs;
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
    paths: makePaths(),
    components: {
      schemas: makeSchemas(),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: docs.token } },
    },
  };
}

function makePaths(): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, ...operation } of operations) {
    paths[path] ??= {};
    const parameters = operation.parameters.map(({ schema, ...parameter }) => ({
      ...parameter,
      required: parameter.in === "path",
      schema,
    }));
    paths[path][method] = {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      description: operation.description,
      security: operation.open ? [] : [{ token: [] }],
      ...(parameters.length ? { parameters } : {}),
      ...(operation.body ? { requestBody: { required: true, content: toContent(operation.body) } } : {}),
      responses: {
        ...Object.fromEntries(
          operation.answers.map(({ status, says, content }) => [
            status,
            { description: says, ...(content ? { content: toContent(content) } : {}) },
          ]),
        ),
        ...Object.fromEntries(operation.problems.map((status) => [status, problemAnswer(status)])),
      },
    };
  }
  return paths;
}

type Content = Readonly<Record<string, SchemaName | "text" | "bytes">>;

function toContent(content: Content): Record<string, unknown> {
  const schemaOf = (name: Content[string]) =>
    name === "text" ? { type: "string" } : name === "bytes" ? {} : { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(content).map(([type, name]) => [type, { schema: schemaOf(name) }]));
}

function problemAnswer(status: keyof typeof messages.apiDocs.problems) {
  return { description: messages.apiDocs.problems[status], content: toContent({ "application/problem+json": "Problem" }) };
}
