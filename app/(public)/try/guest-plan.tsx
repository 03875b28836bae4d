"use client";

import Link from "next/link";
import { words } from "../../../lib/words/en.ts";
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
    [`${address}/today`, words.today.title],
    [`${address}/progress`, words.progress.title],
    ["/try", words.plan.changeRole],
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
            {words.device.moreWithAccount}
          </h2>
          <p className="text-muted">{words.device.moreWithAccountText}</p>
        </section>
      }
      below={
        <>
          <GuestOptional {...plan} />
          <GuestExports device={device} />
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 rounded-lg border border-line bg-raised px-4 py-3">
        <p className="flex-1 basis-72">{words.sync.tryHere}</p>
        <Link href={signUp} className={link}>
          {words.sync.trySignUp}
        </Link>
      </div>
    </PlanHere>
  );
}
