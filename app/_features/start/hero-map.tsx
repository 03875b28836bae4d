import { MetroMap } from "#app/_ui/metro-map.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

/** Four roles as lines of a metro, the chosen one in front. On a narrow screen its beginning shows. */
export function HeroMap({ role }: { role: Role }) {
  const { roles } = catalog();
  return (
    <div
      role="img"
      aria-label={messages.landing.lines(
        roles.map(({ title }) => title),
        role.title,
      )}
      className="overflow-hidden border-y border-line bg-sunken lg:border-b-0"
    >
      <div className="mx-auto max-w-[81rem]">
        <MetroMap roles={roles} chosen={role} />
      </div>
    </div>
  );
}
