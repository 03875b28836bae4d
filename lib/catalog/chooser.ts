import { z } from "zod";
import dataAnalyst from "./roles/data-analyst.ts";
import dataScientist from "./roles/data-scientist.ts";
import genaiEngineer from "./roles/genai-engineer.ts";
import mlEngineer from "./roles/ml-engineer.ts";
import { idSchema, roleIdSchema } from "./schema.ts";

/**
 * The chooser's statements. They are about interests and skills, never about which role is better: the weights of each role have the same
 * sum, so giving the same answer everywhere favours none.
 */

export const statementSchema = z.strictObject({
  /** Also its name in the address of a result, so one that was published never gets another meaning. */
  id: idSchema.max(12),
  /** Answered from yes to no. */
  text: z.string().trim().min(20).max(120).regex(/[.?]$/, "end the statement with a full stop or a question mark"),
  /** The same in words that need no trade, where the statement has some that do. */
  plainly: z.string().trim().min(20).max(120).regex(/[.?]$/, "end it with a full stop or a question mark").optional(),
  /** The subject in a few words, for explaining a result. */
  topic: z.string().trim().min(4).max(44),
  /** The weight of a "yes" for each role: 2 is strongly for the role, -2 strongly against it. */
  weights: z.record(roleIdSchema, z.int().min(-2).max(2)),
});
export type ChooserStatement = z.infer<typeof statementSchema>;

const none = { "data-analyst": 0, "data-scientist": 0, "ml-engineer": 0, "genai-engineer": 0 };

/** The four questions that open the chooser: each is one role's own. */
export const openingQuestions: readonly ChooserStatement[] = [
  {
    id: "stories",
    topic: "Stories told with dashboards",
    text: dataAnalyst.question,
    plainly: "A dashboard is a page of charts that keeps itself up to date, for people who decide.",
    weights: { ...none, "data-analyst": 2 },
  },
  {
    id: "models",
    topic: "Models and statistics",
    text: dataScientist.question,
    plainly: "A model learns from past numbers to say what is likely, such as who will come back.",
    weights: { ...none, "data-scientist": 2 },
  },
  {
    id: "deploying",
    topic: "Deploying and optimizing models",
    text: mlEngineer.question,
    plainly: "Deploying puts a model to work in an app or a website, where it has to answer day and night.",
    weights: { ...none, "ml-engineer": 2 },
  },
  {
    id: "genai",
    topic: "ChatGPT, LLMs and GenAI",
    text: genaiEngineer.question,
    plainly: "Programs that write, draw or answer in plain language, and what can be built with them.",
    weights: { ...none, "genai-engineer": 2 },
  },
];

/** The statements that refine the answer, taken from the work of the roles. */
export const refiningStatements: readonly ChooserStatement[] = [
  {
    id: "people",
    topic: "Explaining answers to people who decide",
    text: "You like to find out what somebody really wants to know, and to explain the answer to them.",
    weights: { "data-analyst": 2, "data-scientist": 1, "ml-engineer": -2, "genai-engineer": 0 },
  },
  {
    id: "maths",
    topic: "Mathematics and probability",
    text: "You would happily spend an afternoon on the mathematics behind a method.",
    weights: { "data-analyst": -1, "data-scientist": 2, "ml-engineer": 0, "genai-engineer": -2 },
  },
  {
    id: "lasting",
    topic: "Systems that run on their own",
    text: "You like to build things that keep running after you have gone home.",
    weights: { "data-analyst": -1, "data-scientist": -1, "ml-engineer": 2, "genai-engineer": 0 },
  },
  {
    id: "language",
    topic: "Careful reading and writing",
    text: "You write carefully, and notice when a sentence can be read in two ways.",
    weights: { "data-analyst": 1, "data-scientist": -1, "ml-engineer": -1, "genai-engineer": 2 },
  },
  {
    id: "soon",
    topic: "Results that are used within days",
    text: "You want to see your work used within days rather than months.",
    weights: { "data-analyst": 2, "data-scientist": -2, "ml-engineer": -1, "genai-engineer": 1 },
  },
  {
    id: "open",
    topic: "Questions without a clean answer",
    text: "You like a question that may turn out to have no clean answer.",
    weights: { "data-analyst": 0, "data-scientist": 2, "ml-engineer": -2, "genai-engineer": 0 },
  },
  {
    id: "code",
    topic: "Writing software for most of the day",
    text: "You would rather write software all day than talk things through in meetings.",
    weights: { "data-analyst": -2, "data-scientist": -1, "ml-engineer": 2, "genai-engineer": 0 },
  },
  {
    id: "new",
    topic: "Tools that are new and still changing",
    text: "You are at ease with tools that are a few months old and will soon change again.",
    weights: { "data-analyst": -1, "data-scientist": 0, "ml-engineer": -1, "genai-engineer": 2 },
  },
  {
    id: "exact",
    topic: "The same input, the same output",
    text: "It matters to you that the same input gives the same output every time.",
    weights: { "data-analyst": 1, "data-scientist": 0, "ml-engineer": 1, "genai-engineer": -2 },
  },
  {
    id: "servers",
    topic: "Servers and command lines",
    text: "Servers, command lines and settings files interest you more than they tire you.",
    weights: { "data-analyst": -1, "data-scientist": 0, "ml-engineer": 2, "genai-engineer": -1 },
  },
];

/** Everything that can be answered, in the order in which it is asked. */
export const chooserStatements: readonly ChooserStatement[] = [...openingQuestions, ...refiningStatements];
