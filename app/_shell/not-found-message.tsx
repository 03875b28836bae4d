import type { Route } from "next";
import { headers } from "next/headers";
import { Link } from "#app/_ui/link.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { findNearest, type Nearest, readTypedName } from "#lib/catalog/nearest.ts";
import { messages } from "#lib/messages/all.ts";
import { GuestPlanLink } from "./guest-plan-link.tsx";

const { notFound } = messages;
const way = "control control-quiet justify-start bg-raised text-left";

/** A page that does not exist, or that the visitor may not see: what may have happened, names that are close, a search, and ways on. */
export async function NotFoundMessage() {
  const signedIn = await currentSignIn();
  const [path = "/"] = ((await headers()).get("x-page") ?? "/").split("?");
  const near = findNearest(path, catalog());
  return (
    <div className="page flex max-w-reading flex-col gap-8 py-8 md:py-12">
      <div className="flex flex-col gap-2">
        <h1 className="text-h1">{messages.errors.notFoundTitle}</h1>
        <p className="text-muted">{notFound.why}</p>
      </div>
      {near.length > 0 ? <NearestNames near={near} /> : null}
      <search>
        <form action="/search" className="flex flex-col gap-1.5">
          <label htmlFor="q" className="font-medium">
            {notFound.search}
          </label>
          <div className="flex gap-2">
            <input id="q" name="q" type="search" defaultValue={isOurs(path) ? readTypedName(path) : ""} className="field" />
            <button type="submit" className="control control-quiet min-h-11 shrink-0">
              {notFound.submit}
            </button>
          </div>
        </form>
      </search>
      <nav aria-labelledby="elsewhere" className="flex flex-col gap-3">
        <h2 id="elsewhere" className="text-h3">
          {notFound.elsewhere}
        </h2>
        <ul className="grid gap-2 sm:grid-cols-2">
          {catalog().roles.map(({ id, title }) => (
            <li key={id} data-role={id} className="flex flex-col">
              <Link href={`/roles/${id}`} className={way}>
                <span aria-hidden="true" className="h-1.5 w-5 shrink-0 rounded-full bg-role forced-color-adjust-none" />
                {title}
              </Link>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-x-5">
          {signedIn ? <TextLink href="/plan">{messages.site.plan}</TextLink> : <GuestPlanLink />}
          <TextLink href="/roles">{notFound.allRoles}</TextLink>
          <TextLink href="/milestones">{messages.site.milestones}</TextLink>
          <TextLink href="/">{notFound.home}</TextLink>
        </ul>
      </nav>
    </div>
  );
}

function NearestNames({ near }: { near: readonly Nearest[] }) {
  return (
    <section aria-labelledby="near" className="flex flex-col gap-2">
      <h2 id="near" className="text-h3">
        {notFound.near}
      </h2>
      <ul className="border-t border-line">
        {near.map(({ kind, id, title }) => (
          <li key={id} data-role={kind === "milestone" ? undefined : id.split("/")[0]} className="border-b border-line">
            <Link href={addressOf(kind, id)} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5">
              <span className="link">{title}</span>
              <span className="text-meta text-muted">{notFound.kinds[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TextLink({ href, children }: { href: Route; children: string }) {
  return (
    <li>
      <Link href={href} className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </li>
  );
}

function addressOf(kind: Nearest["kind"], id: string): Route {
  return (kind === "milestone" ? `/milestones/${id}` : `/roles/${id}`) as Route;
}

/** Whether an address names something of the curriculum: ids of plans and secrets of shared ones are nothing to search for. */
function isOurs(path: string): boolean {
  return /^\/(roles|milestones|try)\//.test(path);
}
