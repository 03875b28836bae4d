import { messages } from "#lib/messages/all.ts";
import { mapMessages } from "#lib/messages/curriculum.ts";

/** The properties of a milestone that a map shows, apart from its coordinates. */
export type NodeMark = {
  /** The position in the plan; undefined for an optional milestone. */
  number: number | undefined;
  shared: boolean;
  settled: boolean;
  here: boolean;
  /** In a learner's plan only. */
  begun?: boolean;
  skipped?: boolean;
  hours: string;
};

/** The addresses that the parts of a map link to. */
export type MapLinks = { milestone: (id: string) => string; area: (id: string) => string };

/** The accessible name of a milestone on the map: the name that is written there, its title, and everything that its look shows. */
export function nameNode(
  { title, shortName }: { title: string; shortName: string | undefined },
  { number, shared, settled, here, begun, skipped }: NodeMark,
): string {
  const facts = [
    number === undefined ? mapMessages.optional : undefined,
    shared ? mapMessages.shared : undefined,
    settled ? mapMessages.settled : undefined,
    begun ? messages.screen.map.begun : undefined,
    skipped ? messages.screen.map.skipped : undefined,
    here ? mapMessages.next : undefined,
  ].filter((fact) => fact !== undefined);
  const name = shortName === undefined ? title : mapMessages.fullName(shortName, title);
  return [mapMessages.post(number, name), ...facts.map((fact) => fact.toLowerCase())].join(", ");
}
