/**
 * Whether a request's path can be decoded. Next.js answers an undecodable part of a dynamic route with 500:
 * https://github.com/vercel/next.js/issues/92527
 * A path with a zero character counts as undecodable too, because PostgreSQL takes none in a text.
 * @param url path and query, as in the request line
 */
export function isDecodablePath(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}

/** A path that can be decoded and leads nowhere, so that Next.js answers 404. */
export const nowhere = "/%25";
