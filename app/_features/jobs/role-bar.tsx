import type { RoleId } from "#lib/catalog/schema.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { toPercents } from "./read-jobs.ts";

type Props = { shares: Record<RoleId, number>; titleOf: (role: RoleId) => string; isOne: boolean };

/** Above this share, an advertisement is the work of one role. */
const clearly = 50;

/** How much of an advertisement is the work of each role, as a bar and in words: shares, not one label. */
export function RoleBar({ shares, titleOf, isOne }: Props) {
  const percents = toPercents(shares);
  const [first, second] = percents;
  if (!first || !second) return null;
  const title =
    first.percent < clearly
      ? jobsMessages.isBetween([titleOf(first.role), titleOf(second.role)])
      : isOne
        ? jobsMessages.isRole(titleOf(first.role))
        : jobsMessages.areRole(titleOf(first.role));
  return (
    <section aria-labelledby="job-role" className="flex flex-col gap-2">
      <h2 id="job-role" className="font-semibold">
        {title}
      </h2>
      <div aria-hidden="true" className="flex h-5 gap-[3px]">
        {percents
          .filter(({ percent }) => percent > 0)
          .map(({ role, percent }, at) => (
            <i
              key={role}
              data-role={role}
              style={{ flexGrow: percent }}
              className={`rounded-sm bg-role forced-color-adjust-none ${at > 0 ? "opacity-55" : ""}`}
            />
          ))}
      </div>
      <ul className="grid grid-cols-2 gap-x-5 gap-y-1 text-small sm:flex sm:flex-wrap">
        {percents.map(({ role, percent }, at) => (
          <li key={role} data-role={role} className={`flex items-center gap-2 ${at === 0 ? "font-semibold" : "text-muted"}`}>
            <i aria-hidden="true" className="size-2.5 shrink-0 rounded-sm bg-role forced-color-adjust-none" />
            <span className="tabular">{jobsMessages.share(titleOf(role), percent)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
