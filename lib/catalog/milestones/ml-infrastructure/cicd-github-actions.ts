import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cicd-github-actions",
  title: "Build a CI/CD pipeline with GitHub Actions",
  outcome: "You can have every change checked, built and brought to a test stage by itself, so that a red test stops a release.",
  why: {
    "ml-engineer": "Code, data and model all change, and a pipeline that treats every change alike is what makes frequent releases safe.",
    "genai-engineer":
      "A reworded prompt or a new library version can break an app overnight, and a pipeline tells you before your users do.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["docker-image", "py-testing"],
  tools: ["github-actions", "github", "docker", "pytest"],
  keywords: ["CI/CD pipelines for ML", "CI/CD", "continuous integration", "consistency across environments", "MLOps", "smoke test"],
  steps: [
    {
      id: "first-green",
      text: "Add a workflow that runs a linter (a program that checks style) and pytest on every push, and see the green tick next to your commit.",
    },
    {
      id: "red-stops",
      text: "Open a pull request with a failing test, protect the main branch so that it cannot be merged, then fix it and merge.",
    },
    {
      id: "image",
      text: "Build the Docker image in the workflow, tag it with the commit, and push it to GitHub's container registry, which is free for public repositories.",
    },
    {
      id: "staging",
      text: "Start that very image, by its digest (a fingerprint of its content), in a staging job. Call its health address and one real request as a smoke test.",
    },
    {
      id: "release",
      text: "Add a production environment that waits for your approval and ships the same digest. Check that nothing is rebuilt on the way.",
    },
    {
      id: "quick-safe",
      text: "Cache the packages, keep secrets in GitHub's secret store, give the token only the rights it needs, and note the run time before and after.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository shows a pull request stopped by a red test, and a later commit that went through tests, image and staging to an approved release.",
    checks: [
      "The image digest in staging and in the release is the same.",
      "Branch rules, not good manners, prevent a merge with a red test.",
      "No secret shows up in the logs or in the files of the repository.",
    ],
  },
  resources: [
    {
      title: "GitHub Actions: Quickstart",
      url: "https://docs.github.com/en/actions/get-started/quickstart",
      kind: "docs",
      minutes: 20,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "GitHub Actions: Building and testing Python",
      url: "https://docs.github.com/en/actions/tutorials/build-and-test-code/python",
      kind: "docs",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
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
