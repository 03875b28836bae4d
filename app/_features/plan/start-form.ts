import type { Route } from "next";
import { readStartValues, type StartValues, startFields, writeStartValues } from "#lib/planner/start/start-values.ts";
import { isTimeZone } from "#lib/planner/time/time-zone.ts";

/** What a plan begins with, and the time zone of whoever says it. */
export type Start = { values: StartValues; timeZone: string };

/** The field with the time zone of the browser, where a script can fill it in. */
export const zoneField = "zone";

/** Reads what a plan begins with from the fields of a form; undefined when it has no hours, so that only a role was chosen. */
export function readStart(fields: Readonly<Record<string, unknown>>): Start | undefined {
  if (typeof fields.hours !== "string") return undefined;
  const zone = fields[zoneField];
  return {
    values: readStartValues(startFields.map((name) => [name, fields[name]] as const)),
    timeZone: typeof zone === "string" && isTimeZone(zone) ? zone : "UTC",
  };
}

/** A start as one text, which goes through signing up. */
export function packStart({ values, timeZone }: Start): string {
  return String(new URLSearchParams({ ...writeStartValues(values), [zoneField]: timeZone }));
}

/** The start that `packStart` wrote. */
export function unpackStart(text: string | undefined): Start | undefined {
  return text ? readStart(Object.fromEntries(new URLSearchParams(text))) : undefined;
}

/** The address of the first run with a role and, where they are known, the other values. */
export function startAddress(roleId: string, values?: StartValues): Route {
  return `/start?${new URLSearchParams({ role: roleId, ...(values ? writeStartValues(values) : {}) })}` as Route;
}
