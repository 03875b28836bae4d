import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-capstone",
  title: "Ship and present a GenAI product that you can prove works",
  outcome: "You can bring a generative product to real users with tests, safety review, feedback and costs that others can check.",
  why: {
    "genai-engineer": "It is the one piece that shows a team you can carry an idea from a prompt to something people use and trust.",
  },
  hours: { low: 14, high: 30 },
  prerequisites: [
    "genai-capstone-plan",
    "genai-service-api",
    "llm-as-judge",
    "bias-fairness-eval",
    "user-satisfaction-loop",
    "finetune-llm-lora",
    "multimodal-app",
    "openai-agents-sdk",
    "cicd-github-actions",
  ],
  tools: ["langgraph", "fastapi", "hugging-face-hub", "github-actions", "langfuse", "docker"],
  keywords: ["portfolio project", "final project", "evals in CI", "public demo", "safety review", "cost model", "launch", "RAG product"],
  steps: [
    {
      id: "go-online",
      text: "Put the first cut behind your streaming API and online in a free Hugging Face Space, or record a demo of a container that starts with one command.",
    },
    {
      id: "evals-gate",
      text: "Run 30 golden-set cases on a small model in GitHub Actions with each push and block a fall below the agreed rate. Run the full set with your judge before release.",
    },
    {
      id: "earn-place",
      text: "Test a fine-tuned model, an agent handoff and one input or output beyond text against the plain version, and keep only what your numbers support.",
    },
    {
      id: "safety-cost",
      text: "Finish the safety review (gaps by group, 50 hostile prompts, personal data) and a cost model for 100 and for 10,000 users a month.",
    },
    {
      id: "five-users",
      text: "Let five people use it for real, show their feedback on the dashboard, fix the top complaint and measure the change.",
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
      "The log of one push that was blocked for a low pass rate is linked.",
      "A stranger gets an answer with its source, or a polite refusal, within five minutes of opening the page.",
      "Somebody else scored it on the LLM Zoomcamp criteria, and the score is published with its weakest part.",
    ],
  },
  resources: [
    {
      title: "LLM Zoomcamp capstone: evaluation criteria",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/project.md",
      kind: "course",
      minutes: 30,
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Spaces overview (free CPU hardware, secrets)",
      url: "https://huggingface.co/docs/hub/spaces-overview",
      kind: "docs",
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "AI Agents for Beginners: building trustworthy agents, agents in production",
      url: "https://github.com/microsoft/ai-agents-for-beginners",
      kind: "course",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
