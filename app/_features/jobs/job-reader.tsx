"use client";

import { useEffect, useState } from "react";
import { useLazyComponent } from "#app/_ui/use-lazy-component.ts";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import { splitAdvertisements } from "#lib/planner/jobs/merge-advertisements.ts";
import { readStartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import type { JobPageData } from "./job-props.ts";
import { forgetOpenText, keepOpenText, readOpenText } from "./open-text.ts";
import { PasteForm } from "./paste-form.tsx";
import { SavedButtons } from "./saved-buttons.tsx";
import { useGuestPlan } from "./use-guest-plan.ts";

/** The most letters and advertisements that are read at once. */
const mostLetters = 500_000;
const mostAdvertisements = 20;

// The vocabulary comes after the page.
const fetchResult = () => import("./job-result.tsx");

/** The field for advertisements, and what was read in them. The text stays in this tab, and in this browser's storage once it is saved. */
export function JobReader({ targets, milestones, roles, plan, learner, learned, values: given }: JobPageData) {
  const JobResult = useLazyComponent(fetchResult);
  const guestPlan = useGuestPlan(learner === undefined);
  const [text, setText] = useState("");
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const [values, setValues] = useState(given);

  // Who comes back by the browser gets the page as it was sent first; the address has what was chosen since.
  useEffect(() => setValues(readStartValues(new URLSearchParams(window.location.search))), []);
  useEffect(() => {
    let stopped = false;
    // Who comes back from another page finds what they read before.
    const open = readOpenText(learner);
    if (open !== undefined) {
      setText(open);
      setReading(true);
    }
    void import("./saved-text.ts")
      .then(({ readSavedText }) => readSavedText(learner))
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
    if (found === undefined) keepOpenText(learner, given);
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
      learned={learned}
      values={values}
      onValues={(now) => {
        setValues(now);
        replaceAddress(`/jobs?${new URLSearchParams(writeStartValues(now))}`);
      }}
      onChangeText={() => setReading(false)}
      saving={
        <SavedButtons
          learner={learner}
          text={text}
          isSaved={saved === text}
          onSaved={(now) => {
            setSaved(now);
            if (now === undefined) forgetOpenText(learner);
          }}
        />
      }
    />
  );
}

function findProblem(text: string): string | undefined {
  if (text.trim() === "") return jobsMessages.empty;
  if (text.length > mostLetters) return jobsMessages.tooLong(mostLetters);
  return splitAdvertisements(text).length > mostAdvertisements ? jobsMessages.tooMany(mostAdvertisements) : undefined;
}
