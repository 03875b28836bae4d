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
  /** What a guest did or knows by their plans on this device, which the server does not have. */
  settled: readonly string[];
  /** What was said before on other pages of hours, days, tools and a date; absent when nothing was. What was placed before is asked anew. */
  start?: StartValues;
};

const settledField = "settled";

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
  const settled = [search[settledField] ?? ""].flat().join(".").split(".");
  const { placed: _, ...start } = readKeptStart(search);
  return {
    roleId,
    answers,
    origin: originIds.find((origin) => origin === search.from),
    isStopped: search.stop === "1",
    settled: ids.filter((id) => settled.includes(id)),
    ...(isFirstStart(start) ? {} : { start }),
  };
}

/** The fields of an address, which `readPlacementAddress` reads back. */
export function listPlacementFields({ roleId, answers, origin, isStopped, settled, start }: PlacementAddress): [string, string][] {
  return [
    ["role", roleId],
    ...(origin ? [["from", origin] as [string, string]] : []),
    ...answers,
    ...(isStopped ? [["stop", "1"] as [string, string]] : []),
    ...(settled.length > 0 ? [[settledField, settled.join(".")] as [string, string]] : []),
    ...(start ? Object.entries(writeStartValues(start)) : []),
  ];
}

/** Before anything was asked. */
export function startAgain(address: PlacementAddress): PlacementAddress {
  return { ...address, answers: new Map(), origin: undefined, isStopped: false };
}

/** The address of a page with these milestones as settled; undefined where it has them already. @param search of the page */
export function withSettled(search: string, settled: readonly string[]): Route | undefined {
  const fields = new URLSearchParams(search);
  const before = fields.get(settledField) ?? "";
  if (before === settled.join(".")) return undefined;
  if (settled.length > 0) fields.set(settledField, settled.join("."));
  else fields.delete(settledField);
  return `/place?${fields}` as Route;
}

export function writePlacementAddress(address: PlacementAddress): Route {
  return `/place?${new URLSearchParams(listPlacementFields(address))}` as Route;
}

/** The address before the last answer. */
export function stepBack(address: PlacementAddress): PlacementAddress {
  return { ...address, answers: new Map([...address.answers].slice(0, -1)), isStopped: false };
}
