import type { ReactNode } from "react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import { formatDay } from "#lib/messages/days.ts";
import type { Named, RoleChange } from "./name-change.ts";

type Props = {
  from: Named;
  to: Named;
  change: RoleChange;
  /** The learner's next actions, such as buttons and links. */
  children: ReactNode;
};

/** Previews a change of role: what carries over, what is left, and what stays only in the history. */
export function RoleChangeScreen({ from, to, change, children }: Props) {
  return (
    <div data-role={to.id} className="page flex flex-col gap-8 py-8">
      <PageTitle>{customiseMessages.changeTitle(from.title, to.title)}</PageTitle>
      <div className="flex max-w-reading flex-col gap-3">
        <h1 className="text-h1">{customiseMessages.changeTitle(from.title, to.title)}</h1>
        <p className="text-lead text-muted">{customiseMessages.changeLead}</p>
        {change.finish ? (
          <p className="tabular rounded-lg bg-role-soft p-4 font-medium">
            {customiseMessages.finishBeside(
              from.title,
              formatDay(change.finish.now, "long"),
              to.title,
              formatDay(change.finish.other, "long"),
            )}
          </p>
        ) : null}
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <Side
          title={customiseMessages.carriesOver}
          strong={customiseMessages.carries(change.counts.length, change.countsMinutes)}
          list={change.counts}
        >
          {change.goesOn.length ? <p>{customiseMessages.goesOn(change.goesOn.length)}</p> : null}
        </Side>
        <Side
          title={customiseMessages.left}
          strong={customiseMessages.leftOver(change.left.length, change.minutesLeft)}
          list={change.left}
        />
        {change.staysBehind.length ? (
          <Side
            title={customiseMessages.staysBehind}
            strong={customiseMessages.stays(change.staysBehind.length)}
            list={change.staysBehind}
          />
        ) : null}
      </div>
      {children}
    </div>
  );
}

type SideProps = { title: string; strong: string; list: readonly Named[]; children?: ReactNode };

function Side({ title, strong, list, children }: SideProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t-2 border-role pt-4">
      <h2 className="text-h2">{title}</h2>
      <p className="tabular text-lead">{strong}</p>
      {children}
      {list.length ? (
        <details>
          <summary className="min-h-11 py-2.5 text-role">{customiseMessages.showList(list.length)}</summary>
          <ul className="list-disc pl-5 marker:text-role">
            {list.map((milestone) => (
              <li key={milestone.id}>{milestone.title}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
