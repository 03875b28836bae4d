import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "terraform-infrastructure",
  title: "Describe infrastructure as code with Terraform",
  shortName: "Terraform",
  outcome: "You can write down a whole environment as code, see every change before it happens, and rebuild it from nothing.",
  why: {
    "ml-engineer": "An environment that was clicked together cannot be reviewed or rebuilt, and sooner or later you will need both.",
    "genai-engineer": "Keys, stores and services of an application are easier to review and rebuild when they are written down as code.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["cicd-github-actions", "k8s-fundamentals"],
  helpful: ["cicd-github-actions"],
  tools: ["terraform", "docker", "kubernetes", "kind"],
  keywords: ["infrastructure as code", "IaC", "OpenTofu", "plan and apply", "staging and production", "configuration drift"],
  steps: [
    {
      id: "first-apply",
      text: "Start one container with the Docker provider of Terraform (or OpenTofu, its open-source twin). Change its port, read the plan, apply it and destroy it.",
    },
    {
      id: "module",
      text: "Write a module that creates a namespace, a Deployment, a Service and the settings of your app on a kind cluster.",
    },
    {
      id: "two-environments",
      text: "Create staging and production from the same module with different sizes. Keep their state (Terraform's record of what exists) apart.",
    },
    {
      id: "hand-change",
      text: "Change the number of pods by hand with kubectl and find it in the plan. Decide whether code or cluster is right.",
    },
    {
      id: "review",
      text: "Run format check, validation and a plan against a new kind cluster on every pull request. Keep state files and secrets out of Git.",
    },
    {
      id: "rebuild",
      text: "Delete the cluster and rebuild it with one script. Note how long it took until the app answered.",
    },
  ],
  doneWhen: {
    proof:
      "A repository and one script create staging and production on a local kind cluster, and a second plan right after reports nothing to change.",
    checks: [
      "A plan straight after the apply shows no changes.",
      "A change made by hand in the cluster shows up in the next plan.",
      "There is no state file and no secret in the Git history.",
    ],
  },
  recall: [
    {
      question: "What does Terraform keep in its state, and why does it not belong in Git?",
      answer: "What exists and with which values, secrets among them. It also goes wrong when two people change copies of it.",
    },
    {
      question: "What is the use of reading a plan before applying it?",
      answer: "You see each creation, change and deletion before it happens, such as a database that would be replaced.",
    },
  ],
  resources: [
    {
      title: "HashiCorp: Get started with Terraform and Docker",
      url: "https://developer.hashicorp.com/terraform/tutorials/docker-get-started",
      kind: "docs",
      minutes: 90,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp 6: Introduction to Terraform (to read; its example uses a paid cloud)",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/blob/main/06-best-practices/07-terraform-introduction.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "OpenTofu: Working with OpenTofu (the core workflow)",
      url: "https://opentofu.org/docs/intro/core-workflow/",
      kind: "docs",
      minutes: 25,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
