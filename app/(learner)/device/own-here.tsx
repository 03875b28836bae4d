import type { PlanItem } from "../../../lib/planner/plan.ts";
import { deviceWords } from "../../../lib/words/device.ts";
import { ownWords } from "../../../lib/words/own.ts";
import { NoteHere } from "./note-here.tsx";

type Props = { planId: string; item: PlanItem; sends: boolean };

/** What is one's own of a milestone, as far as a device keeps it, and what it takes to have the rest. */
export function OwnHere({ planId, item, sends }: Props) {
  return (
    <>
      <NoteHere planId={planId} item={item} />
      {item.evidence.length > 0 ? (
        <section>
          <h3 className="mb-1 text-small font-semibold text-muted">{ownWords.evidence}</h3>
          <ul className="flex flex-col gap-1">
            {item.evidence.map((link) => (
              <li key={link.id} className="wrap-anywhere">
                <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="text-small text-muted">{sends ? deviceWords.ownNeedsNetwork : deviceWords.ownNeedsAccount}</p>
    </>
  );
}
