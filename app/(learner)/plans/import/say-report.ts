import { words } from "../../../../lib/words/en.ts";
import type { ImportReport } from "../../../api/v1/imports/schema.ts";

/** What a file changes, a sentence each. */
export function sayReport(report: ImportReport, mostLinks: number): string[] {
  const { imports } = words;
  const counted: [count: number, say: (count: number) => string][] = [
    [report.newer, imports.newer],
    [report.older, imports.older],
    [report.added - report.own - report.unknown, imports.added],
    [report.own, imports.own],
    [report.unknown, imports.unknown],
    [report.stepsTicked, imports.ticks],
    [report.stepsUnticked, imports.unticks],
    [report.skipped, imports.skipped],
    [report.notesAdded, imports.notesTaken],
    [report.notesJoined, imports.notesJoined],
    [report.linksAdded, imports.linksTaken],
    [report.linksLeftOut, (count) => imports.linksLeftOut(count, mostLinks)],
    [report.estimates, imports.estimates],
    [report.estimatesKept, imports.estimatesKept],
    [report.events, imports.events],
    [report.notInPlan, imports.notInPlan],
    [report.withoutId, imports.withoutId],
  ];
  return [
    ...(report.changes ? [] : [imports.nothing]),
    ...counted.filter(([count]) => count > 0).map(([count, say]) => say(count)),
    ...(report.order === "same" ? [] : [report.order === "taken" ? imports.order : imports.orderKept]),
    ...(report.time === "same" ? [] : [report.time === "taken" ? imports.time : imports.timeKept]),
  ];
}
