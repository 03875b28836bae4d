import { rolesRoutes } from "#lib/api/roles.ts";

export const { GET, POST, PUT, PATCH, DELETE } = rolesRoutes;
