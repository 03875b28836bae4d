import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "serving-latency-slo",
  title: "Meet a latency target (SLO) in serving",
  shortName: "Latency target",
  outcome:
    "You can promise how quickly a model answers, show under load that the promise holds, and know what happens when there is more traffic than that.",
  why: {
    "ml-engineer": "This is where every saved millisecond turns into a promise that other teams can build on.",
  },
  hours: { low: 8, high: 17 },
  prerequisites: ["autoscaling-load-test", "quantization"],
  tools: ["onnx-runtime", "triton", "locust", "kubernetes", "prometheus"],
  keywords: [
    "latency requirements",
    "speed",
    "dynamic batching",
    "SLO",
    "error budget",
    "caching",
    "backpressure",
    "SLA",
    "low latency",
    "high throughput",
    "performance optimization",
    "Redis",
    "cache",
  ],
  steps: [
    {
      id: "promise",
      text: "Write the target (an SLO, service level objective) in one line, such as 99 percent of calls under 200 ms at 20 a second. Measure how far off you are.",
    },
    {
      id: "workers",
      text: "Serve the quantized DistilBERT with ONNX Runtime. Try 1, 2 and 4 workers with different thread counts, and plot p99 against calls a second.",
    },
    {
      id: "batching",
      text: "Let calls that arrive within a few milliseconds share one model run (dynamic batching). Use Triton on CPU (an image of over 5 GB) or a queue of your own. Plot p99 for waits of 0, 2, 5 and 10 ms.",
    },
    {
      id: "cache",
      text: "Cache repeated inputs, and replay traffic in which a third repeats. Report the hit rate, and say when a cached answer would be wrong.",
    },
    {
      id: "refuse-early",
      text: "Limit the queue and answer 429 when it is full. At twice the target load, the accepted calls must still keep the promise.",
    },
    {
      id: "prove",
      text: "Run ten minutes at the target load on a kind cluster, and write down how much of the allowed 1 percent was used up.",
    },
  ],
  doneWhen: {
    proof: "A ten-minute Locust report from a laptop cluster without a GPU shows the result, next to the plots that led to the settings.",
    checks: [
      "The stated share of calls is within the limit for ten minutes. If this laptop cannot do it, the report lowers the promise and keeps that one.",
      "At twice the load the accepted calls keep the limit, and the refused ones get a clear answer.",
      "Each setting in use is the best point of one of the plots, or a sentence says why not.",
    ],
  },
  recall: [
    {
      question: "Why can refusing some calls early be better than accepting all of them?",
      answer: "A full queue makes every call late. With a limit, the accepted calls stay quick and the others can try elsewhere at once.",
    },
    {
      question: "What is an error budget?",
      answer: "The share of calls that may miss the target. While some is left, a team can take risks; when it is used up, it slows down.",
    },
  ],
  resources: [
    {
      title: "Triton Inference Server: Quickstart (also on CPU)",
      url: "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/getting_started/quickstart.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Google SRE Book, chapter 4: Service Level Objectives",
      url: "https://sre.google/sre-book/service-level-objectives/",
      kind: "book",
      minutes: 45,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Triton Inference Server: Optimization (dynamic batcher, model instances)",
      url: "https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/optimization.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
