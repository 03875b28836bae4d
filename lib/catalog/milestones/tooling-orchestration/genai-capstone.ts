import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-capstone",
  title: "Ship and present a GenAI product that you can prove works",
  shortName: "Capstone",
  outcome: "You can bring a generative product to real users with tests, safety review, feedback and costs that others can check.",
  why: {
    "genai-engineer": "It is the one piece that shows a team you can carry an idea from a prompt to something people use and trust.",
  },
  hours: { low: 30, high: 60 },
  prerequisites: [
    "genai-capstone-plan",
    "genai-service-api",
    "llm-as-judge",
    "bias-fairness-eval",
    "user-satisfaction-loop",
    "prompt-injection-defense",
    "agent-evaluation",
    "finetune-llm-lora",
    "multimodal-app",
    "cicd-github-actions",
  ],
  helpful: ["agent-evaluation", "finetune-llm-lora", "multimodal-app"],
  tools: ["fastapi", "hugging-face-hub", "github-actions", "langfuse", "docker", "python"],
  keywords: ["portfolio project", "final project", "evals in CI", "public demo", "safety review", "cost model", "launch", "RAG product"],
  steps: [
    {
      id: "go-online",
      text: "Put the first version behind your streaming API and online in a free Hugging Face Space. Or record a demo of a container that starts with one command.",
    },
    {
      id: "evals-gate",
      text: `Grow the 20 cases of your plan to 100. Run 30 of them on ${models.tinyChat.name} in GitHub Actions with each push, and block a fall below the agreed rate. Run all 100 with your judge before release.`,
    },
    {
      id: "earn-place",
      text: "Test one larger part against the plain version: a fine-tuned model, an agent, or an input or output beyond text. Keep it only if your numbers support it.",
    },
    {
      id: "safety-cost",
      text: "Finish the safety review: gaps by group, 50 hostile prompts, personal data. Add a cost model for 100 and for 10,000 users a month.",
    },
    {
      id: "five-users",
      text: "Five people use it for real tasks over a week. Show their feedback on the dashboard, fix the top complaint and measure the change.",
    },
    {
      id: "present",
      text: "Present it in ten minutes, live or on video: the problem, the evidence, what does not work yet, and what you left out and why.",
    },
  ],
  doneWhen: {
    proof:
      "A public page links the demo on a free host or a recording, the evaluation report, feedback dashboard, safety review and cost model.",
    checks: [
      "The log of one push that was blocked for a low pass rate is linked; a push made worse on purpose counts.",
      "A new visitor gets an answer with its source, or a polite refusal, within five minutes of opening the page.",
      "The ten-row rubric is filled in with a link for every point, and its weakest row is named on the page.",
    ],
    alone:
      "Use it yourself for real tasks on five days, and score the rubric a week after the last change. Say on the page that no other person tested it.",
  },
  rubric: [
    {
      criterion: "Problem and user",
      points: [
        "No user or problem is named on the page.",
        "A problem is described, but not who has it or what they do today.",
        "One kind of user, what they do today, and a target number written before the first result.",
      ],
    },
    {
      criterion: "Data and rights",
      points: [
        "The source or licence of the data is missing.",
        "Source and licence are named, but not what the product may do with the data.",
        "Source, licence, version and personal data are stated, and the licence allows this use.",
      ],
    },
    {
      criterion: "Retrieval or context",
      points: [
        "The model answers without data of its own, or the choice is not explained.",
        "One way of finding or choosing the context is used and measured.",
        "At least two ways are measured on the same cases, and the choice follows from the numbers.",
      ],
    },
    {
      criterion: "Evaluation of answers",
      points: [
        "There is no fixed test set, or its results are not stored.",
        "A fixed set of 30 cases or more runs with one command and gives one total.",
        "At least 100 cases with results by group and an interval, and a judge or labels whose agreement is stated.",
      ],
    },
    {
      criterion: "Gate before release",
      points: [
        "Changes are released without running the test cases.",
        "The test cases run with each push, but nothing is blocked.",
        "A push below the agreed rate is blocked, and the log of one such push is linked.",
      ],
    },
    {
      criterion: "A larger part that earned its place",
      points: [
        "No part beyond the plain version was tried.",
        "One part was added without a comparison on the same cases.",
        "One part was compared with the plain version, and kept or dropped because of the numbers.",
      ],
    },
    {
      criterion: "Safety and fairness",
      points: [
        "There is no safety review.",
        "Hostile prompts or gaps by group were tested, but not both.",
        "Both were tested with counts, one finding was fixed and measured, and what still works as an attack is named.",
      ],
    },
    {
      criterion: "Service and cost",
      points: [
        "It runs only on the author's machine.",
        "It runs for others, without limits, traces or a known cost.",
        "One command or a link starts it, with limits, traces and a dated cost model for 100 and 10,000 users.",
      ],
    },
    {
      criterion: "Feedback from use",
      points: [
        "Nobody's use was recorded.",
        "Feedback was collected, but led to no change.",
        "Feedback leads to traces and test cases, and the top complaint was fixed and measured.",
      ],
    },
    {
      criterion: "Documentation and honesty",
      points: [
        "A fresh clone cannot be run from the README.",
        "It runs from the README, but the limits of the product are not stated.",
        "It runs from the README within five minutes, every number links to its evidence, and three limits are named.",
      ],
    },
  ],
  recall: [
    {
      question: "A part of your product works well in the demo but does not change the pass rate. What do you do with it?",
      answer: "Leave it out, or show another number that it improves. Each part costs time, money and one more way to fail.",
    },
    {
      question: "What does a cost model for a GenAI product need besides the price of tokens?",
      answer:
        "Calls per task, retries, tokens in the context, share of cached or free answers, hosting, and the people who check and update it.",
    },
  ],
  resources: [
    {
      title: "LLM Zoomcamp capstone: objective, documentation and evaluation criteria",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/project.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Spaces overview (free CPU hardware, secrets)",
      url: "https://huggingface.co/docs/hub/spaces-overview",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      access: "account",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "AI Agents for Beginners, lesson 6: Building trustworthy agents",
      url: "https://github.com/microsoft/ai-agents-for-beginners/tree/main/06-building-trustworthy-agents",
      kind: "course",
      minutes: 30,
      licence: "MIT",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
