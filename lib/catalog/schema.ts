import { z } from "zod";

/**
 * The schemas of the curriculum's parts. The limits here are the reviewer's first pass:
 * a file that breaks one is reported by file, milestone and field (see `review.ts`).
 */

export const roleIds = ["data-analyst", "data-scientist", "ml-engineer", "genai-engineer"] as const;
export const roleIdSchema = z.enum(roleIds);
export type RoleId = z.infer<typeof roleIdSchema>;

/** Stable names: lower case, digits and single hyphens. They never change meaning once published. */
export const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");

const sentence = z.string().trim().min(20).max(400).regex(/[.?]$/, "end the sentence with a full stop");

const resourceSchema = z.strictObject({
  title: z.string().min(4).max(140),
  url: z.url({ protocol: /^https$/ }),
  kind: z.enum(["docs", "book", "course", "video", "dataset", "article", "tool"]),
  /** About how long the part that this milestone needs takes, in minutes. */
  minutes: z.int().min(5).max(3000),
  licence: z.string().min(2).max(60).optional(),
  /** What it asks for: an account that costs nothing, a payment card, or money. Without it, nothing. */
  access: z.enum(["account", "card", "paid"]).optional(),
  /**
   * How the address was checked: `source` the page's own source file was read, `mirror` a stored copy of the
   * site's repository was read, `cited` it was seen quoted by others, `live` it was opened, `unchecked` none of these.
   */
  checked: z.strictObject({
    how: z.enum(["source", "mirror", "cited", "live", "unchecked"]),
    on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
});

const stepSchema = z.strictObject({
  id: idSchema,
  text: z.string().trim().min(15).max(260).regex(/[.?]$/, "end the step with a full stop"),
});

export const milestoneSchema = z.strictObject({
  id: idSchema,
  /** An outcome that starts with a verb: "Answer questions about one table in SQL". */
  title: z.string().trim().min(10).max(80),
  /** For maps and other small places: "SQL joins". Unique within a role. */
  shortName: z.string().trim().min(1).max(18),
  /** One sentence: what the learner is able to do. */
  outcome: sentence,
  /** One sentence for each role that has this milestone: why that role needs it. */
  why: z.partialRecord(roleIdSchema, sentence),
  /** Honest range for somebody who has done what comes before. Planning uses the middle. */
  hours: z
    .strictObject({ low: z.int().min(1).max(40), high: z.int().min(2).max(60) })
    .refine((hours) => hours.low < hours.high, "low must be less than high"),
  /** What must come before it in a study order. */
  prerequisites: z.array(idSchema),
  /** The prerequisites that only help: when the scope of a plan is cut, it can be done without them. The others are needed. */
  helpful: z.array(idSchema).optional(),
  /** Ids from `tools.ts`. */
  tools: z.array(idSchema).max(8),
  /** Other words that somebody would search for. */
  keywords: z.array(z.string().min(1).max(40)).max(24).optional(),
  steps: z.array(stepSchema).min(2).max(6),
  doneWhen: z.strictObject({
    /** The result to show; another person can check it in ten minutes. */
    proof: sentence,
    checks: z.array(sentence).min(2).max(3),
    /** How to do it without other people, where the proof or a check names any. */
    alone: sentence.optional(),
  }),
  /** Two questions, with short answers, that show weeks later whether it is still known. */
  recall: z
    .array(
      z.strictObject({
        question: z.string().trim().min(15).max(200).regex(/[?]$/, "end the question with a question mark"),
        answer: z.string().trim().min(5).max(300),
      }),
    )
    .length(2),
  /** For a capstone: ten criteria, and what earns 0, 1 and 2 points. */
  rubric: z
    .array(z.strictObject({ criterion: z.string().trim().min(5).max(80), points: z.tuple([sentence, sentence, sentence]) }))
    .length(10)
    .optional(),
  resources: z.array(resourceSchema).min(1).max(3),
  /** No longer offered; plans that hold it keep it. A published milestone is never deleted. */
  retired: z.literal(true).optional(),
  /** Ids that this milestone had before; progress under them still counts. */
  formerIds: z.array(idSchema).optional(),
});
export type Milestone = z.infer<typeof milestoneSchema>;
export type Resource = z.infer<typeof resourceSchema>;

export const areaSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(5).max(50),
  /** One or two sentences: what the area is for. */
  purpose: sentence,
  /** The milestone that proves the area. */
  provenBy: idSchema,
  /** In the order in which they are best learned; prerequisites come first whatever stands here. */
  milestones: z.array(idSchema).min(1),
});
export type Area = z.infer<typeof areaSchema>;

/** Milestones of a role of which one is enough. Those that are not chosen stay on offer. */
const choiceSchema = z.strictObject({
  id: idSchema,
  /** What is chosen: "A tool for dashboards". */
  title: z.string().min(5).max(60),
  milestones: z.array(idSchema).min(2).max(6),
  /** The one that a new plan holds. */
  default: idSchema,
});

export const roleSchema = z.strictObject({
  id: roleIdSchema,
  title: z.string(),
  /** One sentence for the card: what this person does all day. */
  summary: sentence,
  /** The seed question whose "yes" speaks for this role. */
  question: sentence,
  /** A description of the work in two or three sentences. */
  work: z.string().min(80).max(700),
  /** A week, as five to seven short lines. */
  week: z.array(sentence).min(4).max(7),
  produces: z.array(z.string().min(5).max(120)).min(3).max(7),
  suits: z.array(sentence).min(2).max(5),
  suitsLess: z.array(sentence).min(2).max(5),
  /** How it differs from each of the other three; never "better". */
  differs: z.partialRecord(roleIdSchema, sentence),
  tools: z.array(idSchema).min(4).max(12),
  occupations: z.array(
    z.strictObject({
      scheme: z.enum(["ESCO", "O*NET"]),
      code: z.string(),
      title: z.string(),
      match: z.enum(["exact", "close"]),
    }),
  ),
  areas: z.array(areaSchema).length(5),
  /** Every milestone of the role, Foundations included, in the order in which they are best studied: prerequisites first. */
  order: z.array(idSchema),
  /** The milestones that a new plan holds and a shorter plan can do without. All others of a new plan are core. */
  useful: z.array(idSchema),
  /** The milestones that are offered and not in a new plan. */
  extra: z.array(idSchema),
  choices: z.array(choiceSchema),
  /** What somebody needs who takes this role: memory, systems, accounts, other people. */
  needs: z.array(sentence).min(3).max(8),
  /** For whom the hours are meant. */
  hoursFor: sentence,
});
export type Role = z.infer<typeof roleSchema>;

export const toolSchema = z.strictObject({
  name: z.string().min(1).max(40),
  /** Other spellings and names that somebody would search for. */
  aliases: z.array(z.string().min(1).max(40)),
});
export type Tool = z.infer<typeof toolSchema>;
