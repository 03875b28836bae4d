import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { RoleCard } from "./role-card.tsx";

/** All roles of the catalog, for the landing page. */
export function RoleList() {
  return (
    <section aria-labelledby="roles" className="flex flex-col gap-5">
      <h2 id="roles" className="text-h2">
        {messages.landing.rolesHeading}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {catalog().roles.map((role) => (
          <RoleCard key={role.id} role={role} heading="h3" />
        ))}
      </div>
      <p className="text-muted">{messages.landing.noBetter}</p>
    </section>
  );
}
