import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Evidence } from "./evidence.ts";
import { reviewEvidence } from "./review/evidence.ts";
import { reviewGraph } from "./review/graph.ts";
import { listFile, reviewIds, reviewPlaces, reviewTools, toolsFile } from "./review/ids.ts";
import { reviewMilestone } from "./review/milestones.ts";
import { type CatalogProblem, type Filed, idOf, type Readable, type Report, schemaProblems } from "./review/problems.ts";
import { reviewResources } from "./review/resources.ts";
import { reviewRole, reviewWhys } from "./review/roles.ts";
import { reviewTexts } from "./review/texts.ts";
import { type Milestone, milestoneSchema, type Role, roleIds, roleSchema } from "./schema.ts";

/** One file of the curriculum as read, not validated yet. */
type CatalogFile = { file: string; value: unknown };

/** The whole curriculum before review. */
export type Draft = {
  milestones: readonly CatalogFile[];
  roles: readonly CatalogFile[];
  tools: Readonly<Record<string, unknown>>;
  evidence: Readonly<Record<string, Evidence>>;
  /** The ids that `milestones.ts` lists. */
  listed: readonly string[];
};

/** Reads the curriculum from its files, whatever is in them. */
export async function readCatalog(): Promise<Draft> {
  const { milestoneFiles } = await import("./milestones.ts");
  const { tools } = await import("./tools.ts");
  const { evidence } = await import("./evidence.ts");
  return {
    milestones: await readFolder("lib/catalog/milestones"),
    roles: await readFolder("lib/catalog/roles"),
    tools,
    evidence,
    listed: milestoneFiles.map(({ id }) => id),
  };
}

async function readFolder(folder: string): Promise<CatalogFile[]> {
  const root = join(import.meta.dirname, "..", "..");
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  return await Promise.all(files.map(async (file) => ({ file, value: (await import(pathToFileURL(join(root, file)).href)).default })));
}

/**
 * Everything that a machine can say about the curriculum, in the order of its files. The rules are explained for
 * contributors in `docs/writing-milestones.md`.
 */
export function reviewCatalog(draft: Draft): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = ({ file, id }, field, message) => problems.push({ file, id, field, message });
  const all = readFiles(draft, problems);

  problems.push(...reviewTools(draft.tools, all));
  reviewIds(all, draft.listed, report);
  reviewPlaces(all, report);
  for (const milestone of all.milestones) reviewMilestone(milestone, report);
  reviewGraph(all, report);
  if (all.broken.size === 0) {
    for (const role of all.roles) reviewRole(role, all, report);
    reviewWhys(all, report);
  }
  reviewTexts(all, report);
  reviewResources(all, report);
  reviewEvidence(draft.evidence, all, report);

  const files = [toolsFile, listFile, ...draft.milestones.map(({ file }) => file), ...draft.roles.map(({ file }) => file)];
  const rank = new Map(files.map((file, at) => [file, at]));
  return problems.sort((a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0));
}

/** Keeps the files that follow their schema, and reports the others and roles that are missing. */
function readFiles(draft: Draft, problems: CatalogProblem[]): Readable {
  const milestones: Filed<Milestone>[] = [];
  const roles: Filed<Role>[] = [];
  for (const { file, value } of draft.milestones) {
    const parsed = milestoneSchema.safeParse(value);
    if (parsed.success) milestones.push({ file, ...parsed.data });
    else problems.push(...schemaProblems(file, idOf(value), parsed.error.issues));
  }
  for (const { file, value } of draft.roles) {
    const parsed = roleSchema.safeParse(value);
    if (parsed.success) roles.push({ file, ...parsed.data });
    else problems.push(...schemaProblems(file, idOf(value), parsed.error.issues));
  }
  // A file that breaks the schema is reported once; the files that name it are not blamed for it as well.
  const broken = new Set([...draft.milestones, ...draft.roles].map(({ value }) => idOf(value)));
  for (const { id } of [...milestones, ...roles]) broken.delete(id);
  for (const id of roleIds) {
    if (roles.some((role) => role.id === id) || broken.has(id)) continue;
    problems.push({ file: `lib/catalog/roles/${id}.ts`, id, field: "(whole file)", message: "is missing" });
    broken.add(id);
  }
  const authored = new Map(draft.listed.map((id, at) => [id, at]));
  milestones.sort((a, b) => (authored.get(a.id) ?? Infinity) - (authored.get(b.id) ?? Infinity));
  return { milestones, roles, byId: new Map(milestones.map((milestone) => [milestone.id, milestone])), broken };
}
