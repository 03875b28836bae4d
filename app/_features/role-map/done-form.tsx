import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { mapMessages } from "#lib/messages/map.ts";

type Props = {
  id: string;
  isDone: boolean;
  planId: string;
  /** Where the form leads back to when no script runs. */
  page: string;
  onTick: (id: string) => void;
};

/** Marks a milestone as done, or takes that back. */
export function DoneForm({ id, isDone, planId, page, onTick }: Props) {
  return (
    <form
      method="post"
      action={`/plans/${planId}/changes`}
      className="flex flex-1"
      onSubmit={(event) => {
        event.preventDefault();
        onTick(id);
      }}
    >
      <input type="hidden" name="address" value={page} />
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "state", milestoneId: id, state: isDone ? "not_started" : "done" })}
        className="control control-quiet flex-1 px-3 text-small whitespace-nowrap"
      >
        {isDone ? mapMessages.undoDone : mapMessages.markDone}
      </button>
    </form>
  );
}
