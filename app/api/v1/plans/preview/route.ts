import { previewRoutes } from "#lib/api/preview.ts";

export const { GET, POST, PUT, PATCH, DELETE } = previewRoutes;
