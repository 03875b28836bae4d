import { messages } from "#lib/messages/all.ts";
import type { ReadFile } from "./read-plan-file.ts";

/** The largest checklist that is read, in bytes. */
export const mostTaskListBytes = 1_000_000;

const mostTasks = 3_000;

/** The ticked boxes of a checklist. */
export type TaskList = {
  /** In the file's order, each id once, with the ids of its ticked steps. */
  milestones: { id: string; ticked: boolean; steps: string[] }[];
  /** Boxes that name neither a milestone nor a step. */
  withoutId: number;
};

/** Reads a checklist that `toMarkdown` wrote and somebody ticked by hand; a step belongs to the milestone above it. */
export function readTaskList(text: string): ReadFile<TaskList> {
  const tasks = splitTasks(text);
  if (tasks.length > mostTasks) return { problem: messages.imports.tooLong(messages.imports.checklist, mostTasks) };
  const found = new Map<string, TaskList["milestones"][number]>();
  let current: TaskList["milestones"][number] | undefined;
  let withoutId = 0;
  for (const { ticked, name, id } of tasks.map(readTask)) {
    if (id === undefined) withoutId += 1;
    else if (name === "id") {
      current = found.get(id) ?? { id, ticked: false, steps: [] };
      current.ticked ||= ticked;
      found.set(id, current);
    } else if (ticked && current && !current.steps.includes(id)) current.steps.push(id);
  }
  return found.size === 0 ? { problem: messages.imports.noTicks } : { file: { milestones: [...found.values()], withoutId } };
}

const beginsTask = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}\[[ xX]\]\s/;
const beginsOther = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>|#|$)/;

/**
 * The items with a box, each in one line although an editor may have wrapped it. A parser of Markdown would see the same in them, but
 * takes time that grows with the square of a hostile text: half a minute for a megabyte.
 */
function splitTasks(text: string): string[] {
  const tasks: string[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (beginsTask.test(line)) {
      tasks.push(line.trim());
      open = true;
    } else if (beginsOther.test(line)) open = false;
    else if (open) tasks.push(`${tasks.pop()} ${line.trim()}`);
  }
  return tasks;
}

type Task = { ticked: boolean; name: "id" | "step"; id: string | undefined };

function readTask(text: string): Task {
  const comment = /(?<!\\)<!--\s*(id|step):([a-z0-9-]{1,60})\s*-->$/.exec(text);
  return { ticked: /\[[xX]\]/.test(text.slice(0, 20)), name: comment?.[1] === "step" ? "step" : "id", id: comment?.[2] };
}
