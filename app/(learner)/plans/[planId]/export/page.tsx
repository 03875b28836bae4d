import { notFound } from "next/navigation";
import { FeedForm } from "#app/_features/export/feed-form.tsx";
import { FormatCard } from "#app/_features/export/format-card.tsx";
import { siteAddress } from "#app/_shell/page-metadata.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { findFeedOf } from "#lib/data/sharing/calendar-feeds.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { previewExport } from "#lib/export/preview.ts";
import { mostTodoistTasks, toTodoist } from "#lib/export/todoist.ts";
import { messages } from "#lib/messages/all.ts";
import { makeMomentFormatter } from "#lib/messages/days.ts";
import { timeZoneOf, todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }> };

/** Every way to take a plan away: what each file is good for, how it begins, and the calendar to subscribe to. */

export default async function ExportPage({ params }: Props) {
  const { planId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/export`);
  const copy = await loadPlanExport(learner, planId);
  if (!copy) notFound();
  const feed = await findFeedOf(learner, planId);
  const making = { madeAt: new Date().toISOString(), site: siteAddress().origin };
  const timeZone = timeZoneOf(copy.plan);
  const formatUtcMoment = makeMomentFormatter(timeZone, todayOf(copy.plan, new Date()));
  const todoist = toTodoist(copy);
  const remarks = {
    todoist: [
      todoist.files.length > 1 ? messages.exports.todoistSplit(todoist.files.length, mostTodoistTasks) : "",
      messages.exports.todoistLeftOut(todoist.leftOut),
      todoist.isEmpty ? messages.exports.todoistEmpty : "",
    ],
    ics: [copy.plan.studyTime ? "" : messages.exports.noDates],
  };
  return (
    <div data-role={copy.plan.role.id} className="page flex flex-col gap-8 py-8">
      <PageTitle>{messages.exports.title}</PageTitle>
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={`/plans/${planId}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{messages.exports.title}</h1>
        <p className="text-muted">{messages.exports.lead}</p>
      </div>
      <ul className="grid border-t border-line md:grid-cols-2 md:gap-x-10">
        {exportFormats.map((format) => (
          <FormatCard
            key={format}
            planId={planId}
            format={format}
            remarks={(remarks[format as keyof typeof remarks] ?? []).filter(Boolean)}
            preview={previewExport(format, copy, making)}
          />
        ))}
      </ul>
      <section id="calendar" aria-labelledby="calendar-heading" className="flex max-w-reading flex-col gap-3">
        <h2 id="calendar-heading" className="text-h2">
          {messages.exports.feed.heading}
        </h2>
        <p>{messages.exports.feed.lead}</p>
        {copy.plan.studyTime ? null : (
          <p>
            {messages.exports.noDates}{" "}
            <Link href={`/plans/${planId}/time`} className="link">
              {messages.exports.setTime}
            </Link>
          </p>
        )}
        <FeedForm
          planId={planId}
          madeAt={feed && formatUtcMoment(feed.createdAt)}
          lastReadAt={feed?.lastReadAt ? formatUtcMoment(feed.lastReadAt) : undefined}
        />
      </section>
    </div>
  );
}
