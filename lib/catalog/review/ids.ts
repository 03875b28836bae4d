import { foundations } from "#lib/planner/plan/order.ts";
import { type RoleId, toolSchema } from "../schema.ts";
import { type CatalogProblem, type Readable, type Report, schemaProblems } from "./problems.ts";

export const toolsFile = "lib/catalog/tools.ts";
export const listFile = "lib/catalog/milestones.ts";

/** Tools keep their schema, have one name each, and are named by somebody; whoever names a tool names one that exists, once. */
export function reviewTools(tools: Readonly<Record<string, unknown>>, { milestones, roles, broken }: Readable): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const names = new Map<string, string>();
  for (const [id, tool] of Object.entries(tools)) {
    const parsed = toolSchema.safeParse(tool);
    if (!parsed.success) {
      problems.push(...schemaProblems(toolsFile, id, parsed.error.issues));
      continue;
    }
    const key = parsed.data.name.toLowerCase();
    const other = names.get(key);
    if (other) problems.push({ file: toolsFile, id, field: "name", message: `"${other}" has this name already` });
    names.set(key, id);
  }
  const used = new Set([...milestones, ...roles].flatMap((entry) => entry.tools));
  for (const id of Object.keys(tools)) {
    if (!used.has(id) && !broken.size)
      problems.push({ file: toolsFile, id, field: "(whole entry)", message: "no milestone and no role names this tool" });
  }
  for (const { file, id, tools: named } of [...milestones, ...roles]) {
    for (const [at, tool] of named.entries()) {
      const field = `tools[${at}]`;
      if (!Object.hasOwn(tools, tool)) problems.push({ file, id, field, message: `"${tool}" is not in ${toolsFile}` });
      if (named.indexOf(tool) < at) problems.push({ file, id, field, message: `"${tool}" stands here twice` });
    }
  }
  return problems;
}

/** Ids are unique, former ones too; files are named after them; the list has each milestone once. */
export function reviewIds({ milestones, roles }: Readable, listed: readonly string[], report: Report) {
  const taken = new Map<string, string>();
  for (const milestone of milestones) {
    const other = taken.get(milestone.id);
    if (other) report(milestone, "id", `${other} has this id already`);
    else taken.set(milestone.id, milestone.file);
  }
  for (const milestone of milestones) {
    for (const [at, former] of (milestone.formerIds ?? []).entries()) {
      const other = taken.get(former);
      if (other) report(milestone, `formerIds[${at}]`, `"${former}" belongs to ${other}`);
      else taken.set(former, milestone.file);
    }
    if (!listed.includes(milestone.id))
      report({ file: listFile, id: milestone.id }, "milestoneFiles", `${milestone.file} is not in the list`);
  }
  for (const [at, id] of listed.entries()) {
    if (listed.indexOf(id) < at) report({ file: listFile, id }, "milestoneFiles", "stands in the list twice");
  }
  const seen = new Set<RoleId>();
  for (const role of roles) {
    if (seen.has(role.id)) report(role, "id", "another role has this id already");
    seen.add(role.id);
    if (baseName(role.file) !== role.id) report(role, "id", `must be the file's name, "${baseName(role.file)}"`);
  }
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ts$/, "");
}

/** A milestone stands in the folder of an area that lists it, or in `foundations`, and somebody lists or needs it. */
export function reviewPlaces({ milestones, roles, byId, broken }: Readable, report: Report) {
  const areasOf = new Map<string, Set<string>>();
  for (const role of roles) {
    for (const [at, area] of role.areas.entries()) {
      for (const [position, id] of area.milestones.entries()) {
        areasOf.set(id, (areasOf.get(id) ?? new Set()).add(area.id));
        if (!byId.has(id) && !broken.has(id)) report(role, `areas[${at}].milestones[${position}]`, `there is no milestone "${id}"`);
      }
    }
  }
  const needed = new Set(milestones.flatMap(({ prerequisites }) => prerequisites));
  for (const milestone of milestones) {
    if (baseName(milestone.file) !== milestone.id) report(milestone, "id", `must be the file's name, "${baseName(milestone.file)}"`);
    if (broken.size) continue;
    const folder = milestone.file.split("/").at(-2) ?? "";
    const areas = areasOf.get(milestone.id);
    if (folder !== foundations && areas && !areas.has(folder)) {
      report(milestone, "(folder)", `"${folder}" is no area that lists it; its areas are ${[...areas].join(", ")}`);
    }
    if (!areas && !needed.has(milestone.id) && !milestone.retired) report(milestone, "id", "no area lists it and no milestone needs it");
  }
}
