import { roleIds } from "#lib/catalog/schema.ts";
import { exportFormatIds } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";
import type { SchemaName } from "./openapi.ts";

export type Content = Readonly<Record<string, SchemaName | "text" | "bytes">>;
export type Parameter = { name: string; in: "path" | "query" | "header"; description: string; schema: Record<string, unknown> };

/** One call of the API, as its document and its page describe it. */
export type Operation = {
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  tag: keyof typeof messages.apiDocs.docs.tags;
  summary: string;
  description: string;
  /** Whether it needs no token. */
  open?: true;
  parameters: readonly Parameter[];
  body?: Content;
  answers: readonly { status: number; says: string; content?: Content }[];
  problems: readonly (keyof typeof messages.apiDocs.problems)[];
};

const { docs } = messages.apiDocs;
const text = (maxLength: number) => ({ type: "string", minLength: 1, maxLength });
const parameters = {
  role: { name: "roleId", in: "path", description: docs.parameters.role, schema: { type: "string", enum: [...roleIds] } },
  plan: { name: "planId", in: "path", description: docs.parameters.plan, schema: text(60) },
  milestone: { name: "milestoneId", in: "path", description: docs.parameters.milestone, schema: text(60) },
  format: { name: "format", in: "path", description: docs.parameters.format, schema: { type: "string", enum: [...exportFormatIds] } },
  limit: {
    name: "limit",
    in: "query",
    description: docs.parameters.limit,
    schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
  },
  after: { name: "after", in: "query", description: docs.parameters.after, schema: text(60) },
  dryRun: { name: "dryRun", in: "query", description: docs.parameters.dryRun, schema: { type: "boolean", default: false } },
  key: { name: "Idempotency-Key", in: "header", description: docs.parameters.key, schema: text(200) },
} as const satisfies Record<string, Parameter>;

const json = (name: SchemaName): Content => ({ "application/json": name });
const fileContent: Content = {
  "application/json": "PlanFile",
  "text/markdown": "text",
  "text/csv": "text",
  "text/calendar": "text",
  "application/pdf": "bytes",
  "application/zip": "bytes",
};
const open = { tag: "curriculum", open: true } as const;

/** Every call of the API. What is here is described; a test sees that it is all that there is. */
export const operations: readonly Operation[] = [
  {
    ...open,
    id: "getCatalog",
    method: "get",
    path: "/api/v1/catalog",
    ...docs.calls.getCatalog,
    parameters: [],
    answers: [{ status: 200, says: docs.answers.catalog, content: json("Catalog") }],
    problems: [405],
  },
  {
    ...open,
    id: "listRoles",
    method: "get",
    path: "/api/v1/roles",
    ...docs.calls.listRoles,
    parameters: [],
    answers: [{ status: 200, says: docs.answers.roles, content: json("Roles") }],
    problems: [405],
  },
  {
    ...open,
    id: "getRole",
    method: "get",
    path: "/api/v1/roles/{roleId}",
    ...docs.calls.getRole,
    parameters: [parameters.role],
    answers: [{ status: 200, says: docs.answers.role, content: json("Role") }],
    problems: [404, 405],
  },
  {
    ...open,
    id: "previewPlan",
    method: "post",
    path: "/api/v1/plans/preview",
    ...docs.calls.previewPlan,
    parameters: [],
    body: json("PreviewRequest"),
    answers: [{ status: 200, says: docs.answers.preview, content: json("Preview") }],
    problems: [400, 405, 413, 415, 429],
  },
  {
    id: "listPlans",
    method: "get",
    path: "/api/v1/plans",
    tag: "plans",
    ...docs.calls.listPlans,
    parameters: [parameters.limit, parameters.after],
    answers: [{ status: 200, says: docs.answers.plans, content: json("Plans") }],
    problems: [400, 401, 405, 429],
  },
  {
    id: "makePlan",
    method: "post",
    path: "/api/v1/plans",
    tag: "plans",
    ...docs.calls.makePlan,
    parameters: [parameters.key],
    body: json("NewPlan"),
    answers: [{ status: 201, says: docs.answers.made, content: json("Plan") }],
    problems: [400, 401, 405, 409, 413, 415, 422, 429],
  },
  {
    id: "getPlan",
    method: "get",
    path: "/api/v1/plans/{planId}",
    tag: "plans",
    ...docs.calls.getPlan,
    parameters: [parameters.plan],
    answers: [{ status: 200, says: docs.answers.plan, content: json("Plan") }],
    problems: [401, 404, 405, 429],
  },
  {
    id: "changePlan",
    method: "patch",
    path: "/api/v1/plans/{planId}",
    tag: "plans",
    ...docs.calls.changePlan,
    parameters: [parameters.plan],
    body: json("PlanPatch"),
    answers: [{ status: 200, says: docs.answers.plan, content: json("Plan") }],
    problems: [400, 401, 404, 405, 413, 415, 429],
  },
  {
    id: "deletePlan",
    method: "delete",
    path: "/api/v1/plans/{planId}",
    tag: "plans",
    ...docs.calls.deletePlan,
    parameters: [parameters.plan],
    answers: [{ status: 204, says: docs.answers.deleted }],
    problems: [401, 404, 405, 429],
  },
  {
    id: "putMilestone",
    method: "put",
    path: "/api/v1/plans/{planId}/milestones/{milestoneId}",
    tag: "plans",
    ...docs.calls.putMilestone,
    parameters: [parameters.plan, parameters.milestone],
    body: json("MilestoneValues"),
    answers: [{ status: 200, says: docs.answers.milestone, content: json("Milestone") }],
    problems: [400, 401, 404, 405, 413, 415, 429],
  },
  {
    id: "exportPlan",
    method: "get",
    path: "/api/v1/plans/{planId}/export/{format}",
    tag: "files",
    ...docs.calls.exportPlan,
    parameters: [parameters.plan, parameters.format],
    answers: [{ status: 200, says: docs.answers.file, content: fileContent }],
    problems: [401, 404, 405, 429],
  },
  {
    id: "importPlan",
    method: "post",
    path: "/api/v1/imports",
    tag: "files",
    ...docs.calls.importPlan,
    parameters: [parameters.dryRun, parameters.key],
    body: { "application/json": "PlanFile", "text/markdown": "text" },
    answers: [{ status: 200, says: docs.answers.report, content: json("ImportReport") }],
    problems: [400, 401, 405, 409, 413, 415, 422, 429],
  },
  {
    id: "getDocument",
    method: "get",
    path: "/api/v1/openapi.json",
    tag: "document",
    open: true,
    ...docs.calls.getDocument,
    parameters: [],
    answers: [{ status: 200, says: docs.answers.document, content: { "application/json": "bytes" } }],
    problems: [405],
  },
];
