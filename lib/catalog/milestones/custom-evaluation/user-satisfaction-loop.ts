import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "user-satisfaction-loop",
  title: "Measure user satisfaction and turn complaints into tests",
  shortName: "User feedback",
  outcome: "You can collect what people think of each answer, tie it to what the system did, and act on it.",
  why: {
    "genai-engineer": "Your test set holds what you thought of, and only real users show you what you missed and whether it matters.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["llm-observability", "data-ethics-privacy"],
  tools: ["gradio", "langfuse", "sqlite", "python"],
  keywords: ["user satisfaction", "user feedback", "thumbs up and down", "CSAT", "feedback loop", "online evaluation", "implicit feedback"],
  steps: [
    {
      id: "chat-page",
      text: "Put your RAG app behind a Gradio chat page with thumbs and a comment box, and open it with a free share link. Get the first click from somebody else.",
    },
    {
      id: "trace-link",
      text: "Store each rating under the id of its trace, in Langfuse or in SQLite. From a rating you can then open question, sources and prompt version.",
    },
    {
      id: "tell-mask",
      text: "Tell people on the page what is stored and for how long. Mask e-mail addresses and phone numbers before anything is saved.",
    },
    {
      id: "forty-ratings",
      text: "Collect 40 rated answers from at least five people within a week. The share link lives one week, and only while your computer is on. Read every thumbs-down together with its trace.",
    },
    {
      id: "complaints-to-cases",
      text: "Sort complaints by cause: retrieval, wrong fact, tone, speed. Add those that can be tested to your golden set, then fix the top cause and measure it there.",
    },
    {
      id: "satisfaction-chart",
      text: "Chart thumbs-up and thumbs-down by day and by version as counts, the share of answers that got a rating, and the causes.",
    },
  ],
  doneWhen: {
    proof:
      "A dashboard fed by 40 ratings from five people shows satisfaction over time, and each rating opens its trace in Langfuse's free plan or SQLite.",
    checks: [
      "From any thumbs-down you reach question, sources and prompt version within a minute.",
      "Every complaint that can be tested is a golden-set case, with the id of its trace.",
      "No stored trace shows an e-mail address or a phone number, also after you typed one on purpose.",
    ],
    alone:
      "Use the app for real tasks of your own on five days, and rate each answer one day later. Say on the dashboard that all ratings are yours.",
  },
  recall: [
    {
      question: "Only 5 percent of answers get a rating, and most are thumbs-up. What may you conclude?",
      answer: "Little about all users. Those who rate differ from those who do not, so state the share and read the complaints.",
    },
    {
      question: "What must be stored with a thumbs-down so that it can be acted on?",
      answer: "A link to the trace: question, retrieved sources, prompt version and model.",
    },
  ],
  resources: [
    {
      title: "Gradio: Creating a chatbot fast, the part on collecting user feedback",
      url: "https://www.gradio.app/guides/creating-a-chatbot-fast",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Langfuse: user feedback",
      url: "https://langfuse.com/docs/observability/features/user-feedback",
      kind: "docs",
      minutes: 20,
      access: "account",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp 5.8: User feedback (built with Streamlit and PostgreSQL; the idea is the same)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/05-monitoring/lessons/08-user-feedback.md",
      kind: "course",
      minutes: 20,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
