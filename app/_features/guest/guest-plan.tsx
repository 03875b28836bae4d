"use client";

import { LocalPlan } from "#app/_features/plan/local-plan.tsx";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import { exportsMessages } from "#lib/messages/exports.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { GuestExports } from "./guest-exports.tsx";
import { GuestOptional } from "./guest-optional.tsx";
import { GuestPlanLoader } from "./guest-plan-loader.tsx";

const link = "link inline-flex min-h-11 items-center";

/** The plan of somebody without an account. */
export function GuestPlan({ roleId }: { roleId: string }) {
  return <GuestPlanLoader roleId={roleId} below="" Screen={PlanOfGuest} />;
}

function PlanOfGuest(plan: UseDevicePlan) {
  const { address, device } = plan;
  const signUp = { pathname: "/sign-up", query: { role: device.plan.role.id } } as const;
  const links = [
    [`${address}/today`, todayMessages.title],
    [`${address}/progress`, progressMessages.title],
    [`${address}#export`, exportsMessages.link],
    ["/try", planMessages.changeRole],
  ] as const;
  return (
    <LocalPlan
      {...plan}
      links={links.map(([href, name]) => (
        <Link key={href} href={href as "/try"} className={`${link} text-small`}>
          {name}
        </Link>
      ))}
      aside={
        <section aria-labelledby="own" className="flex flex-col gap-2">
          <h2 id="own" className="text-h2">
            {deviceMessages.moreWithAccount}
          </h2>
          <p className="text-muted">{deviceMessages.moreWithAccountText}</p>
        </section>
      }
      below={
        <>
          <GuestOptional {...plan} />
          <GuestExports device={device} />
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-lg border border-line bg-raised px-4 py-3 print:hidden">
        <p className="flex-1 basis-72">{syncMessages.tryHere}</p>
        <Link href={signUp} className={link}>
          {syncMessages.trySignUp}
        </Link>
      </div>
    </LocalPlan>
  );
}
