"use client";

import { deviceWords } from "../../../lib/words/device.ts";
import { exportsWords } from "../../../lib/words/exports.ts";
import { planWords } from "../../../lib/words/plan.ts";
import { progressWords } from "../../../lib/words/progress.ts";
import { syncWords } from "../../../lib/words/sync.ts";
import { todayWords } from "../../../lib/words/today.ts";
import { Link } from "../../_components/link.tsx";
import { PlanHere } from "../../(learner)/device/plan-here.tsx";
import type { UseDevicePlan } from "../../(learner)/device/use-kept-plan.ts";
import { GuestExports } from "./guest-exports.tsx";
import { GuestOptional } from "./guest-optional.tsx";
import { OfGuest } from "./of-guest.tsx";

const link = "link inline-flex min-h-11 items-center";

/** The plan of somebody without an account. */
export function GuestPlan({ roleId }: { roleId: string }) {
  return <OfGuest roleId={roleId} below="" Screen={PlanOfGuest} />;
}

function PlanOfGuest(plan: UseDevicePlan) {
  const { address, device } = plan;
  const signUp = { pathname: "/sign-up", query: { role: device.plan.role.id } } as const;
  const links = [
    [`${address}/today`, todayWords.title],
    [`${address}/progress`, progressWords.title],
    [`${address}#export`, exportsWords.link],
    ["/try", planWords.changeRole],
  ] as const;
  return (
    <PlanHere
      {...plan}
      links={links.map(([href, name]) => (
        <Link key={href} href={href as "/try"} className={`${link} text-small`}>
          {name}
        </Link>
      ))}
      aside={
        <section aria-labelledby="own" className="flex flex-col gap-2">
          <h2 id="own" className="text-h2">
            {deviceWords.moreWithAccount}
          </h2>
          <p className="text-muted">{deviceWords.moreWithAccountText}</p>
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
        <p className="flex-1 basis-72">{syncWords.tryHere}</p>
        <Link href={signUp} className={link}>
          {syncWords.trySignUp}
        </Link>
      </div>
    </PlanHere>
  );
}
