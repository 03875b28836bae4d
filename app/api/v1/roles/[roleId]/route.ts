import { roleRoutes } from "#lib/api/roles.ts";

export const { GET, POST, PUT, PATCH, DELETE } = roleRoutes;
