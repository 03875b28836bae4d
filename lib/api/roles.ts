import { z } from "zod";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { publicRoleDetailSchema, publicRolesSchema, publishRoleDetail, publishRoles } from "#lib/catalog/publish.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { defineResource, defineRoute } from "./define-route.ts";
import { answerPublished } from "./published.ts";
import { schemaNames } from "./schema-names.ts";

const { answers, parameters } = messages.apiDocs.docs;

export const rolesRoutes = defineResource(
  defineRoute({
    id: "listRoles",
    method: "GET",
    path: "/api/v1/roles",
    tag: "curriculum",
    auth: "public",
    success: {
      status: 200,
      description: answers.roles,
      content: { "application/json": publicRolesSchema.register(schemaNames, { id: "Roles" }) },
    },
    handle: async ({ request }) => answerPublished(request, "roles", () => publishRoles(catalog())),
  }),
);

export const roleRoutes = defineResource(
  defineRoute({
    id: "getRole",
    method: "GET",
    path: "/api/v1/roles/{roleId}",
    tag: "curriculum",
    auth: "public",
    params: { roleId: z.enum(roleIds, messages.api.noRole(roleIds)).describe(parameters.role) },
    success: {
      status: 200,
      description: answers.role,
      content: { "application/json": publicRoleDetailSchema.register(schemaNames, { id: "Role" }) },
    },
    handle: async ({ request, params: { roleId } }) =>
      answerPublished(request, roleId, () => publishRoleDetail(getRole(roleId), catalog())),
  }),
);
