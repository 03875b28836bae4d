import type { CSSProperties } from "react";
import { areaTint } from "#app/_features/plan/area-tint.ts";

/** The tint of each area as the custom property `--area`, by the area's id. */
export function areaTints(areas: readonly { id: string }[]): Map<string, CSSProperties> {
  return new Map(areas.map(({ id }) => [id, { "--area": areaTint(areas, id) } as CSSProperties]));
}
