import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { foundations, OrderError, orderMilestones, rankMilestones, withPrerequisites } from "#lib/planner/plan/order.ts";
import {
  type Area,
  type Milestone,
  milestoneSchema,
  type Resource,
  type Role,
  type RoleId,
  roleIds,
  roleSchema,
  toolSchema,
} from "./schema.ts";

/** One file of the curriculum as read, not validated yet. */
type CatalogFile = { file: string; value: unknown };

/** The whole curriculum before review. */
export type Draft = {
  milestones: readonly CatalogFile[];
  roles: readonly CatalogFile[];
  tools: Readonly<Record<string, unknown>>;
  /** The ids that `milestones.ts` lists. */
  listed: readonly string[];
};

/** A mistake to fix: where it is, and what is wrong. */
export type CatalogProblem = { file: string; id: string; field: string; message: string };

const toolsFile = "lib/catalog/tools.ts";
const listFile = "lib/catalog/milestones.ts";
const longestSentence = 30;
const firstWinHours = 10;
const hoursRatio = { from: 1.5, to: 2.6 };

/** Reads the curriculum from its files, whatever is in them. */
export async function readCatalog(): Promise<Draft> {
  const { milestoneFiles } = await import("./milestones.ts");
  const { tools } = await import("./tools.ts");
  return {
    milestones: await readFolder("lib/catalog/milestones"),
    roles: await readFolder("lib/catalog/roles"),
    tools,
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

/** A problem as one line that a person can act on. */
export function describeProblem({ file, id, field, message }: CatalogProblem): string {
  return `${file}: ${id}: ${field}: ${message}`;
}

/**
 * Everything that a machine can say about the curriculum, in the order of its files. The rules are explained for
 * contributors in `docs/writing-milestones.md`.
 */
export function reviewCatalog(draft: Draft): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const milestones: Filed<Milestone>[] = [];
  const roles: Filed<Role>[] = [];
  for (const { file, value } of draft.milestones) {
    const parsed = milestoneSchema.safeParse(value);
    if (parsed.success) milestones.push({ file, ...parsed.data });
    else problems.push(...schemaProblems(file, value, parsed.error.issues));
  }
  for (const { file, value } of draft.roles) {
    const parsed = roleSchema.safeParse(value);
    if (parsed.success) roles.push({ file, ...parsed.data });
    else problems.push(...schemaProblems(file, value, parsed.error.issues));
  }
  // The list gives the authored order, on which the order of a plan rests.
  const authored = new Map(draft.listed.map((id, at) => [id, at]));
  milestones.sort((a, b) => (authored.get(a.id) ?? Infinity) - (authored.get(b.id) ?? Infinity));
  // A file that breaks the schema is reported once; the files that name it are not blamed for it as well.
  const broken = new Set([...draft.milestones, ...draft.roles].map(({ value }) => idOf(value)));
  for (const { id } of [...milestones, ...roles]) broken.delete(id);
  for (const id of roleIds) {
    if (roles.some((role) => role.id === id) || broken.has(id)) continue;
    problems.push({ file: `lib/catalog/roles/${id}.ts`, id, field: "(whole file)", message: "is missing" });
    broken.add(id);
  }

  const report: Report = ({ file, id }, field, message) => problems.push({ file, id, field, message });
  reviewTools(draft.tools, milestones, roles, broken, problems);
  reviewIds(milestones, roles, draft.listed, report);
  reviewPlaces(milestones, roles, broken, report);
  for (const milestone of milestones) reviewMilestone(milestone, report);
  reviewGraph(milestones, broken, report);
  if (broken.size === 0) for (const role of roles) reviewRole(role, milestones, report);
  if (broken.size === 0) reviewWhys(milestones, roles, report);
  reviewTexts([...milestones.flatMap(milestoneTexts), ...roles.flatMap(roleTexts)], report);
  reviewResources(milestones, report);

  const files = [toolsFile, listFile, ...draft.milestones.map(({ file }) => file), ...draft.roles.map(({ file }) => file)];
  const rank = new Map(files.map((file, at) => [file, at]));
  return problems.sort((a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0));
}

type Filed<T> = T & { file: string };
type Report = (at: { file: string; id: string }, field: string, message: string) => void;

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "?";
}

function schemaProblems(file: string, value: unknown, issues: readonly { path: PropertyKey[]; message: string }[]): CatalogProblem[] {
  return issues.map(({ path, message }) => ({ file, id: idOf(value), field: fieldName(path) || "(whole file)", message }));
}

