import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mle-capstone",
  title: "Operate a production-grade ML service through a game day",
  outcome: "You can run an ML service within its promises while things break around it, and write honestly about what you learned.",
  why: {
    "ml-engineer": "Anybody can show a service that works, and a team will want to hear how yours behaved on its worst day.",
  },
  hours: { low: 14, high: 30 },
  prerequisites: ["compliance-review", "encryption-secrets", "mle-capstone-plan", "serving-latency-slo"],
  tools: ["kubernetes", "kind", "github-actions", "prometheus", "grafana", "feast"],
  keywords: ["capstone", "production", "reliability", "scalability", "incident", "post-mortem", "chaos drill", "portfolio project"],
  steps: [
    {
      id: "complete",
      text: "Add to the thin version what the plan names: shared features, drift alerts, logs and traces, access control, encrypted secrets.",
    },
    { id: "meet-targets", text: "Show every target met for 30 minutes under normal load on kind, on one dashboard." },
    {
      id: "game-day",
      text: "With a helper who chooses the moment, go through four planned failures: bad data, a lost node, five times the traffic and a bad model.",
    },
    {
      id: "post-mortem",
      text: "Write a blameless account of the worst of the four: timeline, effect on users, causes, what helped, and three actions with dates.",
    },
    {
      id: "repair",
      text: "Carry out one of the three actions, repeat that failure, and show the difference in the same picture.",
    },
    {
      id: "present",
      text: "Present it in ten minutes to somebody who does not know it, and publish the repository with a README that starts with what it is for.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository runs on a laptop with kind; its dashboard pictures and the published post-mortem cover all four failures of the game day.",
    checks: [
      "In at least three of the four failures the service stayed within its targets, and the fourth is explained with numbers.",
      "Each failure was noticed by an alert, with the minutes written down, and not by chance.",
      "The repeated failure goes measurably better after the repair.",
    ],
  },
  resources: [
    {
      title: "Google SRE Book, chapter 15: Postmortem Culture",
      url: "https://sre.google/sre-book/postmortem-culture/",
      kind: "book",
      minutes: 40,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp: module 6 (best practices) and finished course projects",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
