import { z } from "zod";
import { roleIds } from "#lib/catalog/schema.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { schemaNames } from "./schema-names.ts";

const count = z.int().min(0);
/** How many of the lines that were not understood are listed. */
export const mostLinesListed = 10;
const kept = z.enum(["taken", "kept", "same"]);

/** The changes that an import makes or would make: the number of each kind, and which data without a time is taken or stays. */
export const importReportSchema = z
  .strictObject({
    role: z.enum(roleIds),
    /** Null where the plan is still to be made. */
    planId: z.string().nullable(),
    /** Whether the import makes the plan, or made it: calendar addresses and links to an earlier one do not open it. */
    isNew: z.boolean(),
    /** False when everything in the file is here already. */
    changes: z.boolean(),
    /** Milestones whose progress is taken from the file. */
    newer: count,
    /** Milestones whose progress here is newer, and stays. */
    older: count,
    /** Milestones that come into the plan. */
    added: count,
    /** The learner's own among them. */
    own: count,
    /** Those that the catalog does not know and that are kept as the learner's own. */
    unknown: count,
    stepsTicked: count,
    stepsUnticked: count,
    /** Milestones that are left out of the plan, or taken back into it. */
    skipped: count,
    notesAdded: count,
    /** Notes with another text here: both are kept. */
    notesJoined: count,
    /** Notes that are too long, alone or with the one here: the one here stays. */
    notesLeftOut: count,
    linksAdded: count,
    linksLeftOut: count,
    /** How long milestones took, and minutes of days. */
    timesAdded: count,
    estimates: count,
    estimatesKept: count,
    /** Every milestone that changes, in the order of the file. */
    milestones: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        /** Whether the plan does not hold it yet. */
        added: z.boolean(),
        /** The status before and after; null where it stays. */
        status: z.strictObject({ from: z.enum(statuses), to: z.enum(statuses) }).nullable(),
        /** Whether the plan leaves it out from now on; null where that stays. */
        skipped: z.boolean().nullable(),
        stepsTicked: count,
        stepsUnticked: count,
        note: z.enum(["added", "joined"]).nullable(),
        links: count,
        /** The own estimate in minutes; null where it stays. */
        estimateMinutes: count.nullable(),
      }),
    ),
    order: kept,
    time: kept,
    /** Entries of history. */
    events: count,
    /** Of a checklist: milestones that it names and the plan does not hold. */
    notInPlan: count,
    /** Of a checklist: ticked steps that their milestone does not have. */
    stepsNotInPlan: count,
    /** Of a checklist: boxes without the id of a milestone. */
    withoutId: count,
    /** Of a checklist: lines with a box or an id that were not understood, and so change nothing. The first of them with number and text. */
    notUnderstood: z.strictObject({
      count,
      lines: z.array(z.strictObject({ line: z.int().min(1), text: z.string() })).max(mostLinesListed),
    }),
  })
  .register(schemaNames, { id: "ImportReport" });
export type ImportReport = z.infer<typeof importReportSchema>;
