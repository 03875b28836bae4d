import type { Catalog } from "./catalog.ts";
import type { SearchEntry } from "./search.ts";

/** A page of the curriculum whose name is close to what somebody typed. */
export type Nearest = Pick<SearchEntry, "id" | "title"> & { kind: "role" | "area" | "milestone" };

type Candidate = Nearest & { names: readonly string[] };

const mostNamed = 3;
/** No id is longer, and the work grows with the length of both. */
const longestTyped = 60;

/** The last part of an address as somebody meant it: "/milestones/sql-basic" gives "sql basic". */
export function readTypedName(pathname: string): string {
  const last = pathname.split("/").filter(Boolean).at(-1) ?? "";
  return toId(decode(last)).replaceAll("-", " ").slice(0, longestTyped).trim();
}

/** The roles, areas and milestones whose names are closest to the end of an address that leads nowhere, closest first. */
export function findNearest(pathname: string, catalog: Catalog): Nearest[] {
  const typed = readTypedName(pathname).replaceAll(" ", "-");
  if (typed.length < 3) return [];
  const most = Math.max(1, Math.floor(typed.length / 3));
  return listCandidates(pathname.split("/").filter(Boolean), catalog)
    .map((candidate) => ({ candidate, distance: Math.min(...candidate.names.map((name) => distanceWithin(most, typed, name))) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, mostNamed)
    .map(({ candidate: { kind, id, title } }) => ({ kind, id, title }));
}

/**
 * What can be meant: below a role its areas, below /roles the roles, below /milestones the milestones, by one name alone any of them.
 * Other addresses hold ids and secrets.
 */
function listCandidates([first, second, third]: readonly string[], { roles, milestones }: Catalog): Candidate[] {
  const role = third === undefined || first !== "roles" ? undefined : roles.find(({ id }) => id === second);
  if (role) {
    return role.areas.map(({ id, title }) => ({ kind: "area", id: `${role.id}/${id}`, title, names: [id, toId(title)] }));
  }
  const ofRoles: Candidate[] = roles.map(({ id, title }) => ({ kind: "role", id, title, names: [id] }));
  const ofMilestones: Candidate[] = [...milestones.values()].map(({ id, title, shortName, formerIds = [] }) => ({
    kind: "milestone",
    id,
    title,
    names: [id, toId(shortName), toId(title), ...formerIds],
  }));
  if (first === "roles" || first === "try") return ofRoles;
  if (first === "milestones") return ofMilestones;
  return second === undefined ? [...ofRoles, ...ofMilestones] : [];
}

/** A name as an id would write it. */
function toId(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Names of very different lengths are not compared letter by letter. */
function distanceWithin(most: number, one: string, other: string): number {
  return Math.abs(one.length - other.length) > most ? Number.POSITIVE_INFINITY : distanceTo(one, other);
}

/** How many letters to insert, remove, change or swap with their neighbour turn one name into the other. */
export function distanceTo(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      here[column] = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = here;
  }
  return above[other.length] ?? 0;
}
