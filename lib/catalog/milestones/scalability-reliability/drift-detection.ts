import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "drift-detection",
  title: "Detect data and model drift in production",
  outcome:
    "You can notice when live data or the model's accuracy moves away from what it learned, with few false alarms and a plan for what then.",
  why: {
    "ml-engineer": "Models wear out quietly while every server light stays green, so somebody has to watch the data itself.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["classification-metrics", "prometheus-grafana"],
  tools: ["evidently", "prometheus", "grafana", "python"],
  keywords: ["detect model drift", "data drift", "concept drift", "model monitoring", "PSI", "runbook"],
  steps: [
    {
      id: "first-report",
      text: "Train a classifier on the first 10,000 rows of OpenML's electricity data (version 1) without its date column. Compare rows 30,000 on in an Evidently report.",
    },
    {
      id: "two-kinds",
      text: "Tell input drift (other inputs) from concept drift (other meaning). Plot accuracy and drifted columns by week, and mark a week in which they disagree.",
    },
    {
      id: "false-alarms",
      text: "Draw 100 random windows of 336 rows (one week) from the training period, and set thresholds so that at most five raise an alarm.",
    },
    {
      id: "inject",
      text: "Inject three faults into fresh windows: a column times 1.3, a changed unit, and 30 percent missing. Note after how many windows each is flagged.",
    },
    {
      id: "export",
      text: "Run the check for every new window, and send drift share and accuracy to Prometheus. Put an alert on both.",
    },
    {
      id: "runbook",
      text: "Write one page: who looks, what is checked first, and when to do nothing, fix the data, retrain or go back a version.",
    },
  ],
  doneWhen: {
    proof:
      "A repository replays the free electricity data week by week, raises the alert on injected faults, and shows the measured false-alarm rate.",
    checks: [
      "Each of the three faults is flagged within two windows.",
      "At most 5 of 100 windows of stable data raise an alarm, and the script shows it.",
      "Following the runbook, the reviewer reaches a clear decision for one of the alerts.",
    ],
  },
  resources: [
    {
      title: "Evidently: Introduction, data drift preset and quickstart",
      url: "https://docs.evidentlyai.com/introduction",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0 (software)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Evidently: How data drift detection works",
      url: "https://docs.evidentlyai.com/metrics/explainer_drift",
      kind: "docs",
      minutes: 30,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp, module 5: monitoring",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp",
      kind: "course",
      minutes: 150,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
