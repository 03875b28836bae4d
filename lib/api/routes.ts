import { messages } from "#lib/messages/all.ts";
import { catalogRoutes } from "./catalog.ts";
import { defineResource, defineRoute, type Operation } from "./define-route.ts";
import { exportRoutes } from "./export.ts";
import { importRoutes } from "./imports.ts";
import { milestoneRoutes } from "./milestone.ts";
import { makeDocument } from "./openapi.ts";
import { planRoutes } from "./plan.ts";
import { plansRoutes } from "./plans.ts";
import { previewRoutes } from "./preview.ts";
import { answerPublished } from "./published.ts";
import { roleRoutes, rolesRoutes } from "./roles.ts";

export const documentRoutes = defineResource(
  defineRoute({
    id: "getDocument",
    method: "GET",
    path: "/api/v1/openapi.json",
    tag: "document",
    auth: "public",
    success: { status: 200, description: messages.apiDocs.docs.answers.document, content: { "application/json": "bytes" } },
    handle: async ({ request }) => answerPublished(request, "openapi", () => makeDocument(operations)),
  }),
);

/** Every address of the API. A test compares the list with the route files. */
export const resources = [
  ...[catalogRoutes, rolesRoutes, roleRoutes, previewRoutes],
  ...[plansRoutes, planRoutes, milestoneRoutes, exportRoutes, importRoutes, documentRoutes],
] as const;

export const operations: readonly Operation[] = resources.flatMap(({ routes }) => routes.map(({ operation }) => operation));
