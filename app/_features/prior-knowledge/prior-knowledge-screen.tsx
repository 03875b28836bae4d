import type { ComponentProps } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { KnownForm } from "./known-form.tsx";

/** The page on which learners mark milestones that they already know. Known milestones are not planned and do not count as done. */
export function PriorKnowledgeScreen(props: ComponentProps<typeof KnownForm>) {
  const { plan } = props;
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{studyTimeMessages.known.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={pageOfPlan(plan.id)}>{studyTimeMessages.known.title}</PanelHeading>
        <p>{studyTimeMessages.known.lead}</p>
        <p>
          <Link href={`/place?role=${plan.role.id}`} className="link inline-flex min-h-11 items-center">
            {studyTimeMessages.known.place}
          </Link>
        </p>
      </div>
      <KnownForm {...props} />
    </div>
  );
}
