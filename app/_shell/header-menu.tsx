"use client";

import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { siteMessages } from "#lib/messages/site.ts";

/** The menu of the header: a fold that works without script; with it, it closes as menus do. */
export function HeaderMenu({ className = "", children }: { className?: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes it
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);

  useEffect(() => {
    function onPointerDown({ target }: PointerEvent) {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Escape" || !menu.current?.open) return;
      const hadFocus = menu.current.contains(document.activeElement);
      menu.current.open = false;
      if (hadFocus) menu.current.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <details ref={menu} data-menu="" className={`relative max-md:z-30 ${className}`}>
      <summary className="control control-ghost list-none px-3 [&::-webkit-details-marker]:hidden">
        <Menu size={20} aria-hidden="true" />
        <span className="max-md:sr-only">{siteMessages.menu}</span>
      </summary>
      <div className="absolute top-full right-0 z-40 mt-1 flex max-h-[calc(100dvh-4rem)] min-w-56 flex-col overflow-y-auto rounded-lg border border-line bg-raised p-2 shadow-(--shadow)">
        {children}
      </div>
    </details>
  );
}
