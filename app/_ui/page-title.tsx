import { productName } from "#lib/messages/errors.ts";

/**
 * What the browser's tab, the history and a screen reader call the page. It is part of the page: a title in a page's `metadata` comes
 * a moment after the page, and whoever is told where a link led is told the name of the page that they left.
 * Only what is not found is named in its `metadata`: the framework knows no other title for it before its script is there.
 */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${productName}`}</title>;
}
