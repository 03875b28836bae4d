import { makePlanForRole } from "#app/_features/plan/make-plan-for-role.ts";
import { TryLink } from "#app/_features/plan/try-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

type Props = {
  roleId: string;
  signedIn: boolean;
  hasPlan: boolean /** Whether the current plan is for another role. */;
  hasOther: boolean;
};

/** One button to the plan, whether or not the visitor has an account. */
export function MakePlanForm({ roleId, signedIn, hasPlan, hasOther }: Props) {
  if (hasOther) {
    return (
      <div className="flex flex-col items-start gap-2">
        <Link href={`/roles/${roleId}/change`} className="control control-strong">
          {messages.own.changeLink}
        </Link>
        <p className="text-small text-muted">{messages.role.changePlan}</p>
      </div>
    );
  }
  return (
    <form action={makePlanForRole} className="flex flex-col items-start gap-2">
      <input type="hidden" name="role" value={roleId} />
      <p className="flex flex-wrap gap-3">
        <button type="submit" className="control control-strong">
          {hasPlan ? messages.role.openPlan : messages.role.makePlan}
        </button>
        {signedIn ? null : <TryLink roleId={roleId} />}
      </p>
      {signedIn ? null : <p className="text-small text-muted">{messages.role.signUpFirst}</p>}
    </form>
  );
}
