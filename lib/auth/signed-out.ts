import { environment } from "#lib/environment.ts";

/** Over https, the prefix binds the cookie to this host. In a file without queries, because the proxy needs it too. */
export function sessionCookieName(): string {
  return environment().NEXTAUTH_URL.startsWith("https:") ? "__Host-milepost-session" : "milepost-session";
}

/** Whether a request's header `Cookie` has a session, which may have ended. */
export function hasSessionCookie(header: string | undefined): boolean {
  return header?.includes(`${sessionCookieName()}=`) ?? false;
}

/** The pages of learners; a test compares them with the folders of `app/(learner)`. */
const learnerPages = [
  /^\/(add|today|plan|map|progress(\/[^/]+)?|plans|plans\/import)$/,
  /^\/settings(\/(data|delete|email|password|security|webhooks))?$/,
  /^\/plans\/(?!join$)[^/]+(\/(export|finish|fit|history|known|map|order(\/new)?|progress(\/[^/]+)?|replan|share|time|milestones\/[^/]+))?$/,
];

/**
 * Where a visitor without a session's cookie is sent in place of a learner's page; undefined for other pages. It opens nothing: whoever
 * has a cookie is checked by the page.
 * @param search the rest of the address, which comes along where it holds what a phone shared
 */
export function findSignInPath(pathname: string, search = ""): string | undefined {
  if (!learnerPages.some((page) => page.test(pathname))) return undefined;
  return `/sign-in?next=${encodeURIComponent(pathname === "/add" ? pathname + search : pathname)}`;
}

/**
 * Whether a path is of the site that anybody may see: it holds nothing of who looks at it without a session. A page that somebody shared is
 * none of them, because its address is a secret; a test compares them with the folders of `app/(public)`.
 */
export function isOpenPage(pathname: string): boolean {
  return /^\/((api-docs|changes|choose|compare|goodbye|jobs|milestones|place|roles|search|start|try)(\/.*)?)?$/.test(pathname);
}
