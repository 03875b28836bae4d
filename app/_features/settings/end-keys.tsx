import { accountSafetyMessages } from "#lib/messages/account-safety.ts";

type Props = {
  /** What opens the learner's plans without signing in, in words. */
  keys: readonly string[];
  ticked?: boolean;
};

/** A box that also ends what opens the learner's plans without signing in; nothing where there is nothing. */
export function EndKeys({ keys, ticked = true }: Props) {
  if (keys.length === 0) return null;
  return (
    <label className="flex min-h-11 w-full items-start gap-3 py-2">
      <input type="checkbox" name="endKeys" value="yes" defaultChecked={ticked} className="mt-0.5 size-5 shrink-0 accent-role" />
      <span className="min-w-0 break-words">
        <span className="font-medium">{accountSafetyMessages.endKeys}</span>
        <span className="block text-small text-muted">{keys.join(", ")}</span>
      </span>
    </label>
  );
}
