"use client";

import type { Route } from "next";
import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { placedFields, startFields } from "#lib/planner/start/start-values.ts";
import { Link } from "./link.tsx";

/** A link to a page that computes dates, too: the start values in this page's address, if there are any, come along. */
export function StartLink({ href, ...link }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  const keep = useKeptStart();
  return <Link href={keep(href)} {...link} />;
}

/** Returns a function that adds the start values in this page's address to another address. */
export function useKeptStart(): (href: string) => Route {
  const search = useSearchParams();
  return (href) => {
    const kept = startFields.flatMap((name): [string, string][] => {
      const values = search.getAll(name);
      // The boxes of a placement are one field each.
      return values.length === 0 ? [] : [[name, isPlaced(name) ? values.join(".") : (values[0] as string)]];
    });
    if (kept.length === 0) return href as Route;
    const [path = "", fragment] = href.split("#");
    const address = `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams(kept)}`;
    return (fragment === undefined ? address : `${address}#${fragment}`) as Route;
  };
}

function isPlaced(name: string): boolean {
  return placedFields.some((field) => field === name);
}
