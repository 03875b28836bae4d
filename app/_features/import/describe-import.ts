import type { ImportReport } from "#lib/api/import-schema.ts";
import { importsWords } from "#lib/messages/en/imports.ts";

/** What a file changes, a sentence each. */
export function describeImport(report: ImportReport, mostLinks: number): string[] {
  const counted: [count: number, say: (count: number) => string][] = [
    [report.newer, importsWords.newer],
    [report.older, importsWords.older],
    [report.added - report.own - report.unknown, importsWords.added],
    [report.own, importsWords.own],
    [report.unknown, importsWords.unknown],
    [report.stepsTicked, importsWords.ticks],
    [report.stepsUnticked, importsWords.unticks],
    [report.skipped, importsWords.skipped],
    [report.notesAdded, importsWords.notesTaken],
    [report.notesJoined, importsWords.notesJoined],
    [report.linksAdded, importsWords.linksTaken],
    [report.linksLeftOut, (count) => importsWords.linksLeftOut(count, mostLinks)],
    [report.estimates, importsWords.estimates],
    [report.estimatesKept, importsWords.estimatesKept],
    [report.events, importsWords.events],
    [report.notInPlan, importsWords.notInPlan],
    [report.withoutId, importsWords.withoutId],
  ];
  return [
    ...(report.changes ? [] : [importsWords.nothing]),
    ...counted.filter(([count]) => count > 0).map(([count, say]) => say(count)),
    ...(report.order === "same" ? [] : [report.order === "taken" ? importsWords.order : importsWords.orderKept]),
    ...(report.time === "same" ? [] : [report.time === "taken" ? importsWords.time : importsWords.timeKept]),
  ];
}