/** `["steps", 2, "text"]` as `steps[2].text`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at ? "." : ""}${String(part)}`)).join("");
}

function reviewTools(
  tools: Readonly<Record<string, unknown>>,
  milestones: readonly Filed<Milestone>[],
  roles: readonly Filed<Role>[],
  broken: ReadonlySet<string>,
  problems: CatalogProblem[],
) {
  const names = new Map<string, string>();
  for (const [id, tool] of Object.entries(tools)) {
    const parsed = toolSchema.safeParse(tool);
    for (const { path, message } of parsed.error?.issues ?? []) {
      problems.push({ file: toolsFile, id, field: fieldName(path), message });
    }
    if (!parsed.success) continue;
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
}

function reviewIds(milestones: readonly Filed<Milestone>[], roles: readonly Filed<Role>[], listed: readonly string[], report: Report) {
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

function folderName(file: string): string {
  return file.split("/").at(-2) ?? "";
}

function reviewPlaces(milestones: readonly Filed<Milestone>[], roles: readonly Filed<Role>[], broken: ReadonlySet<string>, report: Report) {
  const known = new Set(milestones.map(({ id }) => id));
  const areasOf = new Map<string, Set<string>>();
  for (const role of roles) {
    for (const [at, area] of role.areas.entries()) {
      for (const [position, id] of area.milestones.entries()) {
        areasOf.set(id, (areasOf.get(id) ?? new Set()).add(area.id));
        if (!known.has(id) && !broken.has(id)) report(role, `areas[${at}].milestones[${position}]`, `there is no milestone "${id}"`);
      }
    }
  }
  const needed = new Set(milestones.flatMap(({ prerequisites }) => prerequisites));
  for (const milestone of milestones) {
    if (baseName(milestone.file) !== milestone.id) report(milestone, "id", `must be the file's name, "${baseName(milestone.file)}"`);
    if (broken.size) continue;
    const folder = folderName(milestone.file);
    const areas = areasOf.get(milestone.id);
    if (folder !== foundations && areas && !areas.has(folder)) {
      report(milestone, "(folder)", `"${folder}" is no area that lists it; its areas are ${[...areas].join(", ")}`);
    }
    if (!areas && !needed.has(milestone.id)) report(milestone, "id", "no area lists it and no milestone needs it");
  }
}

const vagueTitle = /^(learn|understand|know|introduction|intro|get to know|study|read about)\b/i;

function reviewMilestone(milestone: Filed<Milestone>, report: Report) {
  const { title, outcome, hours, steps, prerequisites } = milestone;
  if (!/^[A-Z]/.test(title) || /[.!?]$/.test(title))
    report(milestone, "title", "starts with a capital letter and ends without a full stop");
  if (vagueTitle.test(title)) report(milestone, "title", "names something that can be seen when it is done, not learning itself");
  if (!outcome.startsWith("You can ")) report(milestone, "outcome", 'starts with "You can "');
  const ratio = hours.high / hours.low;
  if (ratio < hoursRatio.from || ratio > hoursRatio.to) {
    report(milestone, "hours", `high is ${ratio.toFixed(2)} times low; keep it between ${hoursRatio.from} and ${hoursRatio.to}`);
  }
  for (const [at, { id }] of steps.entries()) {
    if (steps.findIndex((step) => step.id === id) < at) report(milestone, `steps[${at}].id`, `"${id}" stands here twice`);
  }
  for (const [at, id] of prerequisites.entries()) {
    if (prerequisites.indexOf(id) < at) report(milestone, `prerequisites[${at}]`, `"${id}" stands here twice`);
  }
}

function reviewGraph(milestones: readonly Filed<Milestone>[], broken: ReadonlySet<string>, report: Report) {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  for (const milestone of milestones) {
    for (const [at, id] of milestone.prerequisites.entries()) {
      if (!byId.has(id) && !broken.has(id)) report(milestone, `prerequisites[${at}]`, `there is no milestone "${id}"`);
    }
  }
  const resting = new Map(milestones.map(({ id }) => [id, restsOn(id, byId)]));
  for (const milestone of milestones) {
    if (resting.get(milestone.id)?.has(milestone.id)) {
      const circle = milestone.prerequisites.filter((id) => id === milestone.id || resting.get(id)?.has(milestone.id));
      report(milestone, "prerequisites", `it waits for itself through ${circle.join(", ")}`);
      continue;
    }
    for (const [at, id] of milestone.prerequisites.entries()) {
      const through = milestone.prerequisites.find((other) => other !== id && resting.get(other)?.has(id));
      if (through) report(milestone, `prerequisites[${at}]`, `"${id}" already comes with "${through}"; leave it out`);
    }
  }
}

/** Every milestone that comes before this one; itself too when there is a cycle. */
function restsOn(id: string, byId: ReadonlyMap<string, Milestone>): Set<string> {
  const found = new Set<string>();
  const open = [...(byId.get(id)?.prerequisites ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.prerequisites ?? []));
  }
  return found;
}

