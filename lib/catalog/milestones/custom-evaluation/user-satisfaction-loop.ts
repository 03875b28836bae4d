import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "user-satisfaction-loop",
  title: "Measure user satisfaction and turn complaints into tests",
  outcome: "You can collect what people think of each answer, tie it to what the system did, and act on it.",
  why: {
    "genai-engineer": "Your test set holds what you thought of, and only real users show you what you missed and whether it matters.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["eval-golden-set", "data-ethics-privacy"],
  tools: ["gradio", "langfuse", "sqlite", "python"],
  keywords: [
    "user feedback",
    "thumbs up and down",
    "CSAT",
    "feedback loop",
    "online evaluation",
    "LLM monitoring",
    "traces",
    "implicit feedback",
  ],
  steps: [
    {
      id: "chat-page",
      text: "Put your RAG app behind a Gradio chat page with thumbs and a comment box, open it with a free share link, and get the first click from somebody else.",
    },
    {
      id: "trace-link",
      text: "Record each answer as a trace (question, sources, prompt version, tokens, time) in Langfuse's free Hobby plan or in SQLite, and store the rating under the same id.",
    },
    {
      id: "tell-mask",
      text: "Tell people on the page what is stored and for how long, and mask e-mail addresses and phone numbers before anything is saved.",
    },
    {
      id: "forty-ratings",
      text: "Collect 40 rated answers from at least five people over several days, and read every thumbs-down together with its trace.",
    },
    {
      id: "complaints-to-cases",
      text: "Sort complaints by cause (retrieval, wrong fact, tone, speed), add ten to your golden set, then fix the top cause and measure it there.",
    },
    {
      id: "satisfaction-chart",
      text: "Chart the share of thumbs-up by day and by version with its interval, the share of answers that got a rating, and the causes.",
    },
  ],
  doneWhen: {
    proof:
      "A dashboard fed by 40 ratings from five people shows satisfaction over time, and each rating opens its trace in Langfuse's free plan or SQLite.",
    checks: [
      "From any thumbs-down the reviewer reaches question, sources and prompt version within a minute.",
      "Ten complaints are golden-set cases now, each with the id of its trace.",
      "No stored trace that the reviewer opens shows an e-mail address or a phone number.",
    ],
  },
  resources: [
    {
      title: "Langfuse: user feedback",
      url: "https://langfuse.com/docs/observability/features/user-feedback",
      kind: "docs",
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp module 5: monitoring, lessons 3 to 10",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/05-monitoring",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
