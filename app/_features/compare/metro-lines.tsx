import { MetroMap } from "#app/_ui/metro-map.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { comparedLine } from "./compared-line.ts";

type Props = { roles: readonly Role[]; isAsked: boolean; chosen: Role; settled: ReadonlySet<string> };

/** The roles as lines of a metro, with tabs for the one in front. The lists below hold the same facts. */
export function MetroLines({ roles, isAsked, chosen, settled }: Props) {
  return (
    <section aria-labelledby="picture" className="flex flex-col">
      <h2 id="picture" className="sr-only">
        {compareMessages.picture}
      </h2>
      <nav aria-label={compareMessages.inFront} className="page overflow-x-auto pb-3">
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
