import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { type CalendarShape, shapeQuery } from "#lib/export/calendar-shapes.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { previewExport } from "#lib/export/preview.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { endOfNextWeeks } from "#lib/planner/schedule/next-weeks.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { makeZoneFinder, todayOf } from "#lib/planner/time/time-zone.ts";
import { FeedForm } from "./feed-form.tsx";
import { FormatCard } from "./format-card.tsx";
import type { loadExport } from "./load-export.ts";
import { NextSession } from "./next-session.tsx";
import { ShapeTabs } from "./shape-tabs.tsx";
import { isOnInternet } from "./subscribe-links.ts";

/** `site` is the origin of this server, which exports link to. `shape` is what a calendar is to show. */
type Props = NonNullable<Awaited<ReturnType<typeof loadExport>>> & { site: string; shape: CalendarShape };

/** Every way to take a plan along: into a calendar first, then each file, what it is good for and how it begins. */
export async function ExportScreen({ planExport, feed, now, site, shape }: Props) {
  const { plan } = planExport;
  const context = { madeAt: now.toISOString(), site, shape };
  const remarks = await Promise.all(exportFormats.map((format) => format.remarks?.(planExport, context) ?? []));
  const today = todayOf(plan, now);
  const finishOn = readPlanStatus(plan, today).finish.current;
  const beyond = finishOn !== null && finishOn >= endOfNextWeeks(today) ? finishOn : undefined;
  const formatMoment = makeMomentFormatter(makeZoneFinder(plan), today);
  const text = messages.exports.calendar;
  const isReachable = isOnInternet(site);
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-8 py-8">
      <PageTitle>{messages.exports.title}</PageTitle>
      <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.exports.title}</PanelHeading>
      <section id="calendar" aria-labelledby="calendar-heading" className="flex max-w-reading flex-col gap-4">
        <div className="flex flex-col gap-1">
          <h2 id="calendar-heading" className="text-h2">
            {text.heading}
          </h2>
          <p className="text-muted">{text.lead}</p>
        </div>
        {plan.studyTime ? null : (
          <p>
            {messages.exports.noDates}{" "}
            <Link href={`/plans/${plan.id}/time`} className="link">
              {messages.exports.setTime}
            </Link>
          </p>
        )}
        {shape === "bars" ? <p>{text.bars}</p> : <NextSession planExport={planExport} today={today} />}
        <FeedForm
          planId={plan.id}
          name={messages.exports.inFile.calendar(plan.role.title)}
          query={shapeQuery(shape)}
          isOnInternet={isReachable}
          madeAt={feed && formatMoment(feed.createdAt)}
          lastReadAt={feed?.lastReadAt ? formatMoment(feed.lastReadAt) : undefined}
        />
        <p className="text-small text-muted">{isReachable ? text.reminders : text.unreachable(new URL(site).hostname)}</p>
        <ShapeTabs planId={plan.id} shape={shape} />
        {beyond && shape === "sessions" ? (
          <p>
            {text.reach(beyond)}{" "}
            <Link href={`/plans/${plan.id}/export?shape=all-sessions`} scroll={false} replace className="link">
              {text.chooseAll}
            </Link>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="files-heading" className="flex max-w-reading flex-col gap-2">
        <h2 id="files-heading" className="text-h2">
          {messages.exports.files}
        </h2>
        <p className="text-muted">{messages.exports.lead}</p>
        <ul className="border-t border-line">
          {exportFormats.map((format, index) => (
            <FormatCard
              key={format.id}
              planId={plan.id}
              format={format}
              query={format.id === "ics" ? shapeQuery(shape) : ""}
              remarks={remarks[index] ?? []}
              preview={previewExport(format, planExport, context)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
