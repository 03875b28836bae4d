import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "coding-agent",
  title: "Work with a coding agent and review what it wrote",
  shortName: "Coding agent",
  outcome: "You can give a coding agent a clear task with tests, review every line of its change, and decide when to stop it.",
  why: {
    "data-analyst": "An agent writes a query or a script in seconds, and your name stands under the number that comes out of it.",
    "data-scientist":
      "Generated analysis code runs without an error even when it leaks the target, so tests and review have to come from you.",
    "ml-engineer": "Teams expect you to use these tools, and what you merge runs in production, whoever or whatever typed it.",
    "genai-engineer":
      "One in seven advertisements for AI engineers names coding assistants, and you are expected to know their limits from use.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["py-modules-envs", "git-basics"],
  tools: ["opencode", "ollama", "git", "pytest"],
  keywords: [
    "AI coding assistant",
    "AI code editor",
    "Claude Code",
    "Codex",
    "Cursor",
    "GitHub Copilot",
    "agentic coding",
    "AGENTS.md",
    "code review",
    "specification",
    "vibe coding",
    "coding assistants",
    "AI coding tools",
    "AI-assisted development",
  ],
  steps: [
    {
      id: "spec-and-tests",
      text: "Specify a function for penguins.csv: per species, birds, missing masses, lightest and heaviest mass, and how many birds share the lightest. Write six tests first (functions with assert, run by pytest), and keep two outside the repository.",
    },
    {
      id: "safe-setup",
      text: `Install OpenCode, an open agent. Connect it to ${models.hostedFreeTier.provider}, which needs ${models.hostedFreeTier.needs}. With more than 8 GB of memory, a model in Ollama with a context of 64k tokens does, too. Set "permission" to "ask" in opencode.json.`,
    },
    {
      id: "never-paste",
      text: "Write AGENTS.md: how to run the tests, what it may not change, no new packages. List what never goes into a prompt: keys, personal data, customer files, code you may not share. Search the folder for them.",
    },
    {
      id: "let-it-work",
      text: "On a new branch, give it the specification. Read each command before you allow it. Stop after three failed tries or 20 minutes, and write the rest yourself. If no agent runs on your computer, paste the task into a chat model.",
    },
    {
      id: "review-diff",
      text: "Read the diff line by line and mark each change: keep, change or reject, with a reason. Look for changed tests, hidden errors, unneeded code and new packages. Run the two hidden tests last.",
    },
    {
      id: "vague-request",
      text: "On another branch, ask for the same in one vague sentence. List each decision that it made for you, such as how it treats missing values. Write half a page: when you would use it, and when not.",
    },
  ],
  doneWhen: {
    proof:
      "Two branches, a specification, tests and a review list show what the agent wrote, what you rejected and what the vague request left open.",
    checks: [
      "Adelie: 152 birds, 1 missing, 2,850 to 4,775 g, two lightest. Chinstrap: 68, none, 2,700 to 4,800. Gentoo: 124, 1, 3,950 to 6,300.",
      "The history shows your tests before the agent's code, and the review list has a reason for every changed block.",
      "No key, personal data or customer file is in the prompts that were saved.",
    ],
  },
  recall: [
    {
      question: "Why write the tests before the agent writes the code, and keep some of them from it?",
      answer: "Tests written afterwards repeat its mistakes, and it can fit the code to tests that it sees. Hidden ones check the intent.",
    },
    {
      question: "The agent made all tests pass. Which two changes do you look for first in the diff?",
      answer: "Tests that were weakened or deleted, and errors that are caught and ignored. Both turn red to green without a fix.",
    },
  ],
  resources: [
    {
      title: "MIT Missing Semester 2026: Agentic Coding",
      url: "https://missing.csail.mit.edu/2026/agentic-coding/",
      kind: "course",
      minutes: 60,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "OpenCode: Permissions (by default it may do nearly everything)",
      url: "https://opencode.ai/docs/permissions/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Ollama: OpenCode (a local model for the agent)",
      url: "https://docs.ollama.com/integrations/opencode",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
