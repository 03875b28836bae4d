/**
 * What it means that the call of a server action was rejected. Next.js rejects it also when the action redirected or found nothing, and
 * names the reason in private formats: the `digest` of the error, and the name of an error class.
 * Source: https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/redirect-error.ts,
 * https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/http-access-fallback/http-access-fallback.ts,
 * https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/unrecognized-action-error.ts
 * An error in no format that we know counts as "unconfirmed", which claims least.
 */
export type Rejection =
  /** The action redirected; the framework opens the page by itself. */
  | { kind: "redirected"; to: string }
  /** The action did not run: the server has another build than the page. */
  | { kind: "updated" }
  /** The action found nothing that it could change. */
  | { kind: "gone" }
  /** No answer came, or one that says nothing of the result. */
  | { kind: "unconfirmed" };

export function readRejection(error: unknown): Rejection {
  const { name, digest } = typeof error === "object" && error !== null ? (error as { name?: unknown; digest?: unknown }) : {};
  if (name === "UnrecognizedActionError") return { kind: "updated" };
  if (typeof digest !== "string") return { kind: "unconfirmed" };
  // "NEXT_REDIRECT;push;/plans/1?open=a;307;" and an address may hold a semicolon.
  const [kind, ...rest] = digest.split(";");
  if (kind === "NEXT_REDIRECT" && rest.length >= 4) return { kind: "redirected", to: rest.slice(1, -2).join(";") };
  return digest === "NEXT_HTTP_ERROR_FALLBACK;404" ? { kind: "gone" } : { kind: "unconfirmed" };
}
