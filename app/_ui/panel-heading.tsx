import { X } from "lucide-react";
import type { Route } from "next";
import { customiseMessages } from "#lib/messages/customise.ts";
import { Link } from "./link.tsx";

/** The title of a panel, with the link that closes it and leads to the plan. */
export function PanelHeading<Address extends string>({ closeTo, children }: { closeTo: Route<Address>; children: string }) {
  return (
    <div className="flex items-start justify-between gap-4">
      <h1 className="min-w-0 text-h1">{children}</h1>
      <Link href={closeTo} title={customiseMessages.closeHint} className="control control-ghost -my-1 -mr-2 shrink-0 px-2.5">
        <X size={20} aria-hidden="true" />
        <span className="sr-only">{customiseMessages.close}</span>
      </Link>
    </div>
  );
}
