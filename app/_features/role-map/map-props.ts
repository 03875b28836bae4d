import type { MapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import type { MapMark } from "./map-mark.ts";

/** What both drawings of a map show. */
export type DrawnMap = {
  sheet: MapSheet;
  marks: ReadonlyMap<string, MapMark>;
  /** The milestone to work on now, and what its sign says. */
  here: string | undefined;
  sign: string;
  /** Shown below the name of the milestone at which the map ends, such as its date. */
  goalNote?: string | undefined;
  /** The address of a milestone, in which "{id}" stands for its id. */
  address: string;
};

/** The address of a milestone. */
export function milestoneAddressOf(address: string, id: string): string {
  return address.replaceAll("{id}", id);
}
