import type { ReactNode } from "react";
import { TargetVerdict } from "#app/_features/plan/schedule-card/target-verdict.tsx";
import { BurnUpChart } from "#app/_features/progress/burn-up-chart.tsx";
import { WeeksChart } from "#app/_features/progress/weeks-chart.tsx";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Breadcrumbs } from "#app/_ui/breadcrumbs.tsx";
import { CopyField } from "#app/_ui/copy-field.tsx";
import { Field, Problem } from "#app/_ui/field.tsx";
import { TextArea } from "#app/_ui/text-area.tsx";
import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import type { Verdict } from "#lib/planner/schedule/feasibility.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";

// "page.dev.tsx" is a page for the development server only (see next.config.ts): no build holds it.

const fits: Verdict = { fits: true, spareDays: 12 };
const late: Verdict = {
  fits: false,
  finishOn: "2027-05-02",
  minutesPerWeek: 540,
  problem: null,
};
const done = ["2026-09-07", "2026-09-21", "2026-10-19", "2026-11-16"].map((on) => ({ on, minutes: 480 }));
const worked = ["2026-09-07", "2026-09-21", "2026-10-19", "2026-11-16", null, null].map((doneOn, at) => ({
  minutes: 480,
  status: doneOn ? ("done" as const) : ("not_started" as const),
  skipped: false,
  doneOn,
  ticks: [],
  plannedStart: formatIsoDay(20_700 + 21 * at),
  plannedEnd: formatIsoDay(20_720 + 21 * at),
}));
const studyTime = {
  startsOn: "2026-08-31",
  minutesPerWeekday: [0, 0, 0, 0, 0, 0, 160],
  daysOff: [],
  targetDate: "2027-02-01",
  timeZone: "UTC",
};

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 className="text-h2">{title}</h2>
      {children}
    </section>
  );
}

/** The components of all screens in their states, for looking at them in both themes and at any width. */
export default function GalleryPage() {
  return (
    <div className="page flex max-w-reading flex-col gap-8 py-8">
      <h1 className="text-h1">Gallery</h1>
      <Section title="Buttons">
        {["control control-strong", "control", "control control-quiet"].map((look) => (
          <div key={look} className="flex flex-wrap gap-3">
            <button type="button" className={look}>
              {look}
            </button>
            <button type="button" className={look} aria-pressed="true">
              pressed
            </button>
            <button type="button" className={look} disabled>
              disabled
            </button>
          </div>
        ))}
      </Section>
      <Section title="Fields">
        <Field name="plain" label="Name" />
        <Field name="hint" label="With a hint" hint="At most 80 characters" defaultValue="Ada" />
        <Field name="error" label="With an error" error="Type a date such as 2026-11-23." defaultValue="tomorrow" />
        <Field name="disabled" label="Disabled" disabled />
        <TextArea name="area" label="Longer text" hint="Markdown works" error="At most 5,000 characters" />
        <CopyField id="copy" label="Address" text="https://plan.example.org/shared/0123456789" />
        <Problem>The changes could not be saved.</Problem>
      </Section>
      <Section title="Links">
        <BackLink to="/roles">All roles</BackLink>
        <Breadcrumbs
          places={[
            { title: "Roles", path: "/roles" },
            { title: "Compare", path: "/compare" },
          ]}
        />
      </Section>
      <Section title="Target date">
        <TargetVerdict verdict={fits} target="2027-03-14" button={{ name: "do" }} />
        <TargetVerdict verdict={late} target="2027-03-14" button={{ name: "do" }} />
      </Section>
      <Section title="Charts">
        <WeeksChart work={done} startsOn="2026-08-31" today="2026-11-23" />
        <BurnUpChart burnUp={buildBurnUp(worked, studyTime, "2026-11-23")} undated={2} />
        <WeeksChart work={[]} startsOn="2026-11-23" today="2026-11-23" />
      </Section>
    </div>
  );
}
