import { csv } from "./formats/csv.ts";
import { ics } from "./formats/ics.ts";
import { icsTodo } from "./formats/ics-todo.ts";
import { json } from "./formats/json.ts";
import { md } from "./formats/md.ts";
import { todoist } from "./formats/todoist.ts";

/** The formats that a browser can write as well, in the order in which they are offered. Fetch this list lazily: it brings every writer. */
export const browserFormats = [ics, md, csv, todoist, icsTodo, json] as const;
export type BrowserFormatId = (typeof browserFormats)[number]["id"];
