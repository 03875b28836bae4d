import { PageTitle } from "#app/_ui/page-title.tsx";
import { placementMessages } from "#lib/messages/placement.ts";
import type { LoadedPlacement } from "./assemble-placement.ts";
import { PlacementQuestion } from "./placement-question.tsx";
import { type PlacementForm, PlacementResult } from "./placement-result.tsx";

type Props = { loaded: LoadedPlacement; Form: PlacementForm };

/** The next question of a placement, or what all answers say. */
export function PlacementScreen({ loaded, Form }: Props) {
  const { role, address, placement, areas } = loaded;
  const next = address.isStopped ? null : placement.next;
  const asked = areas.flatMap(({ milestones }) => milestones).find(({ id }) => id === next);
  return (
    <div
      data-role={role.id}
      data-task="alone"
      data-with-tray=""
      className="page flex w-full max-w-2xl flex-col gap-3 max-md:min-h-dvh md:gap-5 md:pt-6"
    >
      <PageTitle>{placementMessages.title}</PageTitle>
      {asked ? <PlacementQuestion loaded={loaded} asked={asked} /> : <PlacementResult loaded={loaded} Form={Form} />}
    </div>
  );
}
