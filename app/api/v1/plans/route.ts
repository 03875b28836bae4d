import { plansRoutes } from "#lib/api/plans.ts";

export const { GET, POST, PUT, PATCH, DELETE } = plansRoutes;
