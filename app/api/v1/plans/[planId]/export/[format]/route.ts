import { exportRoutes } from "#lib/api/export.ts";

export const { GET, POST, PUT, PATCH, DELETE } = exportRoutes;
