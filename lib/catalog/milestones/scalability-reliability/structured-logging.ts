import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "structured-logging",
  title: "Log and trace every prediction",
  outcome: "You can find out what happened to one single request, across services, from logs and traces that hold no personal data.",
  why: {
    "ml-engineer": "When somebody asks why the model said no last Tuesday, a log line with the version and the request id is the answer.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["opentelemetry", "python", "docker"],
  keywords: ["logging", "failures in real time", "JSON logs", "request id", "distributed tracing", "Jaeger", "spans"],
  steps: [
    {
      id: "json-line",
      text: "Replace print by Python's logging with one JSON object a line, and show a prediction with its time, duration and model version.",
    },
    {
      id: "request-id",
      text: "Take the request id from a header or make one. Write it into every line that the call causes, and send it back in the answer.",
    },
    {
      id: "privacy",
      text: "Decide field by field what may be logged. Write a test that sends a made-up name and e-mail address and finds neither in the log.",
    },
    {
      id: "two-services",
      text: "Move the feature preparation into a small second service, start both with Compose, and instrument both with OpenTelemetry.",
    },
    {
      id: "trace",
      text: "Send the traces to a local Jaeger container (a free trace viewer), open one request that crosses both services, and name its slowest part.",
    },
    {
      id: "hunt",
      text: "Ask somebody to hide a fault that hits one kind of input, then find it from logs and traces alone. Write down the path you took.",
    },
  ],
  doneWhen: {
    proof: "A Compose file starts two services and Jaeger; for one request id the log lines and the trace show where its time went.",
    checks: [
      "Given a request id, the reviewer finds the model version and the timing within a minute.",
      "One trace runs through both services without a gap.",
      "The privacy test fails when a personal field is added to the log on purpose.",
    ],
  },
  resources: [
    {
      title: "Python: Logging HOWTO",
      url: "https://docs.python.org/3/howto/logging.html",
      kind: "docs",
      minutes: 45,
      licence: "PSF-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OpenTelemetry for Python: Getting started and Instrumentation",
      url: "https://opentelemetry.io/docs/languages/python/",
      kind: "docs",
      minutes: 75,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Jaeger: Getting started",
      url: "https://www.jaegertracing.io/docs/latest/getting-started/",
      kind: "docs",
      minutes: 20,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
