import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "llm-observability",
  title: "Trace an LLM app and turn what you see into tests",
  shortName: "LLM observability",
  outcome: "You can see what your app did for any answer, what each user costs, and which real question should become a test.",
  why: {
    "genai-engineer": "When an answer is wrong, slow or expensive, a trace shows which step did it, and without one you guess.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["golden-set-rules"],
  tools: ["langfuse", "opentelemetry", "sqlite", "python"],
  keywords: [
    "LLMOps",
    "LLM monitoring",
    "traces",
    "spans",
    "token cost",
    "cost per user",
    "latency",
    "LangSmith",
    "prompt versions",
    "alerts",
    "tracing",
    "LLM tracing",
    "Arize",
    "AI observability",
    "cost optimization",
    "token usage",
  ],
  steps: [
    {
      id: "first-trace",
      text: "Trace one question of your RAG app in Langfuse's free Hobby plan (an account, no card). Make one span (a timed step) for the search and one for the answer. Without an account, write the same as JSON lines.",
    },
    {
      id: "what-to-keep",
      text: "Store with each trace: user id (made up), prompt version, model, retrieved sources, tokens, seconds and result. Mask e-mail addresses before they leave your program.",
    },
    {
      id: "traffic",
      text: "Run 100 questions as five made-up users: your 30 cases with changed wording, long ones and off-topic ones. Make one user ask far more than the others.",
    },
    {
      id: "cost-per-user",
      text: "Give the model a price from a published list. Show cost and tokens for each user and prompt version, the slowest 5 percent, and which step takes their time.",
    },
    {
      id: "trace-to-test",
      text: "Read the 20 worst traces and sort them by cause. Turn five into golden-set cases that carry their trace id, fix one cause, and show the cases before and after.",
    },
    {
      id: "alert",
      text: "Write a daily check that warns when cost, errors or the slowest 5 percent pass a limit that you chose from the data. Trigger it once on purpose.",
    },
  ],
  doneWhen: {
    proof:
      "A dashboard or a report over 100 traced questions shows cost per user, slow steps and causes of failure. Five test cases were made from traces.",
    checks: [
      "For any answer, its trace gives sources, prompt version, tokens and time of each step within a minute.",
      "The cost per user, summed by hand from the traces of one user, agrees with the report.",
      "No stored trace shows the e-mail address that you typed on purpose.",
    ],
  },
  recall: [
    {
      question: "What is the difference between a trace and a span?",
      answer: "A trace is everything done for one request. A span is one timed step in it, such as a search or a model call.",
    },
    {
      question: "Average latency is fine, but users complain. Which number do you look at?",
      answer: "A high percentile, such as the time that the slowest 5 percent exceed, and the step that takes it.",
    },
  ],
  resources: [
    {
      title: "Langfuse: get started with tracing",
      url: "https://langfuse.com/docs/observability/get-started",
      kind: "docs",
      minutes: 30,
      access: "account",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Langfuse: token and cost tracking",
      url: "https://langfuse.com/docs/observability/features/token-and-cost-tracking",
      kind: "docs",
      minutes: 15,
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Agents Course, bonus unit 2: Observability and evaluation, the notebook",
      url: "https://huggingface.co/learn/agents-course/bonus-unit2/monitoring-and-evaluating-agents-notebook",
      kind: "course",
      minutes: 45,
      licence: "Apache-2.0",
      access: "account",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
