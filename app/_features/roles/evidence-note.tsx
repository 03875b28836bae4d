import type { ReactNode } from "react";
import { getRole } from "#lib/catalog/catalog.ts";
import { evidence } from "#lib/catalog/evidence.ts";
import { type CountedSkills, groupByCount } from "#lib/catalog/shares.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";

const text = milestoneMessages.evidence;

/** What a milestone's place in the curriculum rests on, in small: advertisements, courses and classifications. Nothing where none is known. */
export function EvidenceNote({ id }: { id: string }) {
  const { share = [], syllabi = [], codes = [] } = evidence[id] ?? {};
  if (share.length + syllabi.length + codes.length === 0) return null;
  const sources = [...new Set(share.map(({ source }) => source))];
  return (
    <section aria-labelledby="evidence" className="flex flex-col gap-2 text-small text-muted">
      <h2 id="evidence" className="font-semibold">
        {text.title}
      </h2>
      <dl className="flex flex-col gap-2">
        <Fact name={text.askedFor} lines={groupByCount(share).map(formatCount)} />
        <Fact name={text.taughtIn} lines={syllabi} />
        <Fact name={text.codes} lines={codes} />
      </dl>
      {sources.length > 0 ? (
        <details>
          <summary className="min-h-6 pointer-coarse:min-h-11 pointer-coarse:py-3">{text.sources}</summary>
          <ul className="flex flex-col gap-1 pt-1">
            {sources.map((source) => (
              <li key={source} className="wrap-anywhere">
                {source}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function formatCount({ ads, when, together, skills }: CountedSkills): string {
  if (together) {
    const byRole = skills.map(({ name, shares }) =>
      text.skillByRole(
        name,
        shares.map(({ role, percent }) => text.share(getRole(role).title, percent)),
      ),
    );
    return text.countTogether(byRole, ads, when);
  }
  const role = getRole(skills[0]?.shares[0]?.role ?? "data-analyst").title;
  const found = skills.flatMap(({ name, shares }) => shares.map(({ percent }) => text.share(name, percent)));
  return text.count(found, ads, role, when);
}

function Fact({ name, lines }: { name: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      {lines.map((line) => (
        <dd key={String(line)} className="tabular">
          {line}
        </dd>
      ))}
    </div>
  );
}
