import { planRoutes } from "#lib/api/plan.ts";

export const { GET, POST, PUT, PATCH, DELETE } = planRoutes;
