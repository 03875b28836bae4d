import { ArrowLeft, Check, CircleHelp, X } from "lucide-react";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { RecallQuestions } from "#app/_ui/self-check/recall-questions.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import { mostQuestions } from "#lib/planner/placement/place.ts";
import { originIds, placementAnswers } from "#lib/planner/placement/told.ts";
import type { LoadedPlacement, ShownMilestone } from "./assemble-placement.ts";
import { listPlacementFields, type PlacementAddress, stepBack, writePlacementAddress } from "./placement-address.ts";
import { PlacementStones } from "./placement-stones.tsx";

const icons = { yes: Check, unsure: CircleHelp, no: X } as const;

/** One question: could you do this milestone tonight? Three equal answers, so that none is pushed; each is a form's button. */
export function PlacementQuestion({ loaded, asked }: { loaded: LoadedPlacement; asked: ShownMilestone }) {
  const { role, address } = loaded;
  const count = address.answers.size + 1;
  const recall = (asked.recall ?? []).slice(0, 2);
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4">
        {count > 1 ? (
          <Link href={writePlacementAddress(stepBack(address))} className="link inline-flex min-h-11 items-center gap-1.5">
            <ArrowLeft size={16} aria-hidden="true" />
            {placementMessages.back}
          </Link>
        ) : null}
        <p className="min-w-0 flex-1 font-medium text-role">{role.title}</p>
        <Link href={writePlacementAddress({ ...address, isStopped: true })} className="link inline-flex min-h-11 items-center">
          {placementMessages.stop}
        </Link>
        <h1 className="w-full text-h3 font-semibold">{placementMessages.title}</h1>
      </header>
      <div className="flex items-center gap-3">
        <p className="tabular text-small text-muted">{placementMessages.ask(count)}</p>
        <span aria-hidden="true" className="h-1.5 flex-1 overflow-hidden rounded-full bg-line forced-colors:border">
          <span className="block h-full rounded-full bg-role" style={{ width: `${(count / mostQuestions) * 100}%` }} />
        </span>
      </div>
      {count === 1 ? <Origins address={address} /> : null}
      <section aria-labelledby="asked" className="flex flex-col gap-2">
        <p className="text-muted">{placementMessages.question}</p>
        <h2 id="asked" className="text-h2">
          {asked.title}
        </h2>
        <p>{asked.outcome}</p>
      </section>
      <form action="/place" className="flex flex-col gap-2">
        {listPlacementFields(address).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="text-small text-muted">{placementMessages.most}</p>
        <div className="grid grid-cols-[1fr_1.3fr_1fr] gap-2">
          {placementAnswers.map((answer) => {
            const Icon = icons[answer];
            return (
              <button key={answer} type="submit" name={asked.id} value={answer} className="control control-quiet min-h-13 px-2">
                <Icon size={18} aria-hidden="true" />
                {placementMessages.answers[answer]}
              </button>
            );
          })}
        </div>
      </form>
      <div>
        <Fold summary={placementMessages.checks}>
          <p>{asked.doneWhen.proof}</p>
          <ul className="flex flex-col gap-2 pt-2">
            {asked.doneWhen.checks.map((check) => (
              <li key={check} className="flex gap-3 text-muted">
                <i aria-hidden="true" className="mt-2 size-2 shrink-0 rounded-full border-2 border-role" />
                {check}
              </li>
            ))}
          </ul>
        </Fold>
        {recall.length > 0 ? (
          <Fold summary={placementMessages.checkMe}>
            <p className="text-small text-muted">{placementMessages.checkMeHint}</p>
            <RecallQuestions recall={recall} />
          </Fold>
        ) : null}
      </div>
      <PlacementStones loaded={loaded} asked={asked.id} />
    </>
  );
}

/** Where one comes from decides where the questions begin. */
function Origins({ address }: { address: PlacementAddress }) {
  return (
    <nav aria-label={placementMessages.from} className="flex flex-wrap items-center gap-2">
      <span className="text-small text-muted">{placementMessages.from}</span>
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
  );
}
