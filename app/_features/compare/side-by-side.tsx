import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";

/** Each role in a column, folded: description, question, skill areas and tools. */
export function SideBySide({ roles }: { roles: readonly Role[] }) {
  return (
    <Fold summary={<h3 className="min-w-0 flex-1 text-body">{compareMessages.sideBySide}</h3>}>
      <div
        className={`grid gap-x-8 gap-y-10 sm:grid-cols-2 ${roles.length === 4 ? "lg:grid-cols-4" : roles.length === 3 ? "lg:grid-cols-3" : ""}`}
      >
        {roles.map((role) => (
          <section
            key={role.id}
            data-role={role.id}
            aria-labelledby={`details-${role.id}`}
            className="flex flex-col gap-3 border-t-4 border-role pt-4"
          >
            <h4 id={`details-${role.id}`} className="text-h3">
              {role.title}
            </h4>
            <p>{role.summary}</p>
            <p className="text-small text-muted">
              {compareMessages.ask}: {role.question}
            </p>
            <h5 className="text-small font-semibold text-muted">{compareMessages.areas}</h5>
            <ul className="flex flex-col gap-1">
              {role.areas.map((area) => (
                <li key={area.id}>
                  <Link href={`/roles/${role.id}/${area.id}`} className="link inline-flex min-h-6 items-center">
                    {area.title}
                  </Link>
                </li>
              ))}
            </ul>
            <h5 className="text-small font-semibold text-muted">{compareMessages.tools}</h5>
            <p>{role.tools.map((id) => catalog().tools[id]?.name).join(", ")}</p>
          </section>
        ))}
      </div>
    </Fold>
  );
}
