import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "drift-detection",
  title: "Detect data and model drift in production",
  shortName: "Drift detection",
  outcome:
    "You can notice when live data or the model's accuracy moves away from what it learned, with few false alarms and a plan for what then.",
  why: {
    "ml-engineer": "A model can get worse while every server light stays green, so somebody has to watch the data itself.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["classification-metrics", "desc-stats", "prometheus-grafana"],
  tools: ["evidently", "prometheus", "grafana", "python"],
  keywords: ["detect model drift", "data drift", "concept drift", "model monitoring", "runbook", "model drift", "performance monitoring"],
  steps: [
    {
      id: "first-report",
      text: "Train a classifier on rows 20,000 to 30,000 of OpenML's electricity data (version 1) without its date column. Before row 17,424 three columns never change. Compare these rows with those from 35,000 on in an Evidently report.",
    },
    {
      id: "two-kinds",
      text: "Tell input drift (other inputs) from concept drift (the same inputs, another right answer). Plot accuracy and drifted columns by week, and mark a week in which they disagree.",
    },
    {
      id: "false-alarms",
      text: "Draw 100 windows of 336 rows in a row (one week), each with a random start, from the training period. Set thresholds so that at most five of them raise an alarm.",
    },
    {
      id: "inject",
      text: "Put three faults into other windows: a column times 1.3, a changed unit, and 30 percent missing. Note after how many windows each raises the alarm, if it does.",
    },
    {
      id: "export",
      text: "Run the check for every new window in a script that stays running and offers drift share and accuracy as Prometheus gauges. Put an alert on both. Say what you would watch while the right answers are not known yet.",
    },
    {
      id: "runbook",
      text: "Write one page: who looks and what is checked first. Then say when to do nothing, fix the data, retrain, or go back a version.",
    },
  ],
  doneWhen: {
    proof:
      "A repository replays the free electricity data week by week, raises the alert on injected faults, and shows the measured false-alarm rate.",
    checks: [
      "A table gives for each fault the number of windows until the alarm, and says why where it was never raised.",
      "At most 5 of 100 windows of stable data raise an alarm, and the script shows it.",
      "The runbook, followed line by line for one of the alerts, ends in a clear decision.",
    ],
  },
  recall: [
    {
      question: "What is the difference between input drift and concept drift?",
      answer: "Input drift: the inputs change. Concept drift: the right answer for the same inputs changes.",
    },
    {
      question: "A drift check with many columns fires every week although the model is fine. What is the usual cause?",
      answer: "Many tests at once with thresholds that were never measured on stable data, so some of them fire by chance.",
    },
  ],
  resources: [
    {
      title: "Evidently: Data drift (preset and quickstart)",
      url: "https://docs.evidentlyai.com/metrics/preset_data_drift",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0 (software)",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Evidently: How data drift detection works",
      url: "https://docs.evidentlyai.com/metrics/explainer_drift",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp 5: Introduction to ML monitoring (for the ideas; its code is for an older Evidently)",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/blob/main/05-monitoring/01-ml-monitoring.md",
      kind: "course",
      minutes: 30,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
