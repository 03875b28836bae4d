import type { ReactNode } from "react";
import { type PlanView, writeView } from "#lib/planner/plan/view.ts";

type Props = {
  page: string;
  to: PlanView;
  isCurrent: boolean;
  onShow: (view: PlanView) => void;
  className: string;
  children: ReactNode;
};

/** A link to a view of the plan; with JavaScript it takes effect at once. */
export function ViewLink({ page, to, isCurrent, onShow, className, children }: Props) {
  return (
    <a
      href={`${page}${writeView(to)}`}
      aria-current={isCurrent ? "true" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onShow(to);
      }}
      className={className}
    >
      {children}
    </a>
  );
}
