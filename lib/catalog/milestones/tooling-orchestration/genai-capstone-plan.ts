import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-capstone-plan",
  title: "Plan a GenAI product and build a first rough version",
  shortName: "Capstone plan",
  outcome: "You can turn one person's problem into a written plan and a small version that runs from question to answer.",
  why: {
    "genai-engineer": "Generative projects rarely lack ideas; they lack a user, usable data and a number that says when to stop.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["rag-grounding"],
  tools: ["python", "ollama", "git", "github"],
  keywords: [
    "portfolio project",
    "capstone",
    "product plan",
    "user interview",
    "prototype",
    "data licence",
    "scope",
    "GenAI project idea",
    "prototyping",
    "proof of concept",
    "MVP",
    "PoC",
    "rapid prototyping",
    "stakeholders",
  ],
  steps: [
    {
      id: "one-person",
      text: "Talk for 20 minutes with one person who has the problem. Write half a page: who, what they do today, and a number that would show your product helps.",
    },
    {
      id: "data-rights",
      text: "Pick free data that fits, such as public-domain books, Wikipedia pages or open government documents. Note its licence, size and personal data.",
    },
    {
      id: "twenty-cases",
      text: "Write 20 test cases from that talk, five of which must be refused. Write down the pass rate that would be good enough.",
    },
    {
      id: "first-cut",
      text: `Build the smallest version that takes a question and returns an answer with its source from ${models.smallChat.name}. Record pass rate, time and tokens.`,
    },
    {
      id: "part-by-part",
      text: "List the parts: agent, fine-tune, image or voice, feedback, safety. Say what each must prove to stay, and plan the hours with the riskiest first.",
    },
    {
      id: "watch-use",
      text: "Watch the person use the first version for 15 minutes, and note what they did rather than what they said. Change the plan in at least one place.",
    },
  ],
  doneWhen: {
    proof: "A repository holds a two-page plan on free data and a first version. One command runs the 20 cases on a free local model.",
    checks: [
      "The Git history shows the target number written before the first result.",
      "The licence of the data allows what the product does with it.",
      "The plan marks what changed after the first version was used.",
    ],
    alone: "Take a task that you do every week yourself and write down how you do it today. Use the first version for it on three days.",
  },
  recall: [
    {
      question: "Why write the pass rate that is good enough before the first result?",
      answer: "Afterwards you would be tempted to call whatever came out good enough.",
    },
    {
      question: "Why watch a person use a first version in place of asking whether they like it?",
      answer: "People are polite and guess badly what they will do. What they do shows where the product fails.",
    },
  ],
  resources: [
    {
      title: "People + AI Guidebook (Google)",
      url: "https://pair.withgoogle.com/guidebook/",
      kind: "book",
      minutes: 45,
      checked: { how: "cited", on: "2026-11-23" },
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
