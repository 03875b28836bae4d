import { memo } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, type PlanArea } from "#lib/planner/plan/plan.ts";
import { type PlanView, wholeView } from "#lib/planner/plan/view.ts";
import { ViewLink } from "./view-link.tsx";

type Props = {
  page: string;
  view: PlanView;
  areas: readonly { area: PlanArea; tint: string }[];
  onShow: (view: PlanView) => void;
};

/** The skill areas next to the list on a wide screen: how much of each is done, and a press shows that area only. */
export const AreaPane = memo(Pane);

function Pane({ page, view, areas, onShow }: Props) {
  return (
    <nav aria-label={planListMessages.areas} className="flex flex-col gap-1">
      <p aria-hidden="true" className="px-2 text-meta font-semibold text-muted">
        {planListMessages.areas}
      </p>
      {areas.map(({ area, tint }) => {
        const { achieved, of } = countLeft(countMilestones(area.items));
        const isCurrent = view.area === area.id;
        return (
          <ViewLink
            key={area.id}
            page={page}
            to={{ ...view, area: isCurrent ? wholeView.area : area.id }}
            isCurrent={isCurrent}
            onShow={onShow}
            className="flex min-h-12 flex-col justify-center gap-1.5 rounded-lg px-2 py-1.5 text-small hover:bg-hover aria-[current=true]:bg-role-soft"
          >
            <span className="flex items-baseline justify-between gap-2">
              <span className="min-w-0 font-medium leading-5 text-pretty wrap-anywhere">{area.title}</span>
              <span className="tabular shrink-0 text-meta text-muted">{planMessages.areaCount(achieved, of)}</span>
            </span>
            <span aria-hidden="true" className="block h-1 rounded-full bg-line">
              <span
                className="block h-full rounded-full forced-colors:bg-[CanvasText]"
                style={{ background: tint, width: `${of === 0 ? 0 : (100 * achieved) / of}%` }}
              />
            </span>
          </ViewLink>
        );
      })}
    </nav>
  );
}
