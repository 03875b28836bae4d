import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { StructuredData } from "#app/_ui/structured-data.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { listResults } from "#lib/catalog/results.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { NeedsOfRole, WorkOfRole } from "./about-role.tsx";
import { describeRole } from "./describe-role.ts";
import type { LoadedRole } from "./load-role.ts";
import { MoreAboutRole } from "./more-about-role.tsx";
import { ResultRoad } from "./result-road.tsx";
import { RoleAreas } from "./role-areas.tsx";
import { RoleHeader } from "./role-header.tsx";
import { RolePace } from "./role-pace.tsx";
import { SmallMap } from "./small-map.tsx";
import { type StoneState, stoneStates } from "./stone-states.ts";

type Props = {
  role: Role;
  loaded: LoadedRole;
  /** The study time at first and what is known, and today's day. */
  values: StartValues;
  today: string;
  /** The whole map, folded below the small picture. */
  map: ReactNode;
};

/** A role: its map in small and when one is ready, what the work is like, what one makes and needs, and everything else folded. */
export function RoleScreen({ role, loaded, values, today, map }: Props) {
  const { path, settled, here, start } = loaded;
  const milestones = path.flatMap((stretch) => stretch.milestones);
  const states = stoneStates(milestones, settled, here);
  const results = listResults(role, catalog());
  const pin = here ?? (settled.size === 0 ? start.path[0]?.id : undefined);
  return (
    <RolePace role={start} values={values} today={today}>
      <div data-role={role.id} data-with-tray="" className="page flex max-w-[80rem] flex-col gap-4 pt-4 md:gap-5 md:py-5">
        <PageTitle>{role.title}</PageTitle>
        <StructuredData data={describeRole(role, path, loaded.hours)} />
        <RoleHeader role={role} loaded={loaded} />
        <section aria-label={messages.role.pictureTitle} className="md:rounded-2xl md:border md:border-line md:bg-raised md:px-4 md:pt-4">
          <SmallMap
            roleTitle={role.title}
            areas={path}
            order={start.path.map(({ id }) => id)}
            states={states}
            named={new Set(results.map(({ id }) => id))}
            pin={pin}
            sign={here ? messages.role.here : messages.role.startHere}
            goal={milestones.findLast(({ rubric }) => rubric !== undefined)?.id}
          />
          <details className="group/map">
            <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-6 py-1 text-small max-md:gap-x-3 [&::-webkit-details-marker]:hidden">
              <Key states={new Set(states.values())} />
              <span className="tabular text-muted md:ml-auto">{messages.role.about(milestones.length, sumMinutes(milestones) / 60)}</span>
              <span className="flex items-center gap-1 font-semibold max-md:ml-auto">
                {messages.role.openMap}
                <ChevronDown
                  size={18}
                  aria-hidden="true"
                  className="text-muted group-open/map:rotate-180 motion-safe:transition-transform"
                />
              </span>
            </summary>
            <div className="pb-6">{map}</div>
          </details>
        </section>
        {loaded.hasOtherPlan ? null : (
          <p className="-mt-3 text-small md:-mt-5">
            <StartLink href={`/place?role=${role.id}`} className="link inline-flex min-h-11 items-center">
              {messages.firstRun.place}
            </StartLink>
          </p>
        )}
        <div className="grid gap-x-12 gap-y-8 lg:-mt-4 lg:grid-cols-3 lg:text-small">
          <WorkOfRole role={role} />
          <ResultRoad results={results} settled={settled} />
          <NeedsOfRole role={role} />
        </div>
        <RoleAreas role={role} path={path} />
        <MoreAboutRole role={role} />
      </div>
    </RolePace>
  );
}

function sumMinutes(milestones: readonly { hours: { low: number; high: number } }[]): number {
  return Math.round(milestones.reduce((sum, { hours }) => sum + planningMinutes(hours), 0) / 60) * 60;
}

const looks: Record<StoneState, string> = {
  settled: "border-2 border-role bg-role",
  here: "border-[3px] border-now-line bg-now",
  ready: "border-[3px] border-role bg-raised",
  later: "border-[1.5px] border-control-line bg-raised",
};

/** What the stones mean, for the states that are there. */
function Key({ states }: { states: ReadonlySet<StoneState> }) {
  const shown = (["settled", "here", "ready", "later"] as const).filter((state) => states.has(state));
  return (
    <span aria-hidden="true" className="flex flex-wrap gap-x-4 text-meta text-muted max-md:w-full max-md:gap-x-3">
      {shown.map((state) => (
        <span key={state} className="flex items-center gap-1.5 whitespace-nowrap max-md:gap-1">
          <i className={`size-3 shrink-0 rounded-full md:size-3.5 ${looks[state]}`} />
          {messages.role.key[state]}
        </span>
      ))}
    </span>
  );
}
