import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

/** Links to webhooks, to export all data and to delete the account. */
export function DataLinks() {
  const links = [
    { href: "/settings/webhooks" as const, name: messages.webhooks.link, hint: messages.webhooks.linkHint },
    { href: "/settings/data" as const, name: messages.myData.link, hint: messages.myData.linkHint },
    { href: "/settings/delete" as const, name: messages.myData.deleteLink, hint: messages.myData.deleteLinkHint },
  ];
  return (
    <section aria-labelledby="data" className="flex flex-col gap-3">
      <h2 id="data" className="text-h2">
        {messages.myData.heading}
      </h2>
      <ul className="flex flex-col gap-1">
        {links.map(({ href, name, hint }) => (
          <li key={href}>
            <Link href={href} className="link inline-flex min-h-11 items-center">
              {name}
            </Link>
            <span className="block text-small text-muted">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
