import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cicd-github-actions",
  title: "Build a CI/CD pipeline with GitHub Actions",
  shortName: "GitHub Actions",
  outcome: "You can have every change tested, built and deployed to staging automatically, so that a failing test stops the release.",
  why: {
    "ml-engineer": "Code, data and model all change, and frequent releases are only safe when each change passes the same pipeline.",
    "genai-engineer":
      "A reworded prompt or a new library version can break an app overnight, and a pipeline tells you before your users do.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["docker-image", "py-testing"],
  tools: ["github-actions", "github", "docker", "pytest"],
  keywords: [
    "CI/CD pipelines for ML",
    "CI/CD",
    "continuous integration",
    "consistency across environments",
    "MLOps",
    "smoke test",
    "continuous delivery",
    "continuous deployment",
    "DevOps",
    "GitLab CI",
  ],
  steps: [
    {
      id: "first-green",
      text: "Add a workflow that runs a linter (a program that checks style) and pytest on every push. See the green tick next to your commit.",
    },
    {
      id: "red-stops",
      text: "Protect the main branch so that a failing test blocks merging. Open a pull request with a failing test, see it blocked, then fix it and merge.",
    },
    {
      id: "image",
      text: "Build the Docker image in the workflow and tag it with the commit. Push it to GitHub's container registry, which is free for public repositories.",
    },
    {
      id: "staging",
      text: "Start exactly that image in a staging job, by its digest (a fingerprint of its content). Call its health address and one real request as a smoke test.",
    },
    {
      id: "release",
      text: "Add a production environment that waits for your approval and then gives the same digest the tag production. Check that no later job builds the image again.",
    },
    {
      id: "quick-safe",
      text: "Cache the packages, and note the run time before and after. Keep secrets in GitHub's secret store, and give the token only the rights it needs.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository shows a pull request blocked by a failing test, and a later commit that reached an approved release through tests and staging.",
    checks: [
      "The image digest in staging and in the release is the same.",
      "A branch rule blocks merging while a test fails.",
      "No secret shows up in the logs or in the files of the repository.",
    ],
  },
  recall: [
    {
      question: "Why does the release use the image's digest and not build the image again?",
      answer: "A second build may pull other versions. Only the same digest is the image that passed the tests.",
    },
    {
      question: "What is a smoke test in a pipeline, and when does it run?",
      answer: "A short check that the started service answers at all: health and one real request, right after deploying to staging.",
    },
  ],
  resources: [
    {
      title: "GitHub Actions: Quickstart",
      url: "https://docs.github.com/en/actions/get-started/quickstart",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      access: "account",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp 6: Continuous integration for an ML service (to read; deploys to a paid cloud)",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/blob/main/06-best-practices/12-continuous-integration.md",
      kind: "course",
      minutes: 45,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "GitHub Actions: Publishing Docker images",
      url: "https://docs.github.com/en/actions/tutorials/publish-packages/publish-docker-images",
      kind: "docs",
      minutes: 30,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
