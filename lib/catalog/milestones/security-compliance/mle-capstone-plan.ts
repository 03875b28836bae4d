import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mle-capstone-plan",
  title: "Plan a production ML service and run its first thin version",
  outcome:
    "You can turn a need into a service plan with targets, and have the thinnest complete version of it running before you add anything.",
  why: {
    "ml-engineer": "A thin version from data to dashboard shows in the first week what would otherwise surprise you in the last.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-model-deploy", "model-quality-gates", "prometheus-grafana"],
  tools: ["kubernetes", "kind", "github-actions", "mlflow", "grafana"],
  keywords: ["capstone", "production", "MLOps project", "system design", "walking skeleton", "portfolio project"],
  steps: [
    {
      id: "need",
      text: "Pick a prediction that somebody needs and free data with dates, such as New York taxi trips or UCI Bike Sharing. Write who uses it and what a wrong answer costs.",
    },
    {
      id: "targets",
      text: "Set one line each for speed, availability, model quality (with its worst group) and freshness of the data, all of them measurable.",
    },
    {
      id: "design",
      text: "Draw the parts on one page, name the three largest risks, and list what you leave out on purpose.",
    },
    {
      id: "thin-version",
      text: "Get a simple model the whole way: trained, registered, checked and built by the pipeline, running on kind, with its predictions counted on a dashboard.",
    },
    {
      id: "slices",
      text: "Cut the remaining work into slices of at most three hours, each with a check that can say no.",
    },
    {
      id: "feedback",
      text: "Let one person call the service and read the plan, and write down three things that you changed because of it.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository with a four-page plan and a script that brings the thin version up on a laptop, from a push to a counted prediction.",
    checks: [
      "A push to the repository ends in an image that passed its model checks, and the script runs that image.",
      "Every target names the place where it will be measured.",
      "The three changes after the feedback can be seen in the history of the plan.",
    ],
  },
  resources: [
    {
      title: "MLOps Zoomcamp: Course project and its evaluation criteria",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/tree/main/07-project",
      kind: "course",
      minutes: 30,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Made With ML: Design, product and systems",
      url: "https://madewithml.com/",
      kind: "course",
      minutes: 60,
      licence: "MIT (repository)",
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
