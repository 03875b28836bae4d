import { foundations } from "#lib/planner/plan/order.ts";
import { type Milestone, type Role, roleIds } from "../schema.ts";
import { articleAreas, firstEditionHours } from "./first-edition.ts";
import type { Filed, Readable, Report } from "./problems.ts";
import { middleHours, neededBy, type Scope, scopeOf } from "./scope.ts";

const firstResultHours = 12;
const hoursShare = 0.15;

/** Everything about one role that needs its milestones: areas, study order, importance, choices, capstone and hours. */
export function reviewRole(role: Filed<Role>, { byId }: Readable, report: Report) {
  reviewAreas(role, report);
  reviewNames(role, report);
  const scope = scopeOf(role, byId);
  reviewOrder(role, scope, byId, report);
  reviewImportance(role, scope, byId, report);
  reviewChoices(role, scope, byId, report);
  reviewCapstone(role, scope, byId, report);
  reviewHours(role, scope, byId, report);
  const shortNames = new Map<string, string>();
  for (const id of scope.all) {
    const milestone = byId.get(id) as Filed<Milestone>;
    const other = shortNames.get(milestone.shortName.toLowerCase());
    if (other) report(milestone, "shortName", `in ${role.id}, "${other}" has the short name "${milestone.shortName}" already`);
    shortNames.set(milestone.shortName.toLowerCase(), id);
    if (milestone.retired) report(role, "areas", `"${id}" is retired and no longer part of a role`);
  }
}

function reviewAreas(role: Filed<Role>, report: Report) {
  const seen = new Set<string>();
  const areaIds = new Set<string>();
  for (const [at, area] of role.areas.entries()) {
    const [id, title] = articleAreas[role.id][at] ?? [];
    if (areaIds.has(area.id) || area.id === foundations) report(role, `areas[${at}].id`, `"${area.id}" is taken`);
    else if (area.id !== id) report(role, `areas[${at}].id`, `"${area.id}" stands where the article has "${id}"`);
    else if (area.title !== title) report(role, `areas[${at}].title`, `the article calls it "${title}"`);
    areaIds.add(area.id);
    for (const [position, each] of area.milestones.entries()) {
      if (seen.has(each)) report(role, `areas[${at}].milestones[${position}]`, `"${each}" already stands in this role`);
      seen.add(each);
    }
    if (!area.milestones.includes(area.provenBy)) report(role, `areas[${at}].provenBy`, `"${area.provenBy}" is not in this area`);
  }
}

function reviewNames(role: Filed<Role>, report: Report) {
  for (const id of roleIds.filter((other) => other !== role.id)) if (!role.differs[id]) report(role, `differs.${id}`, "is missing");
  if (role.differs[role.id]) report(role, `differs.${role.id}`, "a role does not differ from itself");
  for (const [at, { scheme, code }] of role.occupations.entries()) {
    const form = scheme === "ESCO" ? /^\d{4}(\.\d+)+$/ : /^\d{2}-\d{4}\.\d{2}$/;
    if (!form.test(code)) report(role, `occupations[${at}].code`, `"${code}" is no ${scheme} code`);
  }
}

/** The study order has each milestone of the role once, and nothing before what it rests on. */
function reviewOrder(role: Filed<Role>, { all }: Scope, byId: ReadonlyMap<string, Milestone>, report: Report) {
  const placeOf = new Map<string, number>();
  for (const [at, id] of role.order.entries()) {
    if (placeOf.has(id)) report(role, `order[${at}]`, `"${id}" stands here twice`);
    else placeOf.set(id, at);
    if (!all.has(id)) report(role, `order[${at}]`, `"${id}" is no milestone of this role`);
  }
  for (const id of all) {
    const at = placeOf.get(id);
    if (at === undefined) {
      report(role, "order", `"${id}" is missing: an area lists it, or another milestone rests on it`);
      continue;
    }
    const { prerequisites, helpful = [] } = byId.get(id) as Milestone;
    for (const before of prerequisites) {
      if ((placeOf.get(before) ?? -1) > at)
        report(role, `order[${at}]`, `"${id}" comes before "${before}", which ${helpful.includes(before) ? "helps with it" : "it needs"}`);
    }
  }
}

