import { words } from "../../../../lib/words/en.ts";
import { makePlanForRole } from "./actions.ts";

type Props = { roleId: string; signedIn: boolean; hasPlan: boolean; hasOther: boolean };

/** One click to the plan, from wherever the visitor stands. */
export function MakePlanForm({ roleId, signedIn, hasPlan, hasOther }: Props) {
  return (
    <form action={makePlanForRole} className="flex flex-col items-start gap-2">
      <input type="hidden" name="role" value={roleId} />
      <button type="submit" className="control control-strong">
        {hasPlan ? words.role.openPlan : words.role.makePlan}
      </button>
      {signedIn ? null : <p className="text-small text-muted">{words.role.signUpFirst}</p>}
      {hasOther && !hasPlan ? <p className="text-small text-muted">{words.role.changePlan}</p> : null}
    </form>
  );
}
