import { Check, ChevronDown, CircleHelp, X } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { RecallQuestions } from "#app/_ui/self-check/recall-questions.tsx";
import { TaskBar } from "#app/_ui/task-bar.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { mostQuestions } from "#lib/planner/placement/place.ts";
import { originIds, placementAnswers } from "#lib/planner/placement/told.ts";
import type { LoadedPlacement, ShownMilestone } from "./assemble-placement.ts";
import { listPlacementFields, type PlacementAddress, stepBack, writePlacementAddress } from "./placement-address.ts";
import { PlacementStones } from "./placement-stones.tsx";
import { Back, Leave } from "./placement-ways.tsx";

const more = "control control-ghost -ml-3 list-none gap-1.5 px-3 text-small [&::-webkit-details-marker]:hidden";
const icons = { yes: Check, unsure: CircleHelp, no: X } as const;

/** One question: could you do this milestone tonight? Three equal answers, so that none is pushed; each is a form's button. */
export function PlacementQuestion({ loaded, asked }: { loaded: LoadedPlacement; asked: ShownMilestone }) {
  const { role, address } = loaded;
  const count = address.answers.size + 1;
  const recall = (asked.recall ?? []).slice(0, 2);
  return (
    <>
      <header className="flex flex-col gap-2 md:gap-0">
        <TaskBar>
          {count > 1 ? <Back href={writePlacementAddress(stepBack(address))} /> : <Leave loaded={loaded} />}
          <h1 className="min-w-0 flex-1 text-body font-semibold md:text-h3">{placementMessages.title}</h1>
          <Link href={writePlacementAddress({ ...address, isStopped: true })} className="control control-ghost -mr-3 px-3">
            {placementMessages.stop}
          </Link>
        </TaskBar>
        <div className="flex flex-wrap items-center gap-x-3 text-small">
          <p className="font-medium text-role max-md:sr-only">{role.title}</p>
          <p className="tabular text-muted">{placementMessages.ask(count)}</p>
          <span aria-hidden="true" className="h-1.5 min-w-16 flex-1 overflow-hidden rounded-full bg-line forced-colors:border">
            <span className="block h-full rounded-full bg-role" style={{ width: `${(count / mostQuestions) * 100}%` }} />
          </span>
        </div>
      </header>
      <PlacementStones loaded={loaded} asked={asked.id} />
      <section aria-labelledby="asked" className="flex flex-col gap-2 pb-4">
        <p className="text-small text-muted">{placementMessages.question}</p>
        <h2 id="asked" className="-mt-1 text-h2 md:text-h1">
          {asked.title}
        </h2>
        <p>{asked.outcome}</p>
        <ul aria-label={placementMessages.checks} className="flex flex-col gap-1 text-small text-muted md:text-body">
          {[asked.doneWhen.proof, ...asked.doneWhen.checks.slice(0, 2)].map((check) => (
            <li key={check} className="flex gap-3">
              <i aria-hidden="true" className="mt-1.5 size-2 shrink-0 rounded-full border-2 border-role md:mt-2" />
              {check}
            </li>
          ))}
        </ul>
        {recall.length > 0 ? (
          <details data-check>
            <summary className={more}>
              <ChevronDown size={16} aria-hidden="true" className="text-muted [[open]>summary>&]:rotate-180" />
              {placementMessages.checkMe}
            </summary>
            <p className="text-small text-muted">{placementMessages.checkMeHint}</p>
            <RecallQuestions recall={recall} />
          </details>
        ) : null}
        {count === 1 ? <Origins address={address} /> : null}
      </section>
      <form
        action="/place"
        // While one checks oneself, the answers come after the questions instead of covering them.
        className="[section:has(>details[data-check][open])+&]:static sticky bottom-(--tabs) z-10 -mx-4 mt-auto flex flex-col gap-2 border-t border-line bg-paper px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:static md:mx-0 md:mt-0 md:border-0 md:p-0"
      >
        {listPlacementFields(address).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="text-small text-muted">{placementMessages.most}</p>
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)_minmax(0,1fr)] gap-2">
          {placementAnswers.map((answer) => {
            const Icon = icons[answer];
            return (
              <button key={answer} type="submit" name={asked.id} value={answer} className="control control-quiet min-h-14 px-2">
                <Icon size={18} aria-hidden="true" />
                {placementMessages.answers[answer]}
              </button>
            );
          })}
        </div>
      </form>
    </>
  );
}

/** Where one comes from decides where the questions begin. */
function Origins({ address }: { address: PlacementAddress }) {
  return (
    <details open={address.origin !== undefined}>
      <summary className={more}>
        <ChevronDown size={16} aria-hidden="true" className="text-muted [[open]>summary>&]:rotate-180" />
        {placementMessages.from}
      </summary>
      <nav aria-label={placementMessages.from} className="flex flex-wrap items-center gap-2 pb-2">
        {originIds.map((origin) => {
          const isChosen = origin === address.origin;
          return (
            <Link
              key={origin}
              // Pressed again, it is taken back.
              href={writePlacementAddress({ ...address, origin: isChosen ? undefined : origin })}
              aria-current={isChosen ? "true" : undefined}
              className={`control px-3 text-small ${isChosen ? "control-strong" : "control-quiet"}`}
            >
              {placementMessages.origins[origin]}
            </Link>
          );
        })}
      </nav>
    </details>
  );
}
