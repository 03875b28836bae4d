import type { ComponentProps } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { timeMessages } from "#lib/messages/time.ts";
import { FitForm } from "./fit-form.tsx";

/** The screen on which hours a week, date and scope answer each other. */
export function FitScreen(props: ComponentProps<typeof FitForm>) {
  const { plan } = props;
  return (
    <div data-role={plan.role.id} data-task="" className="page flex max-w-[76rem] flex-col gap-1 pt-2 md:gap-2 md:pt-5">
      <PageTitle>{timeMessages.fitDate}</PageTitle>
      <PanelHeading closeTo={pageOfPlan(plan.id)}>{timeMessages.fitDate}</PanelHeading>
      <FitForm key={plan.id} {...props} />
    </div>
  );
}
