import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";

type Props = { role: Role; now: Milestone; finishOn: string; today: string };

/** Today's study as it looks on a phone: the steps of the first milestone along a line. A picture: nothing in it can be pressed. */
export function PhonePicture({ role, now, finishOn, today }: Props) {
  return (
    <div
      aria-hidden="true"
      className="flex h-105 w-52 flex-col gap-3 overflow-hidden rounded-[1.75rem] border-4 border-ink bg-raised p-3 text-meta shadow-(--shadow)"
    >
      <p className="flex items-baseline justify-between gap-2 border-b border-line pb-2 font-semibold">
        {role.title}
        <span className="tabular font-normal text-muted">{formatDay(finishOn, "medium", today)}</span>
      </p>
      <div>
        <p className="text-muted">{messages.today.title}</p>
        <p className="text-lead font-semibold">{now.shortName}</p>
      </div>
      <ol className="flex min-h-0 flex-1 flex-col gap-3 overflow-hidden">
        {now.steps.slice(0, 3).map((step, at) => (
          <li key={step.id} className="relative flex gap-2">
            <span aria-hidden="true" className="absolute bottom-[-1rem] left-[9px] top-5 w-0.5 bg-role-line" />
            <span className={`size-5 shrink-0 rounded-md border-2 ${at === 0 ? "border-now-line bg-now-soft" : "border-control-line"}`} />
            <span className="line-clamp-4">{step.text}</span>
          </li>
        ))}
      </ol>
      <p className="rounded-lg bg-role py-2 text-center font-semibold text-on-role">{messages.today.markDone}</p>
    </div>
  );
}
