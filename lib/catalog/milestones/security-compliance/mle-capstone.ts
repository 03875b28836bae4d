import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mle-capstone",
  title: "Operate a production-grade ML service through planned failures",
  shortName: "Capstone",
  outcome: "You can run an ML service within its promises while things break around it, and write honestly about what you learned.",
  why: {
    "ml-engineer": "Anybody can show a service that works, and a team will want to hear how yours behaved on its worst day.",
  },
  hours: { low: 35, high: 60 },
  prerequisites: ["compliance-review", "encryption-secrets", "mle-capstone-plan", "scheduled-retraining", "serving-latency-slo"],
  helpful: ["scheduled-retraining"],
  tools: ["kubernetes", "kind", "github-actions", "prometheus", "grafana", "mlflow"],
  keywords: [
    "capstone",
    "production",
    "reliability",
    "scalability",
    "game day",
    "incident",
    "post-mortem",
    "chaos drill",
    "portfolio project",
    "high availability",
    "incident response",
    "SRE",
    "site reliability engineering",
  ],
  steps: [
    {
      id: "complete",
      text: "Add to the thin version what the plan names, one slice at a time: shared features, retraining, drift alerts, logs and traces, access control, encrypted secrets.",
    },
    {
      id: "meet-targets",
      text: "Run 30 minutes of normal load on a kind cluster of three nodes. Show on one dashboard for each target whether it was met, or by how much it was missed.",
    },
    {
      id: "game-day",
      text: "Go through four planned failures (a game day): bad data, a lost node, five times the traffic and a bad model. A helper chooses order and moment.",
    },
    {
      id: "post-mortem",
      text: "Write a blameless account of the worst of the four: timeline, effect on users, causes, what helped, and three actions with dates.",
    },
    {
      id: "repair",
      text: "Carry out one of the three actions and repeat that failure. Show both runs in the same picture.",
    },
    {
      id: "present",
      text: "Present it in ten minutes to somebody who does not know it. Publish the repository with a README that starts with what it is for.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository runs on a laptop with kind; its dashboard pictures and the published post-mortem cover all four failures of the game day.",
    checks: [
      "For each failure, numbers say whether the service stayed within its targets, and every miss has a cause that the logs or the dashboard support.",
      "For each failure, the report gives the minutes until an alert fired, or says that none did and adds one.",
      "The repeated failure is measured the same way, and the text claims an improvement only if the picture shows it.",
    ],
    alone:
      "Let a script start the four failures in random order within two hours while you do something else; record the talk and watch it a day later.",
  },
  recall: [
    {
      question: "What makes a post-mortem blameless, and what is the gain?",
      answer: "It asks what made the mistake possible, not who made it. People then report what really happened, and causes get fixed.",
    },
    {
      question: "Why are failures caused on purpose on a day that you choose?",
      answer: "To learn whether alerts, limits and runbooks work while help is near, before a real failure tests them.",
    },
  ],
  rubric: [
    {
      criterion: "Problem and user",
      points: [
        "The README does not say who uses the prediction.",
        "It names the user and the prediction, without the cost of a wrong answer.",
        "It names the user, the decision, and what a wrong answer costs in each direction.",
      ],
    },
    {
      criterion: "Runs from a new clone",
      points: [
        "The service does not start from the README.",
        "It starts after one or two steps that the README does not give.",
        "One script creates the cluster, starts everything and prints a prediction.",
      ],
    },
    {
      criterion: "Pipeline from push to release",
      points: [
        "Tests or builds are started by hand.",
        "Each push is tested and built, and the release builds the image again.",
        "Each push is tested, built once and released by digest, and a failing test blocks it.",
      ],
    },
    {
      criterion: "Gates for data and model",
      points: [
        "A worse model or bad data can be released unnoticed.",
        "A gate checks the overall score or the data, with a threshold that was guessed.",
        "Gates check data, overall score and groups, with thresholds measured from repeated training.",
      ],
    },
    {
      criterion: "Model history and retraining",
      points: [
        "It is not recorded which code and data made the model.",
        "Models are registered with code and data, and retraining is started by hand.",
        "A schedule or drift starts retraining, and the alias moves only after the gate.",
      ],
    },
    {
      criterion: "Dashboard and alerts",
      points: [
        "There are no metrics, or none of the model's predictions.",
        "Latency, traffic, errors and predictions are shown, and alerts are missing or were never tried.",
        "All targets and drift are shown, and each alert was seen to fire and to clear.",
      ],
    },
    {
      criterion: "Speed under load",
      points: [
        "No load test was run, or no target is given.",
        "A load test is shown against a target, without the load at which it is missed.",
        "The target is shown for 30 minutes, with the load at which it is missed and what happens then.",
      ],
    },
    {
      criterion: "Security and privacy",
      points: [
        "Callers need no key, or a secret stands in the repository.",
        "Callers are checked and secrets are encrypted, and logs still hold personal data or traffic is plain http.",
        "Access control, https, encrypted secrets and a test for personal data in logs are all in place.",
      ],
    },
    {
      criterion: "Game day and post-mortem",
      points: [
        "Fewer than four failures were tried, or no account was written.",
        "Four failures were tried, and the account lacks times, numbers or causes.",
        "Four failures have times and numbers, and one action was carried out and measured again.",
      ],
    },
    {
      criterion: "Honest and clear report",
      points: [
        "The report shows only what worked.",
        "Limits are named in general words, without numbers.",
        "Missed targets and limits have numbers, and somebody new understands the README in five minutes.",
      ],
    },
  ],
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
      title: "Principles of Chaos Engineering",
      url: "https://principlesofchaos.org/",
      kind: "article",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "MLOps Zoomcamp, module 6: Best practices",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/tree/main/06-best-practices",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
