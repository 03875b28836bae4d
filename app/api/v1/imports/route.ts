import { importRoutes } from "#lib/api/imports.ts";

export const { GET, POST, PUT, PATCH, DELETE } = importRoutes;
