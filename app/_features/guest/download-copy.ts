import { guest } from "#app/_features/plan-sync/device-store.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { type DevicePlan, lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import type { BrowserFormatId } from "#lib/export/browser-formats.ts";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import type { CalendarShape } from "#lib/export/calendar-shapes.ts";
import type { Delimiter } from "#lib/export/csv-table.ts";
import { countScheduleChanges, traceDates } from "#lib/planner/insights/date-history.ts";
import { condenseStudyTimes } from "#lib/planner/insights/study-weeks.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";

type Options = { delimiter?: Delimiter; shape?: CalendarShape };

/** Hands the guest's plan over as the same file that an account exports. What writes it is fetched when asked for. */
export async function downloadCopy(device: DevicePlan, formatId: BrowserFormatId, options: Options = {}): Promise<void> {
  const [{ browserFormats }, { writeExport }] = await Promise.all([
    import("#lib/export/browser-formats.ts"),
    import("#lib/export/export-format.ts"),
  ]);
  const format = browserFormats.find(({ id }) => id === formatId);
  if (!format) throw new Error(`no browser writes the format ${formatId}`);
  const planExport = toCalendarExport({ ...device, ...(await lookAgain(guest, device.plan)) });
  const { name, mediaType, body } = await writeExport(format, planExport, {
    madeAt: new Date().toISOString(),
    site: window.location.origin,
    table: { delimiter: options.delimiter, byteOrderMark: true },
    ...(options.shape ? { shape: options.shape } : {}),
  });
  const address = URL.createObjectURL(new Blob([...body], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A guest's plan as exports need it: with its history and the catalog's words. */
function toCalendarExport({ now, events, revisions, details }: DevicePlan): CalendarExport {
  const texts = Object.entries(details);
  const dayOf = makePlanDayReader(now);
  const states = events
    .filter(({ kind }) => kind !== "step")
    .map(({ milestoneId, after, occurredAt: at }) => ({ milestoneId, done: after === "done", at, day: dayOf(new Date(at)) }));
  const changedAt: Record<string, string> = {};
  for (const { milestoneId, occurredAt } of events) {
    if (occurredAt > (changedAt[milestoneId] ?? "")) changedAt[milestoneId] = occurredAt;
  }
  return {
    plan: now,
    studyOrder: milestonesOf(now).map(({ id }) => id),
    events,
    studyTimes: condenseStudyTimes(revisions.filter(({ undoneAt }) => undoneAt === null)),
    shortNames: Object.fromEntries(texts.flatMap(([id, { shortName }]) => (shortName ? [[id, shortName]] : []))),
    proofs: Object.fromEntries(texts.map(([id, { doneWhen }]) => [id, doneWhen.proof])),
    tools: Object.fromEntries(texts.map(([id, { tools }]) => [id, tools.map(({ name }) => name)])),
    resources: Object.fromEntries(texts.map(([id, { resources }]) => [id, resources.map(({ title, url }) => ({ title, url }))])),
    dateHistory: Object.fromEntries(traceDates(revisions, states)),
    changedAt,
    scheduleChanges: countScheduleChanges(revisions),
    path: pageOfPlan(now.id),
  };
}