/** The milestones of a role that a new plan holds and those that it offers, with what each rests on; unknown ids are left out. */
function membersOf(role: Role, byId: ReadonlyMap<string, Milestone>): { core: Set<string>; all: Set<string> } {
  const own = role.areas.flatMap((area) => area.milestones).filter((id) => byId.has(id));
  const graph = new Map(
    [...byId].map(([id, { prerequisites }]) => [id, { id, prerequisites: prerequisites.filter((before) => byId.has(before)) }]),
  );
  const core = withPrerequisites(
    own.filter((id) => !byId.get(id)?.optional),
    graph,
  );
  return { core, all: withPrerequisites(own, graph) };
}

function reviewRole(role: Filed<Role>, milestones: readonly Filed<Milestone>[], report: Report) {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const rank = new Map<string, number>();
  const areaIds = new Set<string>();
  for (const [at, area] of role.areas.entries()) {
    if (areaIds.has(area.id) || area.id === foundations) report(role, `areas[${at}].id`, `"${area.id}" is taken`);
    areaIds.add(area.id);
    for (const [position, id] of area.milestones.entries()) {
      if (rank.has(id)) report(role, `areas[${at}].milestones[${position}]`, `"${id}" already stands in this role`);
      else rank.set(id, at);
    }
    if (!area.milestones.includes(area.provenBy)) report(role, `areas[${at}].provenBy`, `"${area.provenBy}" is not in this area`);
    else if (byId.get(area.provenBy)?.optional) report(role, `areas[${at}].provenBy`, `"${area.provenBy}" is optional`);
  }
  const others = roleIds.filter((id) => id !== role.id);
  for (const id of others) if (!role.differs[id]) report(role, `differs.${id}`, "is missing");
  if (role.differs[role.id]) report(role, `differs.${role.id}`, "a role does not differ from itself");
  for (const [at, { scheme, code }] of role.occupations.entries()) {
    const form = scheme === "ESCO" ? /^\d{4}(\.\d+)+$/ : /^\d{2}-\d{4}\.\d{2}$/;
    if (!form.test(code)) report(role, `occupations[${at}].code`, `"${code}" is no ${scheme} code`);
  }

  const { core, all } = membersOf(role, byId);
  for (const id of all) {
    const milestone = byId.get(id) as Filed<Milestone>;
    for (const [at, before] of milestone.prerequisites.entries()) {
      const needed = byId.get(before);
      if (!needed) continue;
      // A milestone in none of the role's areas belongs to Foundations, which come before all areas.
      if ((rank.get(before) ?? -1) > (rank.get(id) ?? -1)) {
        report(milestone, `prerequisites[${at}]`, `in ${role.id}, "${before}" stands in a later area`);
      }
      if (needed.optional && !milestone.optional) report(milestone, `prerequisites[${at}]`, `"${before}" is optional, and this is not`);
      else if (milestone.optional && rank.has(id) && !core.has(before)) {
        report(milestone, `prerequisites[${at}]`, `in ${role.id}, "${before}" is not part of the default plan`);
      }
    }
  }
  reviewOrder(role, byId, core, report);
}

function reviewOrder(role: Filed<Role>, byId: ReadonlyMap<string, Milestone>, core: ReadonlySet<string>, report: Report) {
  let order: ReturnType<typeof orderMilestones>;
  try {
    order = orderMilestones(rankMilestones(role.areas, byId), core);
  } catch (error) {
    if (error instanceof OrderError) return; // A cycle or an unknown id, which is reported where it stands.
    throw error;
  }
  const stretches = order.map(({ areaId }) => areaId).filter((areaId, at, all) => areaId !== all[at - 1]);
  const expected = [foundations, ...role.areas.map(({ id }) => id)].filter((id) => stretches.includes(id));
  if (stretches.join() !== expected.join()) report(role, "areas", `the planned order jumps between areas: ${stretches.join(", ")}`);
  const first = byId.get(order[0]?.milestoneId ?? "");
  if (first && (first.hours.low + first.hours.high) / 2 > firstWinHours) {
    report(role, "areas", `nothing is finished in the first ${firstWinHours} hours: "${first.id}" comes first and takes longer`);
  }
}

