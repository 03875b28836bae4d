import type { Milestone } from "#lib/catalog/schema.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";

type Props = { doneWhen: Milestone["doneWhen"]; heading: "h3" | "h4" };

/** The proof of a milestone, what to check about it, and the way without other people. */
export function Proof({ doneWhen: { proof, checks, alone }, heading: Heading }: Props) {
  return (
    <div className="flex flex-col gap-2">
      <p>{proof}</p>
      <Heading className="text-small font-semibold">{selfCheckMessages.checks}</Heading>
      <ul className="flex list-disc flex-col gap-1 pl-5 marker:text-role">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      {alone ? (
        <p>
          <span className="font-semibold">{selfCheckMessages.alone}</span> {alone}
        </p>
      ) : null}
    </div>
  );
}
