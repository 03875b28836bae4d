import { milestoneRoutes } from "#lib/api/milestone.ts";

export const { GET, POST, PUT, PATCH, DELETE } = milestoneRoutes;
