import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "structured-logging",
  title: "Log and trace every prediction",
  shortName: "Logs and traces",
  outcome: "You can find out what happened to one single request, across services, from logs and traces that hold no personal data.",
  why: {
    "ml-engineer": "When somebody asks why the model said no last Tuesday, a log line with the version and the request id is the answer.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["opentelemetry", "python", "docker"],
  keywords: ["logging", "failures in real time", "JSON logs", "request id", "distributed tracing", "Jaeger", "spans", "tracing"],
  steps: [
    {
      id: "json-line",
      text: "Replace print by Python's logging with one JSON object a line. Show a prediction with its time, duration and model version.",
    },
    {
      id: "request-id",
      text: "Take the request id from a header or make one. Write it into every line that the call causes, and return it with the answer.",
    },
    {
      id: "privacy",
      text: "Decide field by field what may be logged. Write a test that sends a made-up name and e-mail address and finds neither in the log.",
    },
    {
      id: "two-services",
      text: "Move the feature preparation into a small second service. Start both with Compose, and instrument both with OpenTelemetry.",
    },
    {
      id: "trace",
      text: "Send the traces to a local Jaeger container (a free trace viewer). Open one request that crosses both services, and name its slowest part.",
    },
    {
      id: "hunt",
      text: "Ask somebody to switch on one of four faults that hit one kind of input. Find it from logs and traces alone, and write down how you found it.",
    },
  ],
  doneWhen: {
    proof: "A Compose file starts two services and Jaeger; for one request id the log lines and the trace show where its time went.",
    checks: [
      "From a request id alone, model version and timing are found within a minute.",
      "One trace runs through both services without a gap.",
      "The privacy test fails when a personal field is added to the log on purpose.",
    ],
    alone: "Write the four faults behind numbered switches, and let a script turn on one by chance without printing which.",
  },
  recall: [
    {
      question: "What does a request id make possible that time stamps in the log do not?",
      answer: "To collect all lines of one call across services, even when many calls run at the same moment.",
    },
    {
      question: "What does a trace show that a log line does not?",
      answer: "How one call spent its time across the services, as nested parts with start and length.",
    },
  ],
  resources: [
    {
      title: "OpenTelemetry for Python: Getting started",
      url: "https://opentelemetry.io/docs/languages/python/getting-started/",
      kind: "docs",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "The Twelve-Factor App: Logs",
      url: "https://12factor.net/logs",
      kind: "article",
      minutes: 5,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Python: Logging HOWTO",
      url: "https://docs.python.org/3/howto/logging.html",
      kind: "docs",
      minutes: 45,
      licence: "PSF-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
