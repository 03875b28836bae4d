import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "agent-evaluation",
  title: "Evaluate an agent by its result, its steps and its cost",
  shortName: "Agent evaluation",
  outcome: "You can score an agent by what it achieved, which tools it called and what it spent, and stop a change that makes it worse.",
  why: {
    "genai-engineer": "An agent can say that it is done when it is not, so you check what it changed and how it got there.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["openai-agents-sdk", "golden-set-rules", "py-testing", "sql-basics"],
  tools: ["openai-agents-sdk", "pytest", "sqlite", "ollama", "python"],
  keywords: [
    "evaluation suites",
    "agent evals",
    "trajectories",
    "tool-call correctness",
    "task success",
    "cost budget",
    "latency budget",
    "pass at k",
    "regression gate",
    "agent testing",
  ],
  steps: [
    {
      id: "world",
      text: "Put your agent's 30 made-up orders into SQLite with Python's sqlite3 module, so that every run starts from the same copy. Write ten tasks with the state that the database must have at the end. In three of them nothing may change.",
    },
    {
      id: "success",
      text: "Grow them to 24 tasks: easy, several steps, missing information, must refuse. Score each run by the final state first, and by the answer second. Count where the answer claims more than was done.",
    },
    {
      id: "tool-calls",
      text: "From the trace, score each call: right tool, right arguments, needed at all. Allow several good ways by naming only the calls that must and must not happen.",
    },
    {
      id: "trajectories",
      text: "Read the whole trajectory (the list of steps) of the failed runs, at most ten, and of five that passed. Name the first wrong step of each failure, and group them.",
    },
    {
      id: "three-trials",
      text: `Run all tasks three times with ${models.smallChat.name}. Report how many pass at least once and how many pass every time, with the most tokens, seconds and calls of any run.`,
    },
    {
      id: "gate",
      text: "Write a pytest file that fails when passes fall below your limit, a forbidden call happens or a budget is exceeded. Break a tool description on purpose, and show that it fails.",
    },
  ],
  doneWhen: {
    proof:
      "A repository runs 24 tasks three times with a free local model and prints success, tool calls, tokens and seconds. Its test blocked one bad change.",
    checks: [
      "For any failed run, the saved trajectory shows its first wrong step.",
      "The table separates tasks that pass every time from those that pass sometimes.",
      "The gate passes for the current version, fails for the broken one, and its limits were written down before.",
    ],
  },
  recall: [
    {
      question: "Why score an agent by the final state and not by its last message?",
      answer: "It may claim to have done something that it did not do. The state of the database or file shows what happened.",
    },
    {
      question: "A task passes in two of three runs. Would you call the agent able to do it?",
      answer: "It can, but not reliably. Report both: passes at least once, and passes every time.",
    },
  ],
  resources: [
    {
      title: "Anthropic: Demystifying evals for AI agents",
      url: "https://www.anthropic.com/engineering/demystifying-evals-for-ai-agents",
      kind: "article",
      minutes: 30,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Agents Course, bonus unit 2: What is agent observability and evaluation?",
      url: "https://huggingface.co/learn/agents-course/bonus-unit2/what-is-agent-observability-and-evaluation",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "LLM Zoomcamp 4.14: Agent evaluation (to read; its own setup asks for a paid key)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/04-evaluation/lessons/14-agent-evaluation.md",
      kind: "course",
      minutes: 30,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
