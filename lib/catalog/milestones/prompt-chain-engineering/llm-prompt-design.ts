import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "llm-prompt-design",
  title: "Call an LLM API and design prompts that hold up",
  outcome:
    "You can make a large language model (LLM) generate text and generate code from your own script, with prompts that pass the same test cases run after run.",
  why: {
    "genai-engineer":
      "Prompts are the first code you ship in this role, and a prompt without test cases breaks silently when the model changes.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["http-json-apis", "git-basics"],
  tools: ["python", "ollama", "git", "google-colab"],
  keywords: [
    "prompt engineering",
    "crafting effective prompts",
    "generate text",
    "generate code",
    "text generation",
    "code generation",
    "tokens",
    "temperature",
    "few-shot examples",
    "Gemini API",
  ],
  steps: [
    {
      id: "first-call",
      text: "Run a small open model in Ollama (no GPU needed), or use a free tier such as the Gemini API's (public data only). Print one answer and its token counts from Python. A paid API is optional.",
    },
    {
      id: "sampling",
      text: "Send one prompt ten times at temperature 0 and ten times at 1 (how freely words are picked), then cap the answer at 20 tokens, and note what changes.",
    },
    {
      id: "text-prompt",
      text: "Write a prompt that turns five invented product facts into a description, and check 15 cases in code: every fact present, no new numbers, under 60 words.",
    },
    {
      id: "code-prompt",
      text: "Write a prompt that generates Python functions for 15 tasks of the free MBPP set. Save the answers, and run the set's own tests in a throwaway Colab notebook, never on your own machine.",
    },
    {
      id: "improve-one",
      text: "Change one thing at a time (role, rules, two examples, output format), commit each prompt version to Git, and note its pass rate beside it.",
    },
    { id: "rerun", text: "Run all 30 cases three times on two models, and put the six pass rates in one table." },
  ],
  doneWhen: {
    proof:
      "A repository shows two versioned prompts, the 30 cases, the saved answers, and pass rates for three runs on two models, local or free tier.",
    checks: [
      "On the better model, each of the three runs passes at least 24 of the 30 cases.",
      "The last version of each prompt passes more cases than its first version, and the history shows both numbers.",
      "For three cases that the reviewer picks, the saved answers give the same pass or fail as the table.",
    ],
  },
  resources: [
    {
      title: "Prompt Engineering Guide: Introduction, then zero-shot and few-shot prompting",
      url: "https://www.promptingguide.ai/",
      kind: "docs",
      minutes: 90,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Generative AI for Beginners (Microsoft): lessons 4 to 6",
      url: "https://github.com/microsoft/generative-ai-for-beginners",
      kind: "course",
      minutes: 150,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Ollama: Quickstart, for a free local model",
      url: "https://docs.ollama.com/quickstart",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
