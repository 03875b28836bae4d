import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "prometheus-grafana",
  title: "Instrument a service with Prometheus and chart it in Grafana",
  shortName: "Grafana metrics",
  outcome: "You can measure a running model service, see its health on one dashboard, and be told about failures in real time.",
  why: {
    "ml-engineer": "A model service can answer quickly and wrongly at once, and only numbers that you chose to record will show it.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["prometheus", "grafana", "docker", "fastapi"],
  keywords: ["monitoring", "failures in real time", "alerting", "observability", "golden signals", "PromQL", "Datadog", "monitor"],
  steps: [
    {
      id: "first-metric",
      text: "Add the Prometheus Python client to your API and start Prometheus with Docker Compose. See your first request counted on the web page of Prometheus (port 9090).",
    },
    {
      id: "four-signals",
      text: "Record the four basic signals: latency as a histogram, traffic, errors, and saturation (how full it is, such as requests in progress).",
    },
    {
      id: "predictions",
      text: "Count predictions by model version and by class, or by range where the model predicts a number. Keep out labels with endless values, such as user ids.",
    },
    {
      id: "dashboard",
      text: "Build a Grafana dashboard of six panels. Save it as a file in the repository, so that it appears by itself on a new start.",
    },
    {
      id: "alert",
      text: "Write an alert rule that fires when over 5 percent of calls fail for two minutes. Its description names the first thing to check. Let Alertmanager send it to a web address of your own: ten lines of FastAPI that print it.",
    },
    {
      id: "drill",
      text: "Let one call in five fail on purpose. Write down when the alert fires and when it clears, and mark both times on the dashboard.",
    },
  ],
  doneWhen: {
    proof:
      "One docker compose up starts API, Prometheus, Alertmanager and Grafana from free images; a load script fills the dashboard and a fault switch makes the alert fire.",
    checks: [
      "The dashboard shows latency, traffic, errors, saturation and predictions without a click.",
      "The alert fires within four minutes of the fault, and clears after it is gone.",
      "The request counter rose by exactly the number of calls that the load script sent.",
    ],
  },
  recall: [
    {
      question: "Which are the four signals that every service should record?",
      answer: "Latency, traffic, errors and saturation.",
    },
    {
      question: "Why must a user id never be a label of a Prometheus metric?",
      answer: "Each label value makes a new time series. Endless values fill the memory, and ids are personal data as well.",
    },
  ],
  resources: [
    {
      title: "Prometheus Python client: Three step demo",
      url: "https://prometheus.github.io/client_python/getting-started/three-step-demo/",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Google SRE Book, chapter 6: Monitoring Distributed Systems (the four golden signals)",
      url: "https://sre.google/sre-book/monitoring-distributed-systems/",
      kind: "book",
      minutes: 45,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Grafana: Build your first dashboard",
      url: "https://grafana.com/docs/grafana/latest/getting-started/build-first-dashboard/",
      kind: "docs",
      minutes: 45,
      licence: "AGPL-3.0 (repository)",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
