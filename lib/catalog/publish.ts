import { z } from "zod";
import type { Catalog } from "./catalog.ts";
import { newPlanMilestones, offeredMilestones, orderForRole } from "./path.ts";
import { areaSchema, type Milestone, milestoneSchema, type Role, roleSchema } from "./schema.ts";

/** The curriculum in the public API. Fields may be added; none is removed or changes its meaning. */

const publicMilestoneSchema = milestoneSchema
  .pick({
    id: true,
    title: true,
    shortName: true,
    hours: true,
    prerequisites: true,
    tools: true,
    steps: true,
    doneWhen: true,
    resources: true,
  })
  .extend({
    /** The prerequisites that only help. */
    helpful: z.array(milestoneSchema.shape.id),
    /** Whether no new plan holds it: of this role, or of any where no role is asked for. */
    optional: z.boolean(),
  });

const publicRoleSchema = roleSchema.pick({ id: true, title: true, order: true, useful: true, extra: true, choices: true }).extend({
  /** In order. `milestoneIds` is what belongs to the area's subject, optional milestones among them. */
  areas: z.array(areaSchema.pick({ id: true, title: true }).extend({ milestoneIds: areaSchema.shape.milestones })),
});

const version = z.string();
export const publicCatalogSchema = z.strictObject({
  version,
  roles: z.array(publicRoleSchema),
  milestones: z.array(publicMilestoneSchema),
});
export const publicRolesSchema = publicCatalogSchema.pick({ version: true, roles: true });
/** One role. `milestones` holds those of a new plan in study order, then those that the role offers besides. */
export const publicRoleDetailSchema = publicRoleSchema.extend({ version, milestones: z.array(publicMilestoneSchema) });

type PublicMilestone = z.infer<typeof publicMilestoneSchema>;
type PublicRole = z.infer<typeof publicRoleSchema>;

export function publishCatalog(catalog: Catalog): z.infer<typeof publicCatalogSchema> {
  const planned = new Set(catalog.roles.flatMap((role) => [...newPlanMilestones(role, catalog)]));
  return {
    ...publishRoles(catalog),
    milestones: [...catalog.milestones.values()].map((milestone) => publishMilestone(milestone, planned)),
  };
}

export function publishRoles(catalog: Catalog): z.infer<typeof publicRolesSchema> {
  return { version: catalog.version, roles: catalog.roles.map(publishRole) };
}

export function publishRoleDetail(role: Role, catalog: Catalog): z.infer<typeof publicRoleDetailSchema> {
  const planned = newPlanMilestones(role, catalog);
  const ids = [...orderForRole(role, catalog, planned).map(({ milestoneId }) => milestoneId), ...offeredMilestones(role, catalog)];
  const milestones = ids.map((id) => publishMilestone(catalog.milestones.get(id) as Milestone, planned));
  return { version: catalog.version, ...publishRole(role), milestones };
}

function publishRole({ id, title, order, useful, extra, choices, areas }: Role): PublicRole {
  const inOrder = { order, useful, extra, choices };
  return { id, title, ...inOrder, areas: areas.map((area) => ({ id: area.id, title: area.title, milestoneIds: area.milestones })) };
}

function publishMilestone(milestone: Milestone, planned: ReadonlySet<string>): PublicMilestone {
  const { id, title, shortName, hours, prerequisites, helpful = [], tools, steps, doneWhen, resources } = milestone;
  return { id, title, shortName, hours, prerequisites, helpful, tools, optional: !planned.has(id), steps, doneWhen, resources };
}
