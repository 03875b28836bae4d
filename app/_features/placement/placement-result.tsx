import type { ComponentType, ReactNode } from "react";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { HomeMark, TaskBar } from "#app/_ui/task-bar.tsx";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { placementMessages } from "#lib/messages/placement.ts";
import type { PlacedMilestone, PlacementMark } from "#lib/planner/placement/place.ts";
import { type LoadedPlacement, listUnsure, type ShownMilestone } from "./assemble-placement.ts";
import { startAgain, stepBack, writePlacementAddress } from "./placement-address.ts";
import { knownField, unsureField } from "./placement-fields.ts";
import { KnownCount, LeftCount, PlacementHead, PlacementSums, PlacementTally } from "./placement-sums.tsx";
import { Back, Leave } from "./placement-ways.tsx";

/** The form around the list, which keeps what it says. */
export type PlacementForm = ComponentType<{ loaded: LoadedPlacement; children: ReactNode }>;

type Props = { loaded: LoadedPlacement; Form: PlacementForm };

/** What the answers say: where one starts, and the list behind it, to be put right before anything is planned or saved. */
export function PlacementResult({ loaded, Form }: Props) {
  const { address, placement, areas, settled, planId, startRole, values, today } = loaded;
  const milestones = new Map(areas.flatMap((area) => area.milestones.map((milestone) => [milestone.id, milestone])));
  const places = placement.places.filter(({ id }) => !settled.has(id));
  const withMark = (mark: PlacementMark) => places.filter((place) => place.mark === mark);
  const [known, open, learn] = [withMark("known"), withMark("unsure"), withMark("learn")];
  const unsure = listUnsure(places);
  const rows = (list: readonly PlacedMilestone[]) => (
    <ul className="flex flex-col">
      {list.map((place) => (
        <Row key={place.id} place={place} milestones={milestones} loaded={loaded} />
      ))}
    </ul>
  );
  return (
    <PlacementSums role={startRole} values={values} today={today} given={known.map(({ id }) => id)} hasPlan={planId !== undefined}>
      <TaskBar className="md:hidden">
        {address.answers.size > 0 ? <Back href={writePlacementAddress(stepBack(address))} /> : <Leave loaded={loaded} />}
        <p className="min-w-0 font-semibold">{placementMessages.title}</p>
        <HomeMark />
      </TaskBar>
      <PlacementHead settled={settled.size} />
      <Form loaded={loaded}>
        <div>
          <h2 className="text-h3">{placementMessages.isRight}</h2>
          <p className="text-muted">{placementMessages.isRightHint}</p>
        </div>
        {planId ? null : <input type="hidden" name="unsure" value={unsure.join(".")} />}
        {planId ? unsure.map((id) => <input key={id} type="hidden" name={unsureField(id)} value="on" />) : null}
        {open.length > 0 ? (
          <section aria-labelledby="open">
            <h3 id="open" className="font-semibold">
              {placementMessages.open}
            </h3>
            {unsure.length > 0 ? <p className="text-small text-muted">{placementMessages.unsureHint}</p> : null}
            {rows(open)}
          </section>
        ) : null}
        {known.length > 0 ? (
          <section aria-labelledby="known">
            <h3 id="known" className="font-semibold">
              {placementMessages.known} <KnownCount />
            </h3>
            {rows(known)}
          </section>
        ) : null}
        {learn.length > 0 ? (
          <Fold
            summary={
              <h3 className="flex-1 font-semibold">
                {placementMessages.learn} <LeftCount of={[...known, ...learn].map(({ id }) => id)} />
              </h3>
            }
          >
            {rows(learn)}
          </Fold>
        ) : null}
        <p className="flex flex-wrap gap-x-6">
          {address.answers.size > 0 ? (
            <Link href={writePlacementAddress(stepBack(address))} className="link inline-flex min-h-11 items-center max-md:hidden">
              {placementMessages.back}
            </Link>
          ) : null}
          <Link href={writePlacementAddress(startAgain(address))} className="link inline-flex min-h-11 items-center">
            {placementMessages.again}
          </Link>
        </p>
        <div className="sticky bottom-(--tabs) z-10 flex flex-col gap-1 border-t border-line bg-paper pt-3 pb-4">
          <PlacementTally />
          {planId ? <p className="text-small text-muted">{placementMessages.addHint}</p> : null}
          <button type="submit" className="control control-strong min-h-12 w-full">
            {planId ? placementMessages.add : placementMessages.make}
          </button>
        </div>
      </Form>
    </PlacementSums>
  );
}

type RowProps = { place: PlacedMilestone; milestones: ReadonlyMap<string, ShownMilestone>; loaded: LoadedPlacement };

function Row({ place, milestones, loaded: { address, planId, ticked } }: RowProps) {
  const { id, mark } = place;
  const skill = ticked.get(id);
  const nameOf = (other: string) => milestones.get(other)?.shortName ?? other;
  return (
    <li className="border-b border-line">
      <label className="flex min-h-13 cursor-pointer items-center gap-3 py-1.5 hover:bg-hover">
        <input
          type="checkbox"
          {...(planId ? { name: knownField(id) } : { name: "knows", value: id })}
          defaultChecked={mark === "known"}
          className="size-5 shrink-0 accent-role"
        />
        <span className="min-w-0">
          <span className="block font-medium">{milestones.get(id)?.title}</span>
          <span className="block text-small text-muted">
            {skill ? placementMessages.reasons.ticked(firstRunMessages.skills[skill]) : sayReason(place, address.answers.get(id), nameOf)}
          </span>
        </span>
      </label>
    </li>
  );
}

function sayReason({ mark, reason }: PlacedMilestone, answer: "yes" | "unsure" | "no" | undefined, nameOf: (id: string) => string): string {
  const { reasons } = placementMessages;
  if (reason.kind === "before" && mark !== "learn") return reasons.before(nameOf(reason.by));
  if (reason.kind === "after") return reasons.after(nameOf(reason.by));
  if (reason.kind !== "said" || !answer) return reasons.all;
  return answer === "yes" && mark === "unsure" ? reasons.against : reasons[answer];
}
