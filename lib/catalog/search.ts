import type { Catalog } from "./catalog.ts";
import { fullPathOf, usagesOf } from "./find.ts";
import { foundationsTitle } from "./path.ts";

const entryKinds = ["role", "area", "milestone", "tool"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that can be found: plain and short, because all of them travel to the browser at once. */
export type SearchEntry = {
  kind: EntryKind;
  /** The milestone's, tool's or role's id; for an area "role/area". */
  id: string;
  title: string;
  /** Other names: keywords, aliases, former ids. */
  names: string[];
  /** Ids of the tools that a milestone uses. Their names stand in the tools' own entries, once. */
  tools?: string[];
  /** A sentence about it. */
  text: string;
  /** Titles of the roles that it belongs to. */
  roles: string[];
  hours?: { low: number; high: number };
  /** How many milestones use the tool. */
  uses?: number;
};

/** All that can be searched for, in the order in which equals are shown. */
export function listSearchEntries(catalog: Catalog): SearchEntry[] {
  return [...roleEntries(catalog), ...areaEntries(catalog), ...milestoneEntries(catalog), ...toolEntries(catalog)];
}

function roleEntries({ roles }: Catalog): SearchEntry[] {
  return roles.map((role) => ({
    kind: "role",
    id: role.id,
    title: role.title,
    names: role.occupations.map(({ title }) => title),
    text: role.summary,
    roles: [role.title],
  }));
}

function areaEntries(catalog: Catalog): SearchEntry[] {
  return catalog.roles.flatMap((role) =>
    fullPathOf(role, catalog).map((stretch) => ({
      kind: "area" as const,
      id: `${role.id}/${stretch.id}`,
      title: stretch.title,
      // Foundations are in nearly every role; the role's name tells which one is meant.
      names: stretch.title === foundationsTitle ? [role.title] : [],
      text: stretch.purpose,
      roles: [role.title],
    })),
  );
}

function milestoneEntries(catalog: Catalog): SearchEntry[] {
  return [...catalog.milestones.values()].map((milestone) => {
    return {
      kind: "milestone",
      id: milestone.id,
      title: milestone.title,
      names: [...(milestone.keywords ?? []), ...(milestone.formerIds ?? [])],
      tools: milestone.tools,
      text: milestone.outcome,
      roles: usagesOf(milestone.id, catalog).map(({ roleTitle }) => roleTitle),
      hours: milestone.hours,
    };
  });
}

function toolEntries(catalog: Catalog): SearchEntry[] {
  return Object.entries(catalog.tools)
    .map(([id, tool]) => ({
      kind: "tool" as const,
      id,
      title: tool.name,
      names: tool.aliases,
      text: "",
      roles: [],
      uses: milestonesWithTool(id, catalog).length,
    }))
    .filter(({ uses }) => uses > 0);
}

/** The milestones that use a tool, in authored order. */
export function milestonesWithTool(id: string, catalog: Catalog) {
  return [...catalog.milestones.values()].filter((milestone) => milestone.tools.includes(id));
}
