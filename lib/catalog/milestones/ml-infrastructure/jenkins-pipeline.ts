import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "jenkins-pipeline",
  title: "Run the same pipeline on Jenkins",
  outcome: "You can rebuild an existing pipeline on a Jenkins server that you run yourself, and say what that costs and brings.",
  why: {
    "ml-engineer": "Many banks, hospitals and factories build on their own Jenkins servers, and moving a pipeline there is ordinary work.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["cicd-github-actions"],
  tools: ["jenkins", "docker", "git"],
  keywords: ["CI/CD pipelines for ML", "Jenkinsfile", "self-hosted CI", "build server", "declarative pipeline"],
  steps: [
    {
      id: "hello",
      text: "Start Jenkins in Docker as its handbook shows, create a pipeline with one stage, and see it print a greeting.",
    },
    {
      id: "jenkinsfile",
      text: "Write a declarative Jenkinsfile with the stages lint, test, image and smoke test, and let Jenkins read it from your Git repository.",
    },
    {
      id: "branches",
      text: "Set up a multibranch pipeline, so that a new branch is found and built without anybody clicking.",
    },
    {
      id: "secrets",
      text: "Move the registry password into Jenkins credentials, and check that the log shows it masked.",
    },
    {
      id: "red-build",
      text: "Push a failing test, show that the later stages do not run, and bring the build back to green.",
    },
    {
      id: "compare",
      text: "Compare Jenkins and GitHub Actions on one page: secrets, machines, caching, updates and who gets called when it breaks.",
    },
  ],
  doneWhen: {
    proof:
      "A Jenkins server in Docker on a laptop runs the repository's Jenkinsfile from start to end, and a one-page comparison lies beside it.",
    checks: [
      "Jenkins runs the same checks on the same commit with the same result as GitHub Actions.",
      "A failing test keeps the image from being built.",
      "The comparison names at least one point in favour of each side, with an example.",
    ],
  },
  resources: [
    {
      title: "Jenkins handbook: Pipeline (Getting started, Using a Jenkinsfile, Multibranch)",
      url: "https://www.jenkins.io/doc/book/pipeline/",
      kind: "book",
      minutes: 90,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Jenkins handbook: Installing Jenkins in Docker",
      url: "https://www.jenkins.io/doc/book/installing/docker/",
      kind: "book",
      minutes: 30,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
