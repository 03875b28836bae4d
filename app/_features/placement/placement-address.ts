import type { Route } from "next";
import { type OriginId, originIds, type PlacementAnswer, type PlacementAnswers, placementAnswers } from "#lib/planner/placement/told.ts";

/** All that a placement's address holds: a field for each answer, by its milestone, in the order given. */
export type PlacementAddress = {
  roleId: string;
  answers: PlacementAnswers;
  /** Where somebody comes from. */
  origin: OriginId | undefined;
  /** Whether they want to be asked no more. */
  isStopped: boolean;
};

/** Reads an address. Unknown milestones and answers are ignored. @param ids the milestones of the role's path */
export function readPlacementAddress(
  search: Readonly<Record<string, string | string[] | undefined>>,
  roleId: string,
  ids: readonly string[],
): PlacementAddress {
  const answers = new Map<string, PlacementAnswer>();
  for (const [id, text] of Object.entries(search)) {
    const answer = placementAnswers.find((each) => each === text);
    if (answer && ids.includes(id)) answers.set(id, answer);
  }
  return { roleId, answers, origin: originIds.find((origin) => origin === search.from), isStopped: search.stop === "1" };
}

/** The fields of an address, which `readPlacementAddress` reads back. */
export function listPlacementFields({ roleId, answers, origin, isStopped }: PlacementAddress): [string, string][] {
  return [
    ["role", roleId],
    ...(origin ? [["from", origin] as [string, string]] : []),
    ...answers,
    ...(isStopped ? [["stop", "1"] as [string, string]] : []),
  ];
}

export function writePlacementAddress(address: PlacementAddress): Route {
  return `/place?${new URLSearchParams(listPlacementFields(address))}` as Route;
}

/** The address before the last answer. */
export function stepBack(address: PlacementAddress): PlacementAddress {
  return { ...address, answers: new Map([...address.answers].slice(0, -1)), isStopped: false };
}
