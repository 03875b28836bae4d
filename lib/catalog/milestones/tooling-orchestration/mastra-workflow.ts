import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mastra-workflow",
  title: "Build a typed, resumable workflow with Mastra",
  shortName: "Mastra workflow",
  outcome: "You can build a TypeScript workflow whose steps check their data, branch, and wait for a person.",
  why: {
    "genai-engineer": "Many products are written in TypeScript, and there the model's steps live in the same code and types as the app.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["typescript-essentials", "rag-pipeline"],
  tools: ["mastra", "typescript", "nodejs", "ollama"],
  keywords: [
    "orchestration frameworks",
    "multi-step workflows",
    "agent frameworks",
    "Zod schemas",
    "suspend and resume",
    "human in the loop",
    "branching",
    "AI SDK",
    "JavaScript agents",
  ],
  steps: [
    {
      id: "first-run",
      text: `Start a project with npm create mastra@latest and connect it to ${models.smallChat.name} in Ollama. Watch a two-step workflow finish in Studio, Mastra's local page.`,
    },
    {
      id: "schemas",
      text: "Give every step a Zod schema (a checked shape) for its input and output. Show how a wrong field is caught before the next step.",
    },
    {
      id: "branch",
      text: "Export your RAG chunks and vectors to JSON and search them in one step. Branch on whether anything relevant was found.",
    },
    {
      id: "retries",
      text: "Let a failing model call be tried twice more. Then make it fail on purpose, and read the status of each step.",
    },
    {
      id: "suspend",
      text: "Suspend the run before the answer is sent and keep its snapshot in a local LibSQL file. Restart the process and resume with an approval.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository runs the workflow on a free local model, and its README shows a suspended run that was resumed after a restart.",
    checks: [
      "A run that was suspended before a restart finishes after it.",
      "A question with no relevant document takes the other branch and says so.",
      "npx tsc --noEmit finds no error, and a changed schema makes it fail.",
    ],
  },
  recall: [
    {
      question: "What does a schema for a step catch that a TypeScript type alone cannot?",
      answer: "Wrong data at run time, such as a model's answer. Types are checked only when the code is built.",
    },
    {
      question: "What is the difference between retrying a step and suspending a run?",
      answer: "A retry repeats a failed step at once. A suspended run saves its state and waits for something from outside.",
    },
  ],
  resources: [
    {
      title: "Mastra course, workflows: Understanding steps",
      url: "https://github.com/mastra-ai/mastra/blob/main/docs/src/course/04-workflows/02-understanding-steps.md",
      kind: "course",
      minutes: 10,
      licence: "Apache-2.0 (core)",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Mastra: workflows overview",
      url: "https://mastra.ai/docs/workflows/overview",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0 (core)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Mastra: suspend and resume",
      url: "https://mastra.ai/docs/workflows/suspend-and-resume",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0 (core)",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
