import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { exportFormats } from "#lib/export/formats.ts";
import { previewExport } from "#lib/export/preview.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { makeZoneFinder, todayOf } from "#lib/planner/time/time-zone.ts";
import { FeedForm } from "./feed-form.tsx";
import { FormatCard } from "./format-card.tsx";
import type { loadExport } from "./load-export.ts";

/** `site` is the origin of this server, which exports link to. */
type Props = NonNullable<Awaited<ReturnType<typeof loadExport>>> & { site: string };

/** Every way to take a plan along: what each file is good for and how it begins, and the calendar to subscribe to. */
export async function ExportScreen({ planExport, feed, now, site }: Props) {
  const { plan } = planExport;
  const context = { madeAt: now.toISOString(), site };
  const remarks = await Promise.all(exportFormats.map((format) => format.remarks?.(planExport, context) ?? []));
  const formatMoment = makeMomentFormatter(makeZoneFinder(plan), todayOf(plan, now));
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-8 py-8">
      <PageTitle>{messages.exports.title}</PageTitle>
      <div className="flex flex-col gap-2 [&>*:not(:first-child)]:max-w-reading">
        <PanelHeading closeTo={`/plans/${plan.id}`}>{messages.exports.title}</PanelHeading>
        <p className="text-muted">{messages.exports.lead}</p>
      </div>
      <ul className="grid border-t border-line md:grid-cols-2 md:gap-x-10">
        {exportFormats.map((format, index) => (
          <FormatCard
            key={format.id}
            planId={plan.id}
            format={format}
            remarks={remarks[index] ?? []}
            preview={previewExport(format, planExport, context)}
          />
        ))}
      </ul>
      <section id="calendar" aria-labelledby="calendar-heading" className="flex max-w-reading flex-col gap-3">
        <h2 id="calendar-heading" className="text-h2">
          {messages.exports.feed.heading}
        </h2>
        <p>{messages.exports.feed.lead}</p>
        {plan.studyTime ? null : (
          <p>
            {messages.exports.noDates}{" "}
            <Link href={`/plans/${plan.id}/time`} className="link">
              {messages.exports.setTime}
            </Link>
          </p>
        )}
        <FeedForm
          planId={plan.id}
          madeAt={feed && formatMoment(feed.createdAt)}
          lastReadAt={feed?.lastReadAt ? formatMoment(feed.lastReadAt) : undefined}
        />
      </section>
    </div>
  );
}
