import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "llm-prompt-design",
  title: "Design prompts and test them from a script",
  shortName: "Prompt design",
  outcome:
    "You can make a large language model (LLM) generate text and generate code from your own script, and count how often each prompt works.",
  why: {
    "genai-engineer":
      "Prompts are the first code you ship in this role, and a prompt without test cases breaks silently when the model changes.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["first-model-call", "http-json-apis", "git-basics"],
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
    "system prompt",
    "prompting",
    "few-shot",
    "prompt optimization",
    "prompts",
  ],
  steps: [
    {
      id: "first-call",
      text: `From Python, ask ${models.smallChat.name} in Ollama one question with the ollama package and think=False. Print the answer and both token counts.`,
    },
    {
      id: "sampling",
      text: "Send one prompt ten times at temperature 0 and ten times at 1 (how freely words are picked). Then cap the answer at 20 tokens, and note what changes.",
    },
    {
      id: "text-prompt",
      text: "Write a prompt that turns five invented product facts into a description. Check 15 cases in code: every fact present, no new numbers, under 60 words.",
    },
    {
      id: "code-prompt",
      text: "With datasets.load_dataset (from pip), get MBPP (google-research-datasets/mbpp) from the Hugging Face Hub. Prompt for 15 of its functions, and show one test each, so that the name fits. Run the tests in a throwaway Colab notebook, never on your machine.",
    },
    {
      id: "improve-one",
      text: "Change one thing at a time: role, rules, two examples, output format. Commit each version of a prompt to Git, with its pass rate in the commit message.",
    },
    {
      id: "rerun",
      text: `Run all 30 cases three times on ${models.smallChat.name} and on ${models.tinyChat.name}, and put the six pass rates in one table.`,
    },
  ],
  doneWhen: {
    proof:
      "A repository shows two versioned prompts, the 30 cases, the saved answers, and a table of pass rates for three runs on two models.",
    checks: [
      "The table shows the spread of three runs for each model, and the text claims no difference that is smaller than this spread.",
      "The history gives the pass rate of the first and the last version of each prompt, better or not.",
      "For three cases picked at random, the saved answers give the same pass or fail as the table.",
    ],
  },
  recall: [
    {
      question: "You changed the role, the rules and the examples of a prompt at once, and it got better. What do you not know?",
      answer: "Which of the three changes helped, and whether one of them did harm. Change one thing at a time.",
    },
    {
      question: "A prompt passes 24 of 30 cases today and 22 tomorrow. Is it worse?",
      answer: "Not shown. Compare with the spread of several runs of the same prompt before you call it a change.",
    },
  ],
  resources: [
    {
      title: "Prompt Engineering Guide: Few-shot prompting",
      url: "https://www.promptingguide.ai/techniques/fewshot",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Prompt Engineering Guide: General tips for designing prompts",
      url: "https://www.promptingguide.ai/introduction/tips",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "LLM Zoomcamp 1.6: Building the prompt (to read; its own setup asks for a paid key)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/01-agentic-rag/lessons/06-building-prompt.md",
      kind: "course",
      minutes: 20,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
