"use client";

import { LocalPlanScreen } from "#app/_features/plan/local-plan-screen.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import { exportsMessages } from "#lib/messages/exports.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { siteMessages } from "#lib/messages/site.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { DeviceOnlyNote } from "./device-only-note.tsx";
import { GuestExports } from "./guest-exports.tsx";
import { GuestNewOrder } from "./guest-new-order.tsx";
import { GuestOptional } from "./guest-optional.tsx";

/** The plan screen of a guest: with the way to an account, and files that the browser makes. */
export function GuestPlanScreen(local: UseDevicePlan) {
  const { address, device } = local;
  return (
    <LocalPlanScreen
      {...local}
      pages={{
        first: [{ href: `${address}/time`, name: planListMessages.time }],
        more: [
          { href: "/jobs", name: siteMessages.jobs },
          { href: `${address}#export`, name: exportsMessages.link },
          { href: `${address}/known`, name: timeMessages.knownLink },
          { href: "/try", name: planMessages.changeRole },
        ],
      }}
      notice={
        <>
          <SignUpNotice roleId={device.plan.role.id} />
          <GuestNewOrder {...local} />
        </>
      }
      aside={
        <section aria-labelledby="own" className="flex flex-col gap-2">
          <h2 id="own" className="text-h2">
            {deviceMessages.moreWithAccount}
          </h2>
          <p className="text-muted">{deviceMessages.moreWithAccountText}</p>
        </section>
      }
    >
      <GuestOptional {...local} />
      <GuestExports device={device} />
    </LocalPlanScreen>
  );
}

/** Says where a guest's plan is stored, and leads to an account. */
function SignUpNotice({ roleId }: { roleId: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-lg border border-line bg-raised px-4 py-3 print:hidden">
      <DeviceOnlyNote className="flex-1 basis-72" />
      <Link href={{ pathname: "/sign-up", query: { role: roleId } }} className="link inline-flex min-h-11 items-center">
        {syncMessages.trySignUp}
      </Link>
    </div>
  );
}