function reviewWhys(milestones: readonly Filed<Milestone>[], roles: readonly Filed<Role>[], report: Report) {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  for (const role of roles) {
    const { all } = membersOf(role, byId);
    for (const milestone of milestones) {
      const field = `why.${role.id}`;
      if (all.has(milestone.id) && !milestone.why[role.id]) report(milestone, field, "is missing: this role has the milestone");
      if (!all.has(milestone.id) && milestone.why[role.id]) report(milestone, field, "this role does not have the milestone");
    }
  }
}

type Text = { file: string; id: string; field: string; text: string /** May stand elsewhere too. */; repeats?: true };

function milestoneTexts(milestone: Filed<Milestone>): Text[] {
  const { file, id, title, outcome, why, steps, doneWhen } = milestone;
  return [
    { file, id, field: "title", text: title },
    { file, id, field: "outcome", text: outcome },
    ...Object.entries(why).map(([role, text]) => ({ file, id, field: `why.${role}`, text })),
    ...steps.map(({ text }, at) => ({ file, id, field: `steps[${at}].text`, text })),
    { file, id, field: "doneWhen.proof", text: doneWhen.proof },
    ...doneWhen.checks.map((text, at) => ({ file, id, field: `doneWhen.checks[${at}]`, text })),
  ];
}

function roleTexts(role: Filed<Role>): Text[] {
  const { file, id } = role;
  const list = (field: string, texts: readonly string[]) => texts.map((text, at) => ({ file, id, field: `${field}[${at}]`, text }));
  return [
    { file, id, field: "summary", text: role.summary },
    { file, id, field: "question", text: role.question },
    { file, id, field: "work", text: role.work },
    ...list("week", role.week),
    ...list("produces", role.produces),
    ...list("suits", role.suits),
    ...list("suitsLess", role.suitsLess),
    ...Object.entries(role.differs).map(([other, text]) => ({ file, id, field: `differs.${other}`, text })),
    ...role.areas.map((area: Area, at: number) => ({ file, id, field: `areas[${at}].purpose`, text: area.purpose })),
  ];
}

/**
 * One word for one thing: British spelling, except where every tool of the trade writes it otherwise. On the left what
 * is not written, on the right what is. Code, addresses and names (upper case, dots, slashes) are left alone.
 */
const spellings = [
  ["datasets?", "data set"],
  ["per cent", "percent"],
  ["colors?|colored|coloring", "colour"],
  ["gray|grayscale", "grey, greyscale"],
  ["behaviors?", "behaviour"],
  ["neighbors?|neighboring", "neighbour"],
  ["centers?|centered", "centre"],
  ["labeled|labeling|labelers?", "labelled, labelling, labeller"],
  ["licenses?", "licence"],
  ["catalogs?", "catalogue"],
  ["(?:organ|summar|recogn|general|standard|normal|synthes|author|categor|priorit)iz(?:e|ed|er|es|ing|ation)", "-ise, -isation"],
  ["analyz(?:e|ed|es|ing)", "analyse"],
  ["visualis(?:e|ed|es|ing|ations?)", "visualize, visualization"],
  ["modell(?:ed|ing|ers?)", "modeled, modeling"],
  ["optimis(?:e|ed|es|ing|ations?|ers?)", "optimize, optimization"],
  ["quantis(?:e|ed|es|ing|ation)", "quantize, quantization"],
  ["containeris(?:e|ed|es|ing|ation)", "containerize"],
  ["emails?", "e-mail"],
  ["non-technical", "nontechnical"],
] as const;

const avoided = spellings.map(([word, instead]) => ({ word: new RegExp(`(?<![\\w./-])(?:${word})(?![\\w/(]|\\.\\w)`, "i"), instead }));

function reviewTexts(texts: readonly Text[], report: Report) {
  const seen = new Map<string, Text>();
  for (const entry of texts) {
    const { field, text } = entry;
    for (const sentence of sentencesOf(text)) {
      const words = countWords(sentence);
      if (words > longestSentence)
        report(entry, field, `a sentence of ${words} words; ${longestSentence} are the limit: "${sentence.slice(0, 40)}..."`);
    }
    if (/!(?!=)/.test(text)) report(entry, field, "has an exclamation mark");
    if (/\s{2}|\n/.test(text)) report(entry, field, "has two spaces or a line break in a row");
    if (text.includes("%")) report(entry, field, '"%" is written "percent"');
    for (const { word, instead } of avoided) {
      const found = word.exec(text)?.[0];
      if (found && found !== found.toUpperCase()) report(entry, field, `"${found}" is written "${instead}"`);
    }
    const key = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
    const other = seen.get(key);
    if (other) report(entry, field, `the same text stands in ${other.id}: ${other.field}`);
    else seen.set(key, entry);
  }
}

