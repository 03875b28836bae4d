import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-interview",
  title: "Prepare your portfolio and practise GenAI interviews",
  shortName: "Job interviews",
  outcome: "You can show one project in five minutes, plan an LLM system aloud, and finish a take-home task within its time.",
  why: {
    "genai-engineer": "Employers ask you to explain your own project and its tests, and this is easier when you have done it aloud before.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["rag-grounding"],
  tools: ["github", "git"],
  keywords: ["job interview", "portfolio", "CV", "take-home task", "system design", "mock interview", "job application"],
  steps: [
    {
      id: "ten-ads",
      text: "Read ten current advertisements for GenAI or AI engineers. Count which skills they name. Rewrite your CV so that each skill you have points to a project, in one page.",
    },
    {
      id: "readme",
      text: "Rewrite the README of your best project: the problem, a picture, and how to run it in five minutes. Add the numbers with their test set, and what does not work yet.",
    },
    {
      id: "five-minutes",
      text: "Record yourself explaining this project in five minutes. Listen once, cut what nobody asked for, and record again.",
    },
    {
      id: "design-talk",
      text: "Plan aloud in 40 minutes an assistant for 10,000 company documents: questions to ask first, data, retrieval, evaluation, cost, privacy, failure. Draw it on one page.",
    },
    {
      id: "take-home",
      text: `Do a take-home task in three hours by the clock. Answer with sources from five PDF files you have never used, on ${models.smallChat.name}, with ten tests and a README.`,
    },
    {
      id: "answers",
      text: "Write five-sentence answers to eight questions, among them: RAG or fine-tuning, how you test, an injection, a cost that exploded, a failure of yours. Say them without notes.",
    },
  ],
  doneWhen: {
    proof:
      "A folder holds the count of ten advertisements, the CV, the new README, the five-minute recording, the design page and the take-home repository with its time.",
    checks: [
      "From the README alone, a fresh clone runs within five minutes.",
      "Every number in README and talk leads to a file or a command that shows it.",
      "The take-home's Git history lies within three hours, and its README says what was left out.",
    ],
    alone:
      "Draw a question at random and record your answer. Score the recording a day later: one point each for a clear claim, a number and a limit.",
  },
  recall: [
    {
      question: "What should you ask before you design an LLM system in an interview?",
      answer:
        "Who uses it and for what? Which data may it see? What does a wrong answer cost? How is quality measured? How much traffic, and what budget?",
    },
    {
      question: "Why should a portfolio README say what does not work yet?",
      answer: "It shows that you tested, and it gives the talk an honest and interesting point.",
    },
  ],
  resources: [
    {
      title: "AI Engineering Field Guide: Interview process",
      url: "https://github.com/alexeygrigorev/ai-engineering-field-guide/blob/main/interview/01-interview-process.md",
      kind: "article",
      minutes: 15,
      licence: "Copyright, free to read",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "AI Engineering Field Guide: Interview questions",
      url: "https://github.com/alexeygrigorev/ai-engineering-field-guide/blob/main/interview/02-questions.md",
      kind: "article",
      minutes: 45,
      licence: "Copyright, free to read",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "LLM Zoomcamp capstone: objective, documentation and evaluation criteria",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/project.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
