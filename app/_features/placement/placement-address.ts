import type { Route } from "next";
import { type OriginId, originIds, type PlacementAnswer, type PlacementAnswers, placementAnswers } from "#lib/planner/placement/told.ts";
import { isFirstStart, readKeptStart, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";

/** All that a placement's address holds: a field for each answer, by its milestone, in the order given. */
export type PlacementAddress = {
  roleId: string;
  answers: PlacementAnswers;
  /** Where somebody comes from. */
  origin: OriginId | undefined;
  /** Whether they want to be asked no more. */
  isStopped: boolean;
  /** What was said before on other pages of hours, days, tools and a date; absent when nothing was. What was placed before is asked anew. */
  start?: StartValues;
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
  const { placed: _, ...start } = readKeptStart(search);
  return {
    roleId,
    answers,
    origin: originIds.find((origin) => origin === search.from),
    isStopped: search.stop === "1",
    ...(isFirstStart(start) ? {} : { start }),
  };
}

/** The fields of an address, which `readPlacementAddress` reads back. */
export function listPlacementFields({ roleId, answers, origin, isStopped, start }: PlacementAddress): [string, string][] {
  return [
    ["role", roleId],
    ...(origin ? [["from", origin] as [string, string]] : []),
    ...answers,
    ...(isStopped ? [["stop", "1"] as [string, string]] : []),
    ...(start ? Object.entries(writeStartValues(start)) : []),
  ];
}

/** Before anything was asked. */
export function startAgain({ roleId, start }: PlacementAddress): PlacementAddress {
  return { roleId, answers: new Map(), origin: undefined, isStopped: false, ...(start ? { start } : {}) };
}

export function writePlacementAddress(address: PlacementAddress): Route {
  return `/place?${new URLSearchParams(listPlacementFields(address))}` as Route;
}

/** The address before the last answer. */
export function stepBack(address: PlacementAddress): PlacementAddress {
  return { ...address, answers: new Map([...address.answers].slice(0, -1)), isStopped: false };
}
