import type { Route } from "next";
import { DialogButton } from "#app/_ui/dialog-button.tsx";
import { Link } from "#app/_ui/link.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { messages } from "#lib/messages/all.ts";
import { HeaderBar } from "./header-bar.tsx";
import { HeaderMenu } from "./header-menu.tsx";
import { MainNav } from "./main-nav.tsx";
import { signOut } from "./sign-out.ts";

type NavLink = { href: Route; name: string };

const { site } = messages;
const openLinks: readonly NavLink[] = [
  { href: "/roles", name: site.roles },
  { href: "/search", name: site.search },
];
const helpLinks: readonly NavLink[] = [
  { href: "/place", name: messages.placement.title },
  { href: "/jobs", name: messages.jobs.title },
];
/** On a desk, a visitor sees only these; the menu of a phone has them all. */
const headerLinks: readonly NavLink[] = [...openLinks, { href: "/choose", name: messages.choose.headerLink }];
const visitorLinks: readonly NavLink[] = [...headerLinks, ...helpLinks];
const accountLinks: readonly NavLink[] = [
  { href: "/sign-in", name: site.signIn },
  { href: "/sign-up", name: site.signUp },
];
const learnerLinks: readonly NavLink[] = [
  { href: "/plans", name: site.plans },
  ...openLinks,
  ...helpLinks,
  { href: "/settings", name: site.settings },
];

/** The header of a page: one line, 56 px on a desk and 48 px on a phone. */
export function SiteHeader({ signedIn }: { signedIn: boolean }) {
  return (
    <HeaderBar>
      <MainNav signedIn={signedIn} links={headerLinks} />
      <div className="ml-auto flex items-center gap-1">
        {signedIn ? <DialogButton opens="palette" className="max-md:hidden" /> : null}
        {signedIn ? <LearnerMenu /> : <VisitorMenu />}
      </div>
    </HeaderBar>
  );
}

function LearnerMenu() {
  return (
    <HeaderMenu>
      <MenuLinks links={learnerLinks} />
      <form action={signOut} data-leaves-device className="mt-1 border-t border-line pt-1">
        <button type="submit" className="menu-line">
          {site.signOut}
        </button>
      </form>
    </HeaderMenu>
  );
}

/** On a desk, the links stand in the header unless a guest's tabs do: then the menu has all but one. */
function VisitorMenu() {
  return (
    <>
      <Link href="/sign-in" className="control control-ghost px-3 whitespace-nowrap md:group-has-data-tabs/header:hidden">
        {site.signIn}
      </Link>
      <Link href="/sign-up" className="control control-quiet whitespace-nowrap max-md:hidden">
        {site.signUp}
      </Link>
      <HeaderMenu className="md:hidden md:group-has-data-tabs/header:block">
        <MenuLinks links={visitorLinks} />
        <div className="mt-1 border-t border-line pt-1">
          <MenuLinks links={accountLinks} />
        </div>
      </HeaderMenu>
    </>
  );
}

function MenuLinks({ links }: { links: readonly NavLink[] }) {
  return (
    <ul>
      {links.map(({ href, name }) => (
        <li key={href}>
          <StartLink href={href} className="menu-line">
            {name}
          </StartLink>
        </li>
      ))}
    </ul>
  );
}
