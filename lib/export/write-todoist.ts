import { messages } from "#lib/messages/all.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { writeTable } from "./csv-table.ts";
import type { Pieces } from "./pieces.ts";
import type { PlanExport } from "./plan-export.ts";

/** Todoist takes this many tasks a project; steps are tasks too. */
export const mostTodoistTasks = 300;

const columns = [
  ...["TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT", "AUTHOR", "RESPONSIBLE"],
  ...["DATE", "DATE_LANG", "TIMEZONE", "DURATION", "DURATION_UNIT", "DEADLINE", "DEADLINE_LANG"],
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** A plan for Todoist: one file for each project it takes, and how many milestones are left out because nothing is left of them. */
export type TodoistProjects = { files: Pieces[]; leftOut: number; isEmpty: boolean };

/** A milestone with its steps and its note, and how many tasks that makes. */
type Group = { section: string; rows: Row[]; tasks: number };

/**
 * A plan in the CSV that Todoist imports into a project: areas as sections, milestones as tasks due on their current last day, unticked
 * steps below them, notes as comments. Todoist cannot import what is completed. The first task says how the plan is doing.
 * @param today the day in the plan's own time zone
 */
export function toTodoist({ plan, proofs }: Pick<PlanExport, "plan" | "proofs">, today: string): TodoistProjects {
  const status = readPlanStatus(plan, today);
  const first = plan.areas.flatMap((area) => area.items).find(isOpen);
  const groups = plan.areas.flatMap((area) =>
    area.items
      .filter(isOpen)
      .flatMap((item) =>
        splitLong(
          area.title,
          writeItem(item, proofs[item.id], status.days.get(item.id)?.to, item === first ? messages.planStatus.sentence(status) : ""),
        ),
      ),
  );
  return { files: fillProjects(groups).map(writeProject), leftOut: countSettled(plan), isEmpty: groups.length === 0 };
}

function isOpen(item: PlanMilestone): boolean {
  return !isSettled(milestoneState(item));
}

function countSettled(plan: Plan): number {
  return milestonesOf(plan).filter((item) => !isOpen(item)).length;
}

function writeItem(item: PlanMilestone, proof: string | undefined, due: string | undefined, says: string): Row[] {
  const about = [
    says,
    messages.own.effortLong(item),
    proof ? messages.exports.inFile.doneWhen(proof) : "",
    ...item.evidence.map(({ url }) => url),
  ];
  return [
    {
      ...task(item.title, 1),
      DESCRIPTION: about.filter(Boolean).join("\n"),
      ...(due ? { DATE: due, DATE_LANG: "en" } : {}),
    },
    ...(item.note.trim() ? [{ TYPE: "note", CONTENT: item.note.trim() }] : []),
    ...item.steps.filter((step) => !step.done).map((step) => task(step.text, 2)),
  ];
}

/** @param indent 1 for a task, 2 for one below it. */
function task(content: string, indent: 1 | 2): Row {
  // A priority that is left empty means the highest.
  return { TYPE: "task", CONTENT: plainContent(content), PRIORITY: "4", INDENT: String(indent) };
}

/** One line in which nothing becomes a label, or a task that cannot be ticked. */
function plainContent(text: string): string {
  return text
    .replaceAll(/[\r\n\u0085\u2028\u2029]+/g, " ")
    .replaceAll("@", "＠")
    .replace(/^\s*\*(?=\s)/, "•");
}

function isTask(row: Row): boolean {
  return row.TYPE === "task";
}

/** A milestone with more steps than a project takes goes on in the next one under its own name. */
function splitLong(section: string, rows: Row[]): Group[] {
  const [head, ...rest] = rows;
  const groups: Group[] = [];
  for (let left = rest, first = true; first || left.length; first = false) {
    const taken = left.slice(0, mostTodoistTasks - 1);
    left = left.slice(mostTodoistTasks - 1);
    const all = [head as Row, ...taken];
    groups.push({ section, rows: all, tasks: all.filter(isTask).length });
  }
  return groups;
}

/** Puts one milestone after another into projects; none is cut in two. */
function fillProjects(groups: readonly Group[]): Group[][] {
  const projects: Group[][] = [[]];
  let tasks = 0;
  for (const group of groups) {
    if (tasks + group.tasks > mostTodoistTasks) {
      projects.push([]);
      tasks = 0;
    }
    tasks += group.tasks;
    projects.at(-1)?.push(group);
  }
  return projects;
}

function* writeProject(groups: readonly Group[]): Generator<string> {
  yield writeTable([[...columns]]);
  let section = "";
  for (const group of groups) {
    const heading: Row[] = group.section === section ? [] : [{ TYPE: "section", CONTENT: plainContent(group.section) }];
    section = group.section;
    // Todoist runs no formulas: an apostrophe before a list or a sign would only stand in the text.
    yield writeTable([...heading, ...group.rows].map((row) => columns.map((column) => row[column] ?? "")));
  }
}
