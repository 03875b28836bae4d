import { Flag } from "lucide-react";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { minutesToFirstResult } from "#lib/catalog/results.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { messages } from "#lib/messages/all.ts";

/** A role in a few lines: description, question, size, and a road with its first result. The whole card is a link. */
export function RoleCard({ role, heading: Heading }: { role: Role; heading: "h2" | "h3" }) {
  const { milestones, hours } = computeWorkload(role, catalog());
  const { path, firstResults } = startRoleOf(role, catalog());
  const first = minutesToFirstResult(path, firstResults);
  const all = path.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <article
      data-role={role.id}
      className="relative flex flex-col gap-2 rounded-lg border border-line border-t-4 border-t-role bg-raised p-4 hover:border-role has-focus-visible:outline-2 has-focus-visible:outline-role sm:p-5"
    >
      <Heading className="text-h2">
        <StartLink href={`/roles/${role.id}`} className="outline-none after:absolute after:inset-0">
          {role.title}
        </StartLink>
      </Heading>
      <p>{role.summary}</p>
      <p className="text-small text-muted">
        {messages.role.askYourself} {role.question}
      </p>
      <div aria-hidden="true" className="relative mt-auto flex h-6 items-center text-role">
        <span className="h-0.5 flex-1 bg-role-line" />
        <span
          className="absolute size-4 rounded-full border-[3px] border-role bg-raised"
          style={{ left: `${Math.max(3, (100 * first) / all)}%` }}
        />
        <Flag size={18} className="fill-role" />
      </div>
      <p className="tabular flex flex-wrap justify-between gap-x-4 text-small text-muted">
        <span>{messages.role.firstResultAfter(messages.firstRun.firstResult(role.id), first / 60)}</span>
        <span>{messages.role.size(milestones, hours.low, hours.high)}</span>
      </p>
    </article>
  );
}
