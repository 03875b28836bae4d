"use client";

import { FormFrame, SavedSign } from "#app/_ui/form-frame.tsx";
import { useKeptForm } from "#app/_ui/kept-form/use-kept-form.tsx";
import { savePace } from "./save-pace.ts";

type Props = {
  planId: string;
  /** The pace that the page offers, in percent of the middle. */
  offered: number;
  /** The first one is the strong one where there are two. */
  choices: readonly { percent: number; name: string }[];
};

/** The paces that a plan can count with, each at one press. */
export function PaceForm({ planId, offered, choices }: Props) {
  const { state, pending, notice, form } = useKeptForm("pace", savePace, { values: {}, errors: {} });
  return (
    <form {...form} className="flex flex-col gap-2">
      {notice}
      <FormFrame hidden={{ plan: planId, offered: String(offered) }} state={state} fields={[]} />
      <div className="flex flex-wrap items-center gap-2">
        {choices.map(({ percent, name }, at) => (
          <button
            key={percent}
            type="submit"
            name="pace"
            value={percent}
            aria-disabled={pending}
            className={`control ${at === 0 && choices.length > 1 ? "control-strong" : "control-quiet"}`}
          >
            {name}
          </button>
        ))}
        <SavedSign saved={state.saved} />
      </div>
    </form>
  );
}
