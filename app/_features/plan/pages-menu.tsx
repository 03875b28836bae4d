import { Ellipsis } from "lucide-react";
import type { Route } from "next";
import { Link } from "#app/_ui/link.tsx";
import { Menu } from "#app/_ui/menu.tsx";
import { planListMessages } from "#lib/messages/plan-list.ts";

/** A page that belongs to the plan. */
type PageLink = { href: string; name: string };

/** The other pages of a plan. The first ones are links of their own in its head, except on a phone; the others are always in the menu. */
export type PlanPages = { first: readonly PageLink[]; more: readonly PageLink[] };

/** The menu with the other pages of the plan. */
export function PagesMenu({ first, more }: PlanPages) {
  if (more.length === 0) return null;
  return (
    <Menu
      label={
        <>
          <Ellipsis size={20} aria-hidden="true" />
          <span className="sr-only">{planListMessages.more}</span>
        </>
      }
      className="control control-ghost px-2.5 text-small"
    >
      {first.map(({ href, name }) => (
        <Link key={href} href={href as Route} className="menu-line text-small md:hidden">
          {name}
        </Link>
      ))}
      {more.map(({ href, name }) => (
        <Link key={href} href={href as Route} className="menu-line text-small">
          {name}
        </Link>
      ))}
    </Menu>
  );
}
