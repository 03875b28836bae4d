import { startAddress } from "#app/_features/plan/start-form.ts";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";

/** For a learner without a plan: the roles, each one press from its first plan, and help for those who do not know which. */
export function FirstPlanRoles() {
  return (
    <>
      <p>{messages.plans.empty}</p>
      <ul className="border-t border-line">
        {catalog().roles.map(({ id, title, question }) => (
          <li
            key={id}
            data-role={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 sm:flex-nowrap"
          >
            <span className="min-w-0">
              <Link href={`/roles/${id}`} className="link font-medium">
                {title}
              </Link>
              <span className="block text-small text-muted">
                {messages.role.askYourself} {question}
              </span>
            </span>
            <Link href={startAddress(id)} aria-label={messages.firstRun.makeFor(title)} className="control control-quiet shrink-0">
              {messages.firstRun.make}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/choose" className="link inline-flex min-h-11 items-center">
          {messages.choose.link}
        </Link>
      </p>
    </>
  );
}
