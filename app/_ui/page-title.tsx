import { productName } from "#lib/messages/errors.ts";

/**
 * Sets the title of the page for the browser's tab, the history and screen readers. It is rendered with the page: a title from `metadata`
 * arrives a moment later, so a screen reader would announce the previous page's title. Only "not found" pages are named in `metadata`,
 * because without JavaScript the framework shows no other title for them.
 */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${productName}`}</title>;
}
