import { MetroMap } from "#app/_ui/metro-map.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { comparedLine } from "./compared-line.ts";

type Props = {
  roles: readonly Role[];
  /** Whether these roles were asked for, so that the address keeps them. */
  isAsked: boolean;
  chosen: Role;
};

/** Tabs for the line in front. */
export function LineTabs({ roles, isAsked, chosen }: Props) {
  return (
    <nav aria-label={compareMessages.inFront} className="max-w-full overflow-x-auto">
      <ul className="tab-row">
        {roles.map((role) => (
          <li key={role.id} data-role={role.id}>
            <StartLink
              href={comparedLine(isAsked ? roles.map(({ id }) => id) : [], role.id)}
              scroll={false}
              aria-current={role === chosen ? "page" : undefined}
              className="tab"
            >
              <span aria-hidden="true" className="h-1 w-3 rounded-full bg-role" />
              {role.title}
            </StartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The roles as lines of a metro. The lists below hold the same facts. */
export function MetroLines({ roles, chosen, settled }: Pick<Props, "roles" | "chosen"> & { settled: ReadonlySet<string> }) {
  return (
    <section aria-labelledby="picture" className="flex flex-col">
      <h2 id="picture" className="sr-only">
        {compareMessages.picture}
      </h2>
      <section
        aria-label={compareMessages.lines(chosen.title)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keys
        tabIndex={0}
        className="overflow-x-auto border-y border-line bg-raised -outline-offset-2"
      >
        <div
          role="img"
          aria-label={compareMessages.pictureLabel(
            roles.map(({ title }) => title),
            chosen.title,
          )}
        >
          <MetroMap roles={roles} chosen={chosen} settled={settled} />
        </div>
      </section>
    </section>
  );
}
