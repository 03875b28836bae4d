import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "jenkins-pipeline",
  title: "Build a CI/CD pipeline on your own Jenkins server",
  shortName: "Jenkins",
  outcome: "You can run a pipeline on a Jenkins server that you look after yourself, and say what that costs and brings.",
  why: {
    "ml-engineer": "Few advertisements name Jenkins today, but a bank or hospital that runs its own servers will want your pipeline there.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["docker-image", "py-testing"],
  tools: ["jenkins", "docker", "git"],
  keywords: ["CI/CD pipelines for ML", "Jenkinsfile", "self-hosted CI", "build server", "declarative pipeline"],
  steps: [
    {
      id: "hello",
      text: "Start Jenkins in Docker as its handbook shows, create a pipeline with one stage, and see it print a greeting.",
    },
    {
      id: "jenkinsfile",
      text: "Write a declarative Jenkinsfile with the stages lint, test, image and smoke test. Let Jenkins read it from your Git repository.",
    },
    {
      id: "branches",
      text: "Set up a multibranch pipeline, so that Jenkins finds and builds a new branch by itself.",
    },
    {
      id: "secrets",
      text: "Move the registry password into Jenkins credentials, and check that the log shows it masked.",
    },
    {
      id: "red-build",
      text: "Push a failing test, and show that the later stages do not run. Then fix it.",
    },
    {
      id: "compare",
      text: "Compare Jenkins and GitHub Actions on one page: secrets, machines, caching, updates, and who must repair it at night. Where you have both, run the same commit on both.",
    },
  ],
  doneWhen: {
    proof:
      "A Jenkins server in Docker on a laptop runs the repository's Jenkinsfile from start to end, and the repository holds a one-page comparison.",
    checks: [
      "A new branch is built without a click, and its result shows up next to the branch.",
      "A failing test keeps the image from being built.",
      "The comparison names at least one point in favour of each side, with an example.",
    ],
  },
  recall: [
    {
      question: "What do you take on when you run your own CI server instead of a hosted one?",
      answer: "Updates, backups, security of plugins and secrets, and the machines that run the jobs.",
    },
    {
      question: "Why does the Jenkinsfile belong in the repository and not in the settings of the server?",
      answer: "It is then versioned with the code, can be reviewed, and each branch can have its own.",
    },
  ],
  resources: [
    {
      title: "Jenkins handbook: Using a Jenkinsfile",
      url: "https://www.jenkins.io/doc/book/pipeline/jenkinsfile/",
      kind: "book",
      minutes: 60,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Jenkins handbook: Installing Jenkins in Docker",
      url: "https://www.jenkins.io/doc/book/installing/docker/",
      kind: "book",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Jenkins: Build a Python app with PyInstaller (tutorial)",
      url: "https://www.jenkins.io/doc/tutorials/build-a-python-app-with-pyinstaller/",
      kind: "docs",
      minutes: 40,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
