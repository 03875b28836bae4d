import type { CSSProperties } from "react";
import { foundations } from "#lib/planner/plan/order.ts";

/** The tint of an area as the custom property `--area`: one of five in the role's order; Foundations are grey. */
export function areaTints(areas: readonly { id: string }[]): Map<string, CSSProperties> {
  const own = areas.filter(({ id }) => id !== foundations);
  return new Map(
    areas.map((area) => {
      const at = own.indexOf(area);
      return [area.id, { "--area": at < 0 ? "var(--muted)" : `var(--area-${(at % 5) + 1})` } as CSSProperties];
    }),
  );
}
