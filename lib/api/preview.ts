import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { previewPlan } from "#lib/catalog/preview.ts";
import { fieldProblem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { defineResource, defineRoute, jsonBody } from "./define-route.ts";
import { describeVerdict, toFieldErrors } from "./preview-errors.ts";
import { type PreviewResponse, previewMaxBytes, previewRequestSchema, previewResponseSchema } from "./preview-schema.ts";
import { schemaNames } from "./schema-names.ts";

export const previewRoutes = defineResource(
  defineRoute({
    id: "previewPlan",
    method: "POST",
    path: "/api/v1/plans/preview",
    tag: "curriculum",
    // It reads no cookies and stores nothing, so a request may come from anywhere.
    auth: "public",
    limit: "preview-client",
    body: jsonBody(previewRequestSchema.register(schemaNames, { id: "PreviewRequest" }), previewMaxBytes),
    success: {
      status: 200,
      description: messages.apiDocs.docs.answers.preview,
      content: { "application/json": previewResponseSchema.register(schemaNames, { id: "Preview" }) },
    },
    async handle({ body: { role, targetDate = null, ...rest } }) {
      const result = previewPlan(getRole(role), catalog(), { ...rest, targetDate });
      if ("problems" in result) return fieldProblem(toFieldErrors(result.problems));
      const { items, finishOn, verdict } = result.preview;
      return Response.json({ items, finishOn, verdict: describeVerdict(verdict) } satisfies PreviewResponse, {
        headers: { "cache-control": "no-store" },
      });
    },
  }),
);
