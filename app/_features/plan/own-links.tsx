import { ListOrdered, Plus } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

/** Links to change the order of a plan and to add a milestone of one's own. */
export function OwnLinks({ planId }: { planId: string }) {
  const links = [
    {
      href: `/plans/${planId}/order` as const,
      Icon: ListOrdered,
      name: messages.customise.orderLink,
      hint: messages.customise.orderLinkHint,
    },
    {
      href: `/plans/${planId}/milestones/new` as const,
      Icon: Plus,
      name: messages.customise.newLink,
      hint: messages.customise.newLinkHint,
    },
  ];
  return (
    <section aria-labelledby="own" className="flex flex-col gap-3">
      <h2 id="own" className="text-h2">
        {messages.customise.title}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1">
        {links.map(({ href, Icon, name, hint }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex h-full min-h-11 items-start gap-3 rounded-lg border border-control-line p-3 hover:bg-role-soft"
            >
              <Icon size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
              <span>
                <span className="font-medium">{name}</span>
                <span className="block text-small text-muted">{hint}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
