import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useInsertionEffect, useRef } from "react";
import { syncClient } from "#app/_features/plan-sync/sync-client.ts";
import { PictureStore } from "./picture-store.ts";

type Props = {
  owner: string;
  /** The router's page; another one when the server sent the layout again. */
  page: ReactNode;
};

/** Listens to what is pressed and changed while a learner's pages are open, and shows pictures of them. Draws nothing itself. */
export default function Pictures({ owner, page }: Props) {
  const store = useRef<PictureStore>(null);
  const path = usePathname();
  const router = useRouter();
  // The page that was asked for is there. It must be laid out before its own effects look at it.
  useInsertionEffect(() => store.current?.hide(path), [path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the address changes
  useEffect(() => {
    store.current?.repeatPress();
    store.current?.prepare();
  }, [path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the layout comes again, the server has something newer
  useEffect(() => store.current?.renew(), [page]);

  useEffect(() => {
    // Without it a picture could not wait behind the page.
    if (!CSS.supports("content-visibility", "hidden")) return;
    const made = new PictureStore(owner);
    store.current = made;
    const stop = listen(made, (address) => router.push(address));
    return () => {
      store.current = null;
      stop();
      made.remove();
    };
  }, [owner, router]);
  return null;
}

/** Whether a press opens a link here, and not in another tab or on the disk. */
function isPlain(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !hasModifier && ["", "_self"].includes(link.target) && !link.hasAttribute("download");
}

/** @returns a function that stops listening */
function listen(store: PictureStore, goTo: (address: Route) => void): () => void {
  const heard = new AbortController();
  const options = { signal: heard.signal };
  // Before the router: where there is a picture, it goes there when that is painted.
  const press = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || !isPlain(event, link)) return;
    const path = store.show(link);
    if (!path) return;
    event.preventDefault();
    requestAnimationFrame(() => setTimeout(() => goTo(path)));
  };
  window.addEventListener("click", press, { ...options, capture: true });
  const hide = () => store.hide(window.location.pathname);
  for (const event of ["popstate", "pageshow", "beforeprint"]) window.addEventListener(event, hide, options);
  window.addEventListener("submit", store.renew, { ...options, capture: true });
  // Another tab or device may have changed the plan meanwhile.
  document.addEventListener("visibilitychange", store.renew, options);
  window.addEventListener("online", store.prepare, options);
  let width = window.innerWidth;
  const resize = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    hide();
    store.renew();
  };
  window.addEventListener("resize", resize, options);
  let isUnsent = false;
  const unsubscribe = syncClient.subscribe(() => {
    const wasUnsent = isUnsent;
    isUnsent = syncClient.countUnsent() > 0;
    if (isUnsent || wasUnsent) store.renew();
  });
  return () => {
    heard.abort();
    unsubscribe();
  };
}
