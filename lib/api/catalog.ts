import { catalog } from "#lib/catalog/catalog.ts";
import { publicCatalogSchema, publishCatalog } from "#lib/catalog/publish.ts";
import { messages } from "#lib/messages/all.ts";
import { defineResource, defineRoute } from "./define-route.ts";
import { answerPublished } from "./published.ts";
import { schemaNames } from "./schema-names.ts";

export const catalogRoutes = defineResource(
  defineRoute({
    id: "getCatalog",
    method: "GET",
    path: "/api/v1/catalog",
    tag: "curriculum",
    auth: "public",
    success: {
      status: 200,
      description: messages.apiDocs.docs.answers.catalog,
      content: { "application/json": publicCatalogSchema.register(schemaNames, { id: "Catalog" }) },
    },
    handle: async ({ request }) => answerPublished(request, "catalog", () => publishCatalog(catalog())),
  }),
);
