import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mle-capstone-plan",
  title: "Plan a production ML service and run its first thin version",
  shortName: "Capstone plan",
  outcome:
    "You can turn a need into a service plan with targets, and have the thinnest complete version of it running before you add anything.",
  why: {
    "ml-engineer": "A thin version from data to dashboard shows in the first week what would otherwise surprise you in the last.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-fundamentals", "model-quality-gates", "prometheus-grafana"],
  tools: ["kubernetes", "kind", "github-actions", "mlflow", "grafana"],
  keywords: [
    "capstone",
    "production",
    "MLOps project",
    "system design",
    "walking skeleton",
    "portfolio project",
    "ML systems",
    "ML infrastructure",
    "ML platform",
    "end-to-end ML",
    "software architecture",
    "project management",
    "prioritization",
  ],
  steps: [
    {
      id: "need",
      text: "Pick a prediction that somebody needs and free data with dates: New York taxi trips, UCI Bike Sharing, or your own table. Write who uses it and what a wrong answer costs.",
    },
    {
      id: "targets",
      text: "Set one line each for speed, availability, model quality (with its worst group) and freshness of the data. Each must be measurable.",
    },
    {
      id: "design",
      text: "Draw the parts on one page and name the three largest risks. List what you leave out on purpose.",
    },
    {
      id: "thin-version",
      text: "Take a simple model all the way through. The pipeline trains and checks it and builds the image. A script registers that version in your MLflow and runs the image on kind, and a dashboard counts its predictions.",
    },
    {
      id: "slices",
      text: "Cut the remaining work into slices of at most three hours, each with a check that can fail.",
    },
    {
      id: "feedback",
      text: "Ask one person to call the service and read the plan. Write down three things that you changed because of it.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository with a four-page plan and a script that starts the thin version on a laptop, from a push to a counted prediction.",
    checks: [
      "A push to the repository ends in an image that passed its model checks, and the script runs that image.",
      "Every target names the place where it will be measured.",
      "The three changes after the feedback can be seen in the history of the plan.",
    ],
    alone:
      "Put the plan away for two days. Then answer in writing, as its user: what would I miss, what do I not need, what do I not believe?",
  },
  recall: [
    {
      question: "Why does the first version run through every part, with each part as simple as possible?",
      answer: "The places where parts meet hold most surprises, and a thin complete version shows them while changes are cheap.",
    },
    {
      question: "What makes a target such as 'fast and reliable' useless, and how do you repair it?",
      answer: "It cannot fail. Give a number, a share of calls, a load and the place where it is measured.",
    },
  ],
  resources: [
    {
      title: "MLOps Zoomcamp: Course project and its evaluation criteria",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/tree/main/07-project",
      kind: "course",
      minutes: 30,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Made With ML: Product design of an ML system",
      url: "https://madewithml.com/courses/mlops/product-design/",
      kind: "course",
      minutes: 40,
      licence: "MIT (repository)",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "The C4 model: how to draw the parts of a system on one page",
      url: "https://c4model.com/",
      kind: "article",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
