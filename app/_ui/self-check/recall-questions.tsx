import type { Milestone } from "#lib/catalog/schema.ts";
import { Fold } from "../fold.tsx";

/** Questions that show whether it is still known; each opens to its answer. Paper leaves them out, where nothing opens. */
export function RecallQuestions({ recall }: { recall: Milestone["recall"] }) {
  return (
    <div className="flex flex-col">
      {recall.map(({ question, answer }) => (
        <Fold key={question} summary={question}>
          <p className="border-l-2 border-role pl-4">{answer}</p>
        </Fold>
      ))}
    </div>
  );
}