/** A plan that holds only what is core can be done, and ends with everything that proves the role. */
function reviewImportance(role: Filed<Role>, scope: Scope, byId: ReadonlyMap<string, Milestone>, report: Report) {
  const { core, useful, all } = scope;
  for (const list of ["useful", "extra"] as const) {
    for (const [at, id] of role[list].entries()) {
      const field = `${list}[${at}]`;
      if (!all.has(id)) report(role, field, `"${id}" is no milestone of this role`);
      if (role[list].indexOf(id) < at) report(role, field, `"${id}" stands here twice`);
      if (list === "extra" && role.useful.includes(id)) report(role, field, `"${id}" is useful already`);
      const area = role.areas.find(({ provenBy }) => provenBy === id);
      if (area) report(role, field, `"${id}" proves the area "${area.id}", so it is core`);
      if (byId.get(id)?.rubric) report(role, field, `"${id}" has a rubric, so it is the capstone and core`);
    }
  }
  for (const id of [...core, ...useful]) {
    const milestone = byId.get(id) as Filed<Milestone>;
    for (const before of neededBy(milestone)) {
      if (!all.has(before) || core.has(before) || (useful.has(before) && useful.has(id))) continue;
      const is = useful.has(before) ? "only useful" : "not in a new plan";
      report(milestone, "prerequisites", `in ${role.id}, it needs "${before}", which is ${is}; make it helpful, or core`);
    }
  }
}

function reviewChoices(role: Filed<Role>, scope: Scope, byId: ReadonlyMap<string, Milestone>, report: Report) {
  const choiceOf = new Map<string, number>();
  for (const [at, choice] of role.choices.entries()) {
    const field = `choices[${at}]`;
    if (role.choices.findIndex(({ id }) => id === choice.id) < at) report(role, `${field}.id`, `"${choice.id}" stands here twice`);
    if (!choice.milestones.includes(choice.default)) report(role, `${field}.default`, `"${choice.default}" is not one of its milestones`);
    for (const [position, id] of choice.milestones.entries()) {
      const here = `${field}.milestones[${position}]`;
      if (!scope.all.has(id)) report(role, here, `"${id}" is no milestone of this role`);
      if (choiceOf.has(id)) report(role, here, `"${id}" is part of a choice already`);
      choiceOf.set(id, at);
      if (role.extra.includes(id)) report(role, here, `"${id}" is extra, and so it is offered anyway`);
      if (id !== choice.default && role.useful.includes(id)) report(role, here, `"${id}" is useful, but a new plan does not hold it`);
      const area = role.areas.find(({ provenBy }) => provenBy === id);
      if (area && id !== choice.default) report(role, here, `"${id}" proves the area "${area.id}", so it is the default`);
    }
  }
  for (const id of scope.all) {
    const milestone = byId.get(id) as Filed<Milestone>;
    for (const before of neededBy(milestone)) {
      const choice = choiceOf.get(before);
      if (choice === undefined || choiceOf.get(id) === choice || scope.offered.has(id)) continue;
      report(milestone, "prerequisites", `in ${role.id}, it needs "${before}", which somebody may have exchanged; make it helpful`);
    }
  }
}

/** The last core milestone is the capstone; its rubric lets a learner who is alone judge it. */
function reviewCapstone(role: Filed<Role>, { core }: Scope, byId: ReadonlyMap<string, Filed<Milestone>>, report: Report) {
  const last = role.order.findLast((id) => core.has(id));
  const capstone = last === undefined ? undefined : byId.get(last);
  if (capstone && !capstone.rubric)
    report(capstone, "rubric", `is missing: it is the last core milestone of ${role.id}, and so its capstone`);
}

function reviewHours(role: Filed<Role>, { core, useful, all }: Scope, byId: ReadonlyMap<string, Filed<Milestone>>, report: Report) {
  const hoursOf = (ids: Iterable<string>) => Array.from(ids, (id) => middleHours(byId.get(id) as Milestone)).reduce((a, b) => a + b, 0);
  const before = firstEditionHours[role.id];
  const now = hoursOf(core);
  if (Math.abs(now / before - 1) > hoursShare) {
    const from = Math.ceil(before * (1 - hoursShare));
    report(role, "order", `its core takes ${now} hours; ${from} to ${Math.floor(before * (1 + hoursShare))} are the limits`);
  }
  const planned = role.order.filter((id) => core.has(id) || useful.has(id));
  const own = new Set(role.areas.flatMap(({ milestones }) => milestones));
  const first = planned.findIndex((id) => own.has(id) && !byId.get(id)?.file.includes(`/${foundations}/`));
  const until = hoursOf(planned.slice(0, first + 1));
  if (all.size && until > firstResultHours) {
    report(role, "order", `its first own result, "${planned[first]}", ends after ${until} hours; ${firstResultHours} are the limit`);
  }
}

/** Each role says why it has a milestone, and no other role does. */
export function reviewWhys({ milestones, roles, byId }: Readable, report: Report) {
  for (const role of roles) {
    const { all } = scopeOf(role, byId);
    for (const milestone of milestones) {
      const field = `why.${role.id}`;
      if (all.has(milestone.id) && !milestone.why[role.id]) report(milestone, field, "is missing: this role has the milestone");
      if (!all.has(milestone.id) && milestone.why[role.id] && !milestone.retired)
        report(milestone, field, "this role does not have the milestone");
    }
  }
}
