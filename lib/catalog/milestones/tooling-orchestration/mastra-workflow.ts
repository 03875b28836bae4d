import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mastra-workflow",
  title: "Build a typed, resumable workflow with Mastra",
  outcome: "You can build a TypeScript workflow whose steps check their data, branch, retry and wait for a person.",
  why: {
    "genai-engineer": "Many products are written in TypeScript, and there the model's steps live in the same code and types as the app.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["typescript-essentials", "rag-pipeline", "cicd-github-actions"],
  tools: ["mastra", "typescript", "nodejs", "ollama", "github-actions"],
  keywords: [
    "orchestration frameworks",
    "multi-step workflows",
    "Zod schemas",
    "suspend and resume",
    "human in the loop",
    "branching",
    "retry",
    "AI SDK",
    "JavaScript agents",
  ],
  steps: [
    {
      id: "first-run",
      text: "Start a project with npm create mastra@latest, connect it to a model in Ollama, and watch a two-step workflow finish in Studio, Mastra's local page.",
    },
    {
      id: "schemas",
      text: "Give every step a Zod schema (a checked shape) for its input and output, and show how a wrong field is caught before the next step.",
    },
    {
      id: "branch",
      text: "Export your RAG chunks and vectors to JSON, search them in one step, and branch on whether anything relevant was found.",
    },
    {
      id: "retries",
      text: "Let a failing model call be tried twice more, then make it fail on purpose and read the status of each step.",
    },
    {
      id: "suspend",
      text: "Suspend the run before the answer is sent, keep its snapshot in a local LibSQL file, restart the process and resume with an approval.",
    },
    {
      id: "types-in-ci",
      text: "Run the type check and five workflow tests with a fake model in GitHub Actions on every push.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository runs the workflow on a free local model, and its GitHub Actions page shows type check and tests passing without an API key.",
    checks: [
      "A run that was suspended before a restart finishes after it.",
      "A question with no relevant document takes the other branch and says so.",
      "A pull request that breaks one schema is stopped by the pipeline.",
    ],
  },
  resources: [
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
