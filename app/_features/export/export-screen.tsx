import { ChevronRight, Upload } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { type CalendarShape, shapeQuery } from "#lib/export/calendar-shapes.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { makeZoneFinder, todayOf } from "#lib/planner/time/time-zone.ts";
import { describeFiles } from "./describe-files.ts";
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
  const files = await describeFiles(planExport, context);
  const today = todayOf(plan, now);
  const finishOn = readPlanStatus(plan, today).finish.current;
  const formatMoment = makeMomentFormatter(makeZoneFinder(plan), today);
  const text = messages.exports.calendar;
  const isReachable = isOnInternet(site);
  return (
    <div data-role={plan.role.id} className="page flex max-w-[72rem] flex-col gap-4 py-4 sm:py-6">
      <PageTitle>{messages.exports.title}</PageTitle>
      <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.exports.title}</PanelHeading>
      <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2 ">
        <section id="calendar" aria-label={text.heading} className="flex min-w-0 flex-col gap-3">
          {plan.studyTime ? null : (
            <p>
              {messages.exports.noDates}{" "}
              <Link href={`/plans/${plan.id}/time`} className="link">
                {messages.exports.setTime}
              </Link>
            </p>
          )}
          {shape === "bars" ? (
            <p className="rounded-lg border-l-4 border-role bg-role-soft px-4 py-3">{text.bars}</p>
          ) : (
            <NextSession planExport={planExport} today={today} />
          )}
          <ShapeTabs planId={plan.id} shape={shape} until={finishOn} />
          <FeedForm
            planId={plan.id}
            name={messages.exports.inFile.calendar(plan.role.title)}
            query={shapeQuery(shape)}
            isOnInternet={isReachable}
            about={isReachable ? text.reminders : text.unreachable(new URL(site).hostname)}
            madeAt={feed && formatMoment(feed.createdAt)}
            lastReadAt={feed?.lastReadAt ? formatMoment(feed.lastReadAt) : undefined}
          />
        </section>
        <section aria-labelledby="files-heading" className="flex min-w-0 flex-col">
          <h2 id="files-heading" className="text-h3">
            {messages.exports.files}
          </h2>
          <p className="text-small text-muted">{messages.exports.lead}</p>
          <ul className="mt-2 border-t border-line">
            {files.map(({ format, ...described }) => (
              <FormatCard
                key={format.id}
                planId={plan.id}
                format={format}
                query={format.id === "ics" ? shapeQuery(shape) : ""}
                {...described}
              />
            ))}
          </ul>
          <Link href="/plans/import" className="-mx-2 flex min-h-12 items-center gap-3 rounded-lg px-2 py-1.5 hover:bg-hover">
            <Upload size={20} aria-hidden="true" className="shrink-0 text-muted" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{messages.imports.link}</span>
              <span className="block text-small text-muted">{messages.imports.linkHint}</span>
            </span>
            <ChevronRight size={20} aria-hidden="true" className="shrink-0 text-muted" />
          </Link>
        </section>
      </div>
    </div>
  );
}
