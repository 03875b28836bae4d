import { messages } from "#lib/messages/all.ts";
import { type ChecklistBlock, idComment, isWithin, splitChecklist } from "./checklist-blocks.ts";
import type { ReadFile } from "./read-plan-file.ts";

/** The largest checklist that is read, in bytes. */
export const mostTaskListBytes = 1_000_000;

const mostTasks = 3_000;
/** How much is kept of a line that was not understood, in characters. */
const mostOfLine = 120;

/** The ticked boxes of a checklist. */
export type TaskList = {
  /** In the file's order, each id once, with the ids of its ticked steps. */
  milestones: { id: string; ticked: boolean; steps: string[] }[];
  /** Boxes that name neither a milestone nor a step. */
  withoutId: number;
  /** Lines with a box or an id that changes nothing, in the file's order: their numbers from 1, and their text, shortened. */
  notUnderstood: { line: number; text: string }[];
};

/**
 * Reads a checklist that `toMarkdown` wrote, and that editors and people changed. The comment with the id counts wherever it is in an
 * item, and what follows it does no harm. A step belongs to the milestone above it; the steps below a line that was not understood
 * belong to nobody. Others are answered while a large one is read.
 */
export async function readTaskList(text: string): Promise<ReadFile<TaskList>> {
  const found = new Map<string, TaskList["milestones"][number]>();
  const notUnderstood = new Map<number, string>();
  let current: { milestone: TaskList["milestones"][number]; block: ChecklistBlock } | undefined;
  /** An item without an id inside of the current milestone. */
  let stranger: ChecklistBlock | undefined;
  let [withoutId, tasks] = [0, 0];
  for await (const block of splitChecklist(text)) {
    const isInside = current !== undefined && isWithin(block, current.block);
    if (stranger && block.kind === "item" && !isWithin(block, stranger)) stranger = undefined;
    const isStrange = block.kind === "item" && !idComment.test(block.text);
    if (block.kind === "heading" || (isStrange && !isInside)) current = undefined;
    else if (isStrange) stranger ??= block;
    for (const { ticked, name, id, isFirst, isKnown } of readTasks(block.text)) {
      tasks += 1;
      if (tasks > mostTasks) return { problem: messages.imports.tooLong(messages.imports.checklist, mostTasks) };
      if (ticked !== undefined && name === "id") {
        const milestone = found.get(id) ?? { id, ticked: false, steps: [] };
        milestone.ticked ||= ticked;
        found.set(id, milestone);
        current = { milestone, block };
        stranger = undefined;
      } else if (ticked !== undefined && name === "step" && current && !stranger) {
        if (ticked && !current.milestone.steps.includes(id)) current.milestone.steps.push(id);
      } else {
        if (name === undefined) withoutId += 1;
        // What follows it is not the milestone's before it, unless this is a box of the learner's own inside of that.
        if (name === "id" || (name === undefined && !(isFirst && isInside))) current = undefined;
        if (!isKnown && !notUnderstood.has(block.line)) notUnderstood.set(block.line, shorten(block.written));
      }
    }
  }
  const missed = [...notUnderstood].map(([line, written]) => ({ line, text: written }));
  if (found.size === 0)
    return { problem: missed[0] ? messages.imports.noTicksIn(missed[0].line, missed[0].text) : messages.imports.noTicks };
  return { file: { milestones: [...found.values()], withoutId, notUnderstood: missed } };
}

function shorten(line: string): string {
  const text = line.trim();
  return text.length > mostOfLine ? `${text.slice(0, mostOfLine).toWellFormed().trimEnd()}…` : text;
}

type Task = {
  /** Undefined where there is no box, or more than one. */
  ticked: boolean | undefined;
  /** Whether it is what its item begins with. */
  isFirst: boolean;
  /** Whether a star is in the place of the box: there is nothing to tick. */
  isKnown: boolean;
} & ({ name: "id" | "step"; id: string } | { name?: undefined; id?: undefined });

/** Before a box stand the marks of lists, also of a list in a list, and of what is strong or struck out. */
const marks = /(?:\s|[*_~=]|[-+](?=[\s[])|\d{1,9}[.)](?=[\s[])|<[a-z]{1,6}>){0,100}/.source;
// What is followed by an address is a link.
const box = /\[\s{0,3}([xX✓✔]?)\s{0,3}\](?![([:])/.source;
const firstBox = new RegExp(`^${marks}${box}`);
const laterBoxes = new RegExp(`(?:^|\\s)(?:[*_~=]{2})?(?:[-*+]|\\d{1,9}[.)])\\s*[*_~=]{0,3}${box}`, "g");
const star = new RegExp(`^${marks}★`);
const idComments = new RegExp(idComment, "g");

/** Reads the tasks of an item: one, as it was written, or one for each id where somebody joined lines. */
function* readTasks(text: string): Generator<Task> {
  let begin = 0;
  for (const { index, 0: comment, 1: name, 2: id = "" } of text.matchAll(idComments)) {
    yield { ...readPiece(text.slice(begin, index), begin === 0), name: name === "step" ? "step" : "id", id };
    begin = index + comment.length;
  }
  const rest = text.slice(begin);
  if (findBoxes(rest, begin === 0).length > 0) yield readPiece(rest, begin === 0);
}

function readPiece(piece: string, isFirst: boolean): Pick<Task, "ticked" | "isFirst" | "isKnown"> {
  const boxes = findBoxes(piece, isFirst);
  return { ticked: boxes.length === 1 ? boxes[0] : undefined, isFirst, isKnown: isFirst && star.test(piece) };
}

/** Of the first two boxes in a piece, whether each is ticked. An item may begin with one; all others follow the mark of a list. */
function findBoxes(piece: string, isFirst: boolean): boolean[] {
  const first = isFirst ? firstBox.exec(piece) : null;
  const boxes = first ? [first[1] !== ""] : [];
  for (const [, mark] of piece.slice(first?.[0].length ?? 0).matchAll(laterBoxes)) {
    boxes.push(mark !== "");
    if (boxes.length > 1) break;
  }
  return boxes;
}
