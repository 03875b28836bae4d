import Link from "next/link";
import { leftAfter, wholeOf } from "../../../../lib/catalog/beside.ts";
import { catalog } from "../../../../lib/catalog/catalog.ts";
import type { Role } from "../../../../lib/catalog/schema.ts";
import { roleWords } from "../../../../lib/words/en-curriculum.ts";

/** How much of this role is left for somebody who comes from nowhere, and from each of the other roles. */
export function FromOthers({ role }: { role: Role }) {
  const others = catalog().roles.filter((other) => other.id !== role.id);
  const rows = [
    { id: undefined, title: roleWords.fromNothing, amount: wholeOf(role, catalog()) },
    ...others.map((other) => ({ id: other.id, title: other.title, amount: leftAfter(role, other, catalog()) })),
  ];
  return (
    <section aria-labelledby="from-others" className="flex max-w-reading flex-col gap-3">
      <h2 id="from-others" className="text-h2">
        {roleWords.fromOthers}
      </h2>
      <p className="text-muted">{roleWords.fromOthersHint}</p>
      <table className="tabular w-full border-collapse text-left">
        <thead>
          <tr className="text-small text-muted">
            <th scope="col" className="border-b border-line py-2 pr-3 font-semibold">
              {roleWords.comingFrom}
            </th>
            <th scope="col" className="border-b border-line py-2 pr-3 font-semibold">
              {roleWords.left}
            </th>
            <th scope="col" className="border-b border-line py-2 text-right font-semibold">
              {roleWords.hoursLeft}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, amount }) => (
            <tr key={title} data-role={id}>
              <th scope="row" className="border-b border-line py-2 pr-3 font-medium">
                {id ? (
                  <Link href={`/roles/${id}`} className="link inline-block py-0.5">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </th>
              <td className="border-b border-line py-2 pr-3">{roleWords.milestones(amount.milestones)}</td>
              <td className="whitespace-nowrap border-b border-line py-2 text-right">
                {roleWords.hours(amount.hours.low, amount.hours.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Link href="/compare" className="link self-start">
        {roleWords.compare}
      </Link>
    </section>
  );
}
