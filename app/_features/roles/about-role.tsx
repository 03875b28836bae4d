import type { ReactNode } from "react";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

/** Describes the work of a role and what it takes, so that visitors can tell whether it suits them. What is longer is folded. */
export function AboutRole({ role }: { role: Role }) {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      <div className="flex flex-col gap-8">
        <Part title={messages.role.work}>
          <p>{role.work}</p>
        </Part>
        <Part title={messages.role.produces}>
          <Lines lines={role.produces} />
        </Part>
      </div>
      <div className="flex flex-col">
        <FoldedPart title={messages.role.needs}>
          <Lines lines={role.needs} />
        </FoldedPart>
        <FoldedPart title={messages.role.week}>
          <Lines lines={role.week} />
        </FoldedPart>
        <FoldedPart title={messages.role.suits}>
          <Lines lines={role.suits} />
        </FoldedPart>
        <FoldedPart title={messages.role.suitsLess}>
          <Lines lines={role.suitsLess} />
        </FoldedPart>
        <FoldedPart title={messages.role.differs}>
          <Differences role={role} />
        </FoldedPart>
      </div>
    </div>
  );
}

function Differences({ role }: { role: Role }) {
  const others = catalog().roles.filter((other) => other.id !== role.id);
  return (
    <dl className="flex flex-col gap-2">
      {others.map((other) => (
        <div key={other.id} data-role={other.id}>
          <dt>
            <Link href={`/roles/${other.id}`} className="link inline-block py-0.5">
              {other.title}
            </Link>
          </dt>
          <dd>{role.differs[other.id]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The tools of the role, and its other job titles. */
export function RoleNames({ role }: { role: Role }) {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      <Part title={messages.role.tools}>
        <p>{role.tools.map((id) => catalog().tools[id]?.name).join(", ")}</p>
      </Part>
      <Part title={messages.role.occupations}>
        <ul className="flex flex-col gap-1">
          {role.occupations.map(({ scheme, code, title, match }) => (
            <li key={scheme + code}>
              {scheme} <span className="tabular">{code}</span>: {title} ({messages.role.match[match]})
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-h2">{title}</h2>
      {children}
    </section>
  );
}

function FoldedPart({ title, children }: { title: string; children: ReactNode }) {
  return <Fold summary={<h2 className="min-w-0 flex-1 text-h3">{title}</h2>}>{children}</Fold>;
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5 marker:text-role">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
