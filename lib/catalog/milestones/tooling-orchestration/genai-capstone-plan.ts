import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-capstone-plan",
  title: "Plan a GenAI product and cut a first working version",
  outcome: "You can turn one person's problem into a written plan and a small version that runs from question to answer.",
  why: {
    "genai-engineer": "Generative projects rarely lack ideas; they lack a user, usable data and a number that says when to stop.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["langchain-workflow"],
  tools: ["python", "ollama", "git", "github"],
  keywords: ["portfolio project", "capstone", "product plan", "user interview", "prototype", "data licence", "scope", "GenAI project idea"],
  steps: [
    {
      id: "one-person",
      text: "Talk for 20 minutes with one person who has the problem, and write half a page: who, what they do today, and a number that would show your product helps.",
    },
    {
      id: "data-rights",
      text: "Pick free data that fits, such as public-domain books, Wikipedia pages or open government documents, and note its licence, size and personal data.",
    },
    {
      id: "twenty-cases",
      text: "Write 20 test cases with that person, five of which must be refused, and agree on the pass rate that would be good enough.",
    },
    {
      id: "first-cut",
      text: "Build the smallest version that takes a question and returns an answer with its source from a local model, and record pass rate, time and tokens.",
    },
    {
      id: "part-by-part",
      text: "List the parts (agent, fine-tune, image or voice, feedback, safety), say what each must prove to stay, and plan the hours with the riskiest first.",
    },
    {
      id: "watch-use",
      text: "Watch the person use the cut for 15 minutes, note what they did rather than what they said, and change the plan in at least one place.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds a two-page plan on free data and a first cut, which runs the 20 cases on a free local model with one command.",
    checks: [
      "The Git history shows the target number written before the first result.",
      "The licence of the data allows what the product does with it.",
      "The plan marks what changed after the person tried it.",
    ],
  },
  resources: [
    {
      title: "People + AI Guidebook: user needs and defining success",
      url: "https://pair.withgoogle.com/guidebook/",
      kind: "book",
      minutes: 45,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp capstone: objective, datasets and criteria",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/project.md",
      kind: "course",
      minutes: 20,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
