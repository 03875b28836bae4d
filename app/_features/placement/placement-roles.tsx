import { PageTitle } from "#app/_ui/page-title.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";

/** For whom the address names no role: which one? */
export function PlacementRoles() {
  return (
    <div className="page flex max-w-2xl flex-col gap-4 py-6 md:py-10">
      <PageTitle>{messages.placement.title}</PageTitle>
      <h1 className="text-h2 md:text-h1">{messages.placement.title}</h1>
      <p>{messages.placement.lead}</p>
      <h2 className="text-h3">{messages.placement.whichRole}</h2>
      <ul className="flex flex-col gap-2">
        {catalog().roles.map(({ id, title }) => (
          <li key={id}>
            <StartLink href={`/place?role=${id}`} data-role={id} className="control control-quiet min-h-12 w-full justify-start">
              {title}
            </StartLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
