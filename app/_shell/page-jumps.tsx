"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * A jump within a page ("#schedule") is the browser's own, and the router knows nothing of the place in the history that it
 * makes: who came back to it from another page would still see that page. The router is told, and moves nothing.
 */
export function PageJumps() {
  const router = useRouter();
  useEffect(() => {
    const adopt = () => {
      const { pathname, search, hash } = window.location;
      if (window.history.state === null) router.replace(`${pathname}${search}${hash}` as Route, { scroll: false });
    };
    window.addEventListener("hashchange", adopt);
    return () => window.removeEventListener("hashchange", adopt);
  }, [router]);
  return null;
}
