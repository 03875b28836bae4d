import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";

/** Each role in a column: description, question, skill areas and tools. */
export function SideBySide({ roles }: { roles: readonly Role[] }) {
  return (
    <div
      className={`grid gap-x-8 gap-y-10 sm:grid-cols-2 ${roles.length === 4 ? "lg:grid-cols-4" : roles.length === 3 ? "lg:grid-cols-3" : ""}`}
    >
      {roles.map((role) => (
        <section
          key={role.id}
          data-role={role.id}
          aria-labelledby={`beside-${role.id}`}
          className="flex flex-col gap-3 border-t-4 border-role pt-4"
        >
          <h2 id={`beside-${role.id}`} className="text-h2">
            {role.title}
          </h2>
          <p>{role.summary}</p>
          <p className="text-small text-muted">
            {compareMessages.ask}: {role.question}
          </p>
          <h3 className="text-small font-semibold text-muted">{compareMessages.areas}</h3>
          <ul className="flex flex-col gap-1">
            {role.areas.map((area) => (
              <li key={area.id}>
                <Link href={`/roles/${role.id}/${area.id}`} className="link inline-flex min-h-6 items-center">
                  {area.title}
                </Link>
              </li>
            ))}
          </ul>
          <h3 className="text-small font-semibold text-muted">{compareMessages.tools}</h3>
          <p>{role.tools.map((id) => catalog().tools[id]?.name).join(", ")}</p>
          <Link href={`/roles/${role.id}`} className="control control-quiet mt-auto self-start">
            {compareMessages.look(role.title)}
          </Link>
        </section>
      ))}
    </div>
  );
}
