"use client";

import { useEffect, useState } from "react";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { splitAdvertisements } from "#lib/planner/jobs/merge-advertisements.ts";
import type { JobPageData } from "./job-props.ts";
import { PasteForm } from "./paste-form.tsx";
import { SavedButtons } from "./saved-buttons.tsx";
import { useGuestPlan } from "./use-guest-plan.ts";

/** The most letters and advertisements that are read at once. */
const mostLetters = 500_000;
const mostAdvertisements = 20;

// The vocabulary comes after the page.
const fetchResult = () => import("./job-result.tsx");

/** The field for advertisements, and what was read in them. The text stays in this component, and in this browser's storage once it is saved. */
export function JobReader({ targets, milestones, roles, plan, learner, values }: JobPageData) {
  const JobResult = useLazyComponent(fetchResult);
  const guestPlan = useGuestPlan(learner === undefined);
  const [text, setText] = useState("");
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<string>();

  useEffect(() => {
    let stopped = false;
    void import("./saved-text.ts")
      .then(({ readText }) => readText(learner))
      .then((found) => {
        if (!stopped && found !== undefined) setSaved(found);
      });
    return () => {
      stopped = true;
    };
  }, [learner]);

  function read(given: string) {
    const found = findProblem(given);
    setProblem(found);
    setText(given);
    setReading(found === undefined);
  }

  if (!isReading || !JobResult) {
    // What was saved arrives after the page.
    return (
      <PasteForm
        text={text || (saved ?? "")}
        problem={isReading && JobResult === null ? jobsMessages.notFetched : problem}
        onRead={read}
        onExample={() => read(jobsMessages.exampleText)}
      />
    );
  }
  return (
    <JobResult
      text={text}
      targets={targets}
      plan={learner === undefined ? guestPlan : plan}
      milestones={milestones}
      roles={roles}
      learner={learner}
      values={values}
      onChangeText={() => setReading(false)}
      saving={<SavedButtons learner={learner} text={text} isSaved={saved === text} onSaved={setSaved} />}
    />
  );
}

function findProblem(text: string): string | undefined {
  if (text.trim() === "") return jobsMessages.empty;
  if (text.length > mostLetters) return jobsMessages.tooLong(mostLetters);
  return splitAdvertisements(text).length > mostAdvertisements ? jobsMessages.tooMany(mostAdvertisements) : undefined;
}
