import { documentRoutes } from "#lib/api/routes.ts";

export const { GET, POST, PUT, PATCH, DELETE } = documentRoutes;
