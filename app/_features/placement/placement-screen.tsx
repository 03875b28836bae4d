import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import type { LoadedPlacement } from "./load-placement.ts";
import { PlacementQuestion } from "./placement-question.tsx";
import { PlacementResult } from "./placement-result.tsx";

/** The next question of a placement, or what all answers say. */
export function PlacementScreen({ loaded }: { loaded: LoadedPlacement }) {
  const { role, address, placement, areas } = loaded;
  const next = address.isStopped ? null : placement.next;
  const asked = areas.flatMap(({ milestones }) => milestones).find(({ id }) => id === next);
  return (
    <div
      data-role={role.id}
      className="page flex w-full max-w-2xl flex-col max-md:min-h-[calc(100dvh-3rem-var(--tabs))] gap-3 pt-1 md:gap-5 md:pt-6"
    >
      <PageTitle>{messages.placement.title}</PageTitle>
      {asked ? <PlacementQuestion loaded={loaded} asked={asked} /> : <PlacementResult loaded={loaded} />}
    </div>
  );
}
