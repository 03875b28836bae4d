import { z } from "zod";
import type { Catalog } from "./catalog.ts";
import { optionalMilestones, orderForRole } from "./path.ts";
import { areaSchema, type Milestone, milestoneSchema, type Role, roleSchema } from "./schema.ts";

/** The curriculum in the public API. Fields may be added; none is removed or changes its meaning. */

const publicMilestoneSchema = milestoneSchema
  .pick({ id: true, title: true, hours: true, prerequisites: true, tools: true, steps: true, doneWhen: true, resources: true })
  .extend({ optional: z.boolean() });

const publicRoleSchema = roleSchema.pick({ id: true, title: true }).extend({
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
/** One role. `milestones` holds its core in planned order, with what it rests on from outside its areas, then the optional ones. */
export const publicRoleDetailSchema = publicRoleSchema.extend({ version, milestones: z.array(publicMilestoneSchema) });

type PublicMilestone = z.infer<typeof publicMilestoneSchema>;
type PublicRole = z.infer<typeof publicRoleSchema>;

export function publishCatalog(catalog: Catalog): z.infer<typeof publicCatalogSchema> {
  return { ...publishRoles(catalog), milestones: [...catalog.milestones.values()].map(publishMilestone) };
}

export function publishRoles(catalog: Catalog): z.infer<typeof publicRolesSchema> {
  return { version: catalog.version, roles: catalog.roles.map(publishRole) };
}

export function publishRoleDetail(role: Role, catalog: Catalog): z.infer<typeof publicRoleDetailSchema> {
  const ids = [...orderForRole(role, catalog).map(({ milestoneId }) => milestoneId), ...optionalMilestones(role, catalog)];
  const milestones = [...new Set(ids)].map((id) => publishMilestone(catalog.milestones.get(id) as Milestone));
  return { version: catalog.version, ...publishRole(role), milestones };
}

function publishRole({ id, title, areas }: Role): PublicRole {
  return { id, title, areas: areas.map((area) => ({ id: area.id, title: area.title, milestoneIds: area.milestones })) };
}

function publishMilestone(milestone: Milestone): PublicMilestone {
  const { id, title, hours, prerequisites, tools, optional = false, steps, doneWhen, resources } = milestone;
  return { id, title, hours, prerequisites, tools, optional, steps, doneWhen, resources };
}
