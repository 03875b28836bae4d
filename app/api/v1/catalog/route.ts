import { catalogRoutes } from "#lib/api/catalog.ts";

export const { GET, POST, PUT, PATCH, DELETE } = catalogRoutes;
