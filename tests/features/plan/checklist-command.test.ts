import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCommand, formatStudied, parseCommand, parseStudied, readStudied } from "#app/_features/plan/checklist-command.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

const most = inputLimits.hours * 60;

test("a button's minutes are read as they were written, and nothing else is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: inputLimits.dayMinutes }), (took, studied) => {
      const command = { kind: "took", milestoneId: "sql-basics", minutes: took } as const;
      expect(parseCommand(formatCommand(command))).toEqual(command);
      expect(readStudied(String(studied))).toBe(studied);
    }),
  );
  expect(parseStudied(formatStudied("sql-basics", "2026-11-23"))).toEqual({ milestoneId: "sql-basics", day: "2026-11-23" });
  for (const wrong of ["took sql-basics", "took sql-basics -1", "took sql-basics 1 2", `took sql-basics ${most + 1}`]) {
    expect(parseCommand(wrong)).toBeUndefined();
  }
  for (const wrong of ["", "-5", "1441", "4.5", "1e3", "five", null]) expect(readStudied(wrong)).toBeUndefined();
  for (const wrong of ["studied sql-basics", "studied sql-basics today", "studied SQL 2026-11-23"]) {
    expect(parseStudied(wrong)).toBeUndefined();
  }
});
