/** Reads exports with parsers that are not ours. */
import { parse } from "csv-parse/sync";
import type { ListItem, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export type Task = { id: string; ticked: boolean; steps: string[] };

/** Reads the task list as GitHub would: an item with a box is a milestone, one below it with a box is a step. */
export function readTaskList(file: string): { milestones: Task[]; text: string } {
  const tree = fromMarkdown(file, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const milestones = tasksBelow(tree).map((item) => ({
    id: commentOf(item, "id"),
    ticked: item.checked === true,
    steps: item.children.flatMap(tasksBelow).map((step) => commentOf(step, "step")),
  }));
  return { milestones, text: textOf(tree) };
}

/** Lists the nearest list items below a node that have a box. */
function tasksBelow(node: Nodes): ListItem[] {
  if (node.type === "listItem" && typeof node.checked === "boolean") return [node];
  return "children" in node ? node.children.flatMap(tasksBelow) : [];
}

function commentOf(item: ListItem, name: string): string {
  const parts: Nodes[] = item.children.flatMap((child): Nodes[] => (child.type === "paragraph" ? child.children : [child]));
  const comment = new RegExp(`^<!-- ${name}:(\\S+) -->$`);
  const ids = parts.flatMap((node) => (node.type === "html" ? (comment.exec(node.value)?.[1] ?? []) : []));
  if (ids.length !== 1) throw new Error(`an item has ${ids.length} comments with its ${name}`);
  return ids[0] as string;
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("\n") : "";
}

/**
 * Returns the rows of a downloaded CSV table by the names in its header. Throws where it has no byte order mark, breaks RFC 4180, or has rows
 * of different widths.
 */
export function readTable(file: string): Record<string, string>[] {
  if (!file.startsWith("\uFEFF")) throw new Error("Excel needs a byte order mark to read letters other than English ones");
  return parse(file.slice(1), { columns: true });
}
