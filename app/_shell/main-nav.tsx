"use client";

import { ListTodo, type LucideIcon, Route as RouteIcon, Sun, TrendingUp } from "lucide-react";
import type { Route } from "next";
import { usePathname } from "next/navigation";
import { findCurrentTab, type TabName, tabNames } from "#app/_features/plan-sync/current-tab.ts";
import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { siteMessages } from "#lib/messages/site.ts";

const icons: Record<TabName, LucideIcon> = { today: Sun, plan: ListTodo, map: RouteIcon, progress: TrendingUp };

type Props = {
  signedIn: boolean;
  /** What a visitor without a plan sees instead of tabs, on a desk. */
  links: readonly { href: Route; name: string }[];
};

/**
 * The tabs of the plan of who has one, learner or guest: in the header on a desk, at the bottom of a phone's screen. `data-tabs` tells the
 * style sheet to leave room for them there. `data-public` marks the navigation on pages outside of a plan, for a visitor: the header is as wide
 * as those pages, before and after the script finds a plan on the device.
 */
export function MainNav({ signedIn, links }: Props) {
  const pathname = usePathname();
  // On a guest's own pages the address tells, before any script runs.
  const stored = useGuestRole();
  const here = /^\/try\/([a-z-]+)/.exec(pathname)?.[1];
  const role = here ?? stored;
  if (!signedIn && !role) return links.length > 0 ? <VisitorLinks links={links} /> : null;
  const base = signedIn ? "" : `/try/${role}`;
  const current = findCurrentTab(pathname);
  return (
    <nav
      aria-label={siteMessages.mainNavigation}
      data-tabs=""
      data-public={!signedIn && !here && links.length > 0 ? "" : undefined}
      className="max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t max-md:border-line max-md:bg-raised max-md:pb-[env(safe-area-inset-bottom)] print:hidden"
    >
      <ul className="max-md:grid max-md:h-16 max-md:grid-cols-4 md:tab-row">
        {tabNames.map((name) => {
          const Icon = icons[name];
          return (
            <li key={name} className="min-w-0">
              <Link
                href={(name === "plan" && base ? base : `${base}/${name}`) as Route}
                aria-current={name === current ? "page" : undefined}
                className="group -outline-offset-2 max-md:flex max-md:h-full max-md:flex-col max-md:items-center max-md:justify-center max-md:gap-0.5 max-md:text-meta max-md:font-semibold max-md:text-muted max-md:aria-[current]:text-role md:tab"
              >
                <span className="flex h-7 w-14 items-center justify-center rounded-full group-aria-[current]:bg-role-soft md:hidden">
                  <Icon size={20} aria-hidden="true" />
                </span>
                <span className="max-w-full truncate">{siteMessages.tabs[name]}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function VisitorLinks({ links }: Pick<Props, "links">) {
  return (
    <nav aria-label={siteMessages.mainNavigation} data-public="" className="max-md:hidden">
      <ul className="flex gap-1">
        {links.map(({ href, name }) => (
          <li key={href}>
            <StartLink href={href} className="control control-ghost px-3 whitespace-nowrap">
              {name}
            </StartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
