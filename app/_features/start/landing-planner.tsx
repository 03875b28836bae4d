import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import { readStartValues } from "#lib/planner/start/start-values.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { HeroMap } from "./hero-map.tsx";
import { Planner } from "./planner.tsx";
import { SamplePlan } from "./sample-plan.tsx";
import { way } from "./way.ts";

type Props = {
  search: Readonly<Record<string, string | string[] | undefined>>;
  isSignedIn: boolean;
  /** The learner's status by milestone; empty for a visitor. */
  learned: ReadonlyMap<string, Status>;
};

/** The landing page's planner with its picture, and below it what such a plan looks like. */
export function LandingPlanner({ search, isSignedIn, learned }: Props) {
  const { roles } = catalog();
  const role = (typeof search.role === "string" ? findRole(search.role) : undefined) ?? roles[0];
  if (!role) return null;
  const values = readStartValues(Object.entries(search));
  const today = todayOf(undefined, new Date());
  return (
    <>
      <Planner
        roles={roles.map((each) => startRoleOf(each, catalog(), learned))}
        summaries={Object.fromEntries(roles.map(({ id, summary }) => [id, summary]))}
        roleId={role.id}
        values={values}
        today={today}
        isSignedIn={isSignedIn}
        help={
          <StartLink href="/choose" className={`${way} max-lg:mt-1.5`}>
            {messages.choose.link}
          </StartLink>
        }
      >
        <HeroMap role={role} />
      </Planner>
      <SamplePlan role={role} today={today} />
    </>
  );
}
