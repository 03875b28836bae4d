import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ai-assisted-analysis",
  title: "Use an AI assistant for analysis and check what it says",
  shortName: "AI assistant",
  outcome: "You can let a language model speed up queries and charts and find its mistakes before others do.",
  why: {
    "data-analyst": "Colleagues will bring you answers from assistants, and somebody has to tell the right from the plausible.",
    "data-scientist": "Assistants write a good part of exploratory code, and a wrong join in it spoils every model that follows.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["sql-joins-aggregation", "data-ethics-privacy"],
  helpful: ["data-ethics-privacy"],
  tools: ["ollama", "sql", "sqlite"],
  keywords: [
    "large language model",
    "ChatGPT",
    "Copilot",
    "Claude",
    "Gemini",
    "text to SQL",
    "prompt",
    "hallucination",
    "verification",
    "generative AI",
    "AI tools",
  ],
  steps: [
    {
      id: "first-try",
      text: `Ask an assistant you have, or ${models.smallChat.name} in Ollama (${models.smallChat.download}, free, from ollama.com), for the SQL that answers a Chinook question. Choose one whose answer you know. Run it and compare.`,
    },
    {
      id: "answer-key",
      text: "Write ten questions, on Chinook or your own public table, with answers you have verified. One invites a doubled join, and one cannot be answered from the data.",
    },
    {
      id: "score",
      text: "Give only the table definitions and ask all ten. Run the SQL yourself, and score each as right, wrong or not running.",
    },
    {
      id: "improve",
      text: "Add what was missing, such as what one row means. Ask again in fresh chats, and compare both scores.",
    },
    {
      id: "sort-errors",
      text: "Sort the wrong answers by kind (join, filter, definition, invented column) and write a check that catches each kind.",
    },
    {
      id: "own-rules",
      text: "Write half a page of rules: what may be pasted, what is always checked, and how you say that you used an assistant.",
    },
  ],
  doneWhen: {
    proof:
      "A table of ten Chinook questions with your answer, the assistant's in two rounds, a verdict and the check that catches each mistake.",
    checks: [
      "Two of the assistant's queries, run again, give the recorded results.",
      "Every wrong or failing answer has a kind and a check that flags it.",
      "The rules forbid personal and confidential data, and only public data was pasted.",
    ],
  },
  recall: [
    {
      question: "An assistant's query runs and returns a number. Which checks come before you use it?",
      answer: "Read the joins and filters, compare a total with a control query, and check one row by hand.",
    },
    {
      question: "What must never be pasted into an outside assistant?",
      answer: "Personal or confidential data. Table definitions and invented rows usually do the same job.",
    },
  ],
  resources: [
    {
      title: "Prompt Engineering Guide: Basics of Prompting",
      url: "https://www.promptingguide.ai/introduction/basics",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "AI Playbook for the UK Government: the ten principles",
      url: "https://www.gov.uk/government/publications/ai-playbook-for-the-uk-government",
      kind: "article",
      minutes: 45,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
