import { checklistForm, formatCommand } from "#app/_features/plan/checklist-command.ts";
import { mapMessages } from "#lib/messages/map.ts";

/** Marks a milestone as done, or takes that back: a button of the page's form. */
export function DoneButton({ id, isDone }: { id: string; isDone: boolean }) {
  return (
    <button
      type="submit"
      form={checklistForm}
      name="change"
      value={formatCommand({ kind: "state", milestoneId: id, state: isDone ? "not_started" : "done" })}
      className="control control-quiet flex-1 px-3 text-small whitespace-nowrap"
    >
      {isDone ? mapMessages.undoDone : mapMessages.markDone}
    </button>
  );
}