const abbreviations = /\b(e\.g|i\.e|etc|vs|approx|no|dr|mr|ms|st)\.$/i;

/** A text cut at the ends of its sentences; "e.g." and the like end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.?!]["')]*(?=\s)/g)) {
    const until = match.index + match[0].length;
    const sentence = text.slice(from, until);
    const follows = text.slice(until).trimStart()[0] ?? "";
    if (abbreviations.test(sentence) || /[a-z]/.test(follows)) continue;
    sentences.push(sentence.trim());
    from = until;
  }
  const rest = text.slice(from).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Words as a reader counts them: a lone dash or sign is none. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const tracking = /^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|si|spm|trk|_hs.*|wt\.mc_id)$/i;

function reviewResources(milestones: readonly Filed<Milestone>[], report: Report) {
  const seen = new Map<string, { id: string; resource: Resource }>();
  for (const milestone of milestones) {
    for (const [at, resource] of milestone.resources.entries()) {
      const field = `resources[${at}]`;
      const flaw = addressFlaw(resource.url);
      if (flaw) report(milestone, `${field}.url`, flaw);
      if (milestone.resources.findIndex(({ url }) => url === resource.url) < at) report(milestone, `${field}.url`, "stands here twice");
      if (!isDay(resource.checked.on)) report(milestone, `${field}.checked.on`, `"${resource.checked.on}" is not a day`);
      const other = seen.get(resource.url);
      if (!other) seen.set(resource.url, { id: milestone.id, resource });
      if (other && other.resource.kind !== resource.kind) {
        report(milestone, `${field}.kind`, `"${resource.kind}" here and "${other.resource.kind}" in ${other.id}, for the same address`);
      }
      if (other?.resource.licence && resource.licence && other.resource.licence !== resource.licence) {
        report(
          milestone,
          `${field}.licence`,
          `"${resource.licence}" here and "${other.resource.licence}" in ${other.id}, for the same address`,
        );
      }
    }
  }
}

function addressFlaw(address: string): string | undefined {
  const url = new URL(address);
  if (url.protocol !== "https:") return "must begin with https://";
  if (url.username || url.password) return "must not hold a name or a password";
  if (url.port || !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)) return "must lead to a public site";
  const query = [...url.searchParams.keys()].find((name) => tracking.test(name));
  if (query) return `"${query}" only tracks readers; leave it out`;
  if (url.href !== address) return `is written ${url.href}`;
  return undefined;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

type HoursTotal = { milestones: number; low: number; middle: number; high: number };
export type RoleTotals = { role: RoleId; core: HoursTotal; optional: HoursTotal };

/** How much each role asks for: what a new plan holds, and what it offers on top. */
export function roleTotals({ roles, milestones }: { roles: readonly Role[]; milestones: ReadonlyMap<string, Milestone> }): RoleTotals[] {
  return roles.map((role) => {
    const { core, all } = membersOf(role, milestones);
    const total = (ids: Iterable<string>): HoursTotal => {
      const hours = [...ids].map((id) => (milestones.get(id) as Milestone).hours);
      const low = hours.reduce((sum, range) => sum + range.low, 0);
      const high = hours.reduce((sum, range) => sum + range.high, 0);
      return { milestones: hours.length, low, middle: (low + high) / 2, high };
    };
    return { role: role.id, core: total(core), optional: total([...all].filter((id) => !core.has(id))) };
  });
}

/** How many different addresses were checked in which way; the best check of an address counts. */
export function checksByKind(milestones: Iterable<Milestone>): Record<Resource["checked"]["how"], number> {
  const ways = ["live", "source", "mirror", "cited", "unchecked"] as const;
  const best = new Map<string, number>();
  for (const { resources } of milestones) {
    for (const { url, checked } of resources) best.set(url, Math.min(best.get(url) ?? ways.length, ways.indexOf(checked.how)));
  }
  const counts = { live: 0, source: 0, mirror: 0, cited: 0, unchecked: 0 };
  for (const way of best.values()) counts[ways[way] as (typeof ways)[number]] += 1;
  return counts;
}
