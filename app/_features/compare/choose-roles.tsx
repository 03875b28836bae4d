"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { useKeptStart } from "#app/_ui/start-link.tsx";
import { compareMessages } from "#lib/messages/curriculum.ts";

type Props = { roles: readonly { id: string; title: string }[]; chosen: readonly string[] };

/** Chooses the roles to compare: a plain form whose choice is in the address, sent at each tick where scripts run. */
export function ChooseRoles({ roles, chosen }: Props) {
  const router = useRouter();
  const keep = useKeptStart();
  const form = useRef<HTMLFormElement>(null);
  const shown = [...chosen].sort().join();
  const isThere = useRef(false);

  // Follows boxes ticked before the script loaded; later the boxes follow the address.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other roles are shown
  useEffect(() => {
    if (!isThere.current && readTicked().sort().join() !== shown) follow();
    if (isThere.current) for (const box of listBoxes()) box.checked = chosen.includes(box.value);
    isThere.current = true;
  }, [shown]);

  function listBoxes(): HTMLInputElement[] {
    return [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=roles]") ?? [])];
  }

  function readTicked(): string[] {
    return listBoxes().flatMap((box) => (box.checked ? [box.value] : []));
  }

  function follow() {
    const ticked = readTicked();
    router.replace(keep(compareAddress(ticked.length > 0 ? ticked : [""])), { scroll: false });
  }

  return (
    <form ref={form} action="/compare" onChange={follow} className="flex flex-col items-start gap-3">
      <fieldset>
        <legend className="font-medium">{compareMessages.choose}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {roles.map(({ id, title }) => (
            <label key={id} data-role={id} className="flex min-h-11 items-center gap-2.5">
              <input type="checkbox" name="roles" value={id} defaultChecked={chosen.includes(id)} className="size-5 accent-role" />
              <span aria-hidden="true" className="h-1 w-4 rounded-full bg-role" />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      <noscript>
        <button type="submit" className="control control-quiet">
          {compareMessages.submit}
        </button>
      </noscript>
    </form>
  );
}
