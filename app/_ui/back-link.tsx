import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import { Link } from "./link.tsx";

/** A link to the parent page, above the heading. */
export function BackLink<Address extends string>({ to, children }: { to: Route<Address>; children: string }) {
  return (
    <Link href={to} className="link -mt-3 inline-flex min-h-11 items-center gap-1.5 self-start text-small">
      <ArrowLeft size={16} aria-hidden="true" />
      {children}
    </Link>
  );
}
