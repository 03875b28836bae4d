import { ArrowLeft, ArrowRight } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import type { Stretch } from "#lib/catalog/path.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { areaMessages } from "#lib/messages/curriculum.ts";

type Props = { roleId: RoleId; previous: Stretch | undefined; next: Stretch | undefined };

/** Links to the next and the previous area of the path. */
export function AreasAround({ roleId, previous, next }: Props) {
  return (
    <nav aria-label={areaMessages.around} className="grid gap-4 border-t border-line pt-6 sm:grid-cols-2">
      {previous ? (
        <Link href={`/roles/${roleId}/${previous.id}`} className="group flex flex-col gap-1 py-1">
          <span className="flex items-center gap-1.5 text-small text-muted">
            <ArrowLeft size={16} aria-hidden="true" />
            {areaMessages.previous}
          </span>
          <span className="text-lead font-semibold text-role underline-offset-3 group-hover:underline">{previous.title}</span>
        </Link>
      ) : (
        <p className="py-1 text-small text-muted">{areaMessages.begins}</p>
      )}
      {next ? (
        <Link href={`/roles/${roleId}/${next.id}`} className="group flex flex-col gap-1 py-1 sm:items-end sm:text-right">
          <span className="flex items-center gap-1.5 text-small text-muted">
            {areaMessages.next}
            <ArrowRight size={16} aria-hidden="true" />
          </span>
          <span className="text-lead font-semibold text-role underline-offset-3 group-hover:underline">{next.title}</span>
        </Link>
      ) : (
        <p className="py-1 text-small text-muted sm:text-right">{areaMessages.ends}</p>
      )}
    </nav>
  );
}
