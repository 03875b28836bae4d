import { jobsMessages } from "#lib/messages/jobs.ts";

type Props = { names: readonly string[]; picked: number | undefined; onPick: (at: number | undefined) => void };

/** All advertisements together, or one of them. */
export function JobTabs({ names, picked, onPick }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{jobsMessages.which}</legend>
      <div className="flex flex-wrap gap-1">
        {[undefined, ...names.keys()].map((at) => (
          <button
            key={at ?? "all"}
            type="button"
            aria-pressed={at === picked}
            aria-label={at === undefined ? undefined : jobsMessages.one(at + 1)}
            title={at === undefined ? undefined : names[at]}
            onClick={() => onPick(at)}
            className="tab"
          >
            {at === undefined ? `${jobsMessages.all} (${jobsMessages.several(names.length)})` : at + 1}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
