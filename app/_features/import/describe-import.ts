import type { ImportReport } from "#lib/api/import-schema.ts";
import { importsMessages } from "#lib/messages/imports.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

/** Describes the changes that a file makes, one sentence each. */
export function describeImport(report: ImportReport, mostLinks: number): string[] {
  const counted: [count: number, say: (count: number) => string][] = [
    [report.newer, importsMessages.newer],
    [report.older, importsMessages.older],
    [report.added - report.own - report.unknown, importsMessages.added],
    [report.own, importsMessages.own],
    [report.unknown, importsMessages.unknown],
    [report.stepsTicked, importsMessages.ticks],
    [report.stepsUnticked, importsMessages.unticks],
    [report.skipped, importsMessages.skipped],
    [report.notesAdded, importsMessages.notesTaken],
    [report.notesJoined, importsMessages.notesJoined],
    [report.notesLeftOut, (count) => importsMessages.notesLeftOut(count, inputLimits.note)],
    [report.linksAdded, importsMessages.linksTaken],
    [report.linksLeftOut, (count) => importsMessages.linksLeftOut(count, mostLinks)],
    [report.timesAdded, importsMessages.times],
    [report.estimates, importsMessages.estimates],
    [report.estimatesKept, importsMessages.estimatesKept],
    [report.events, importsMessages.events],
    [report.notInPlan, importsMessages.notInPlan],
    [report.stepsNotInPlan, importsMessages.stepsNotInPlan],
  ];
  const nothing = report.notUnderstood.count > 0 ? importsMessages.nothingElse : importsMessages.nothing;
  return [
    ...(report.changes ? [] : [nothing]),
    ...counted.filter(([count]) => count > 0).map(([count, say]) => say(count)),
    ...(report.order === "same" ? [] : [report.order === "taken" ? importsMessages.order : importsMessages.orderKept]),
    ...(report.time === "same" ? [] : [report.time === "taken" ? importsMessages.time : importsMessages.timeKept]),
    ...(report.isNew ? [importsMessages.newKeys] : []),
  ];
}
