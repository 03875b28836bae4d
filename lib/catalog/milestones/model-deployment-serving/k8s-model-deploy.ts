import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "k8s-model-deploy",
  title: "Deploy and roll out a model on Kubernetes",
  shortName: "Kubernetes rollout",
  outcome: "You can bring a new model version into production step by step, watch it under load, and roll it back within a minute.",
  why: {
    "ml-engineer": "New models go wrong in ways that tests miss, so how you roll out decides how many people notice.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-fundamentals", "rest-model-api"],
  tools: ["kubernetes", "kubectl", "kind", "kserve"],
  keywords: [
    "production",
    "rolling update",
    "rollback",
    "canary release",
    "requests and limits",
    "inference service",
    "model deployment",
    "deployment",
    "ML deployment",
    "deploying models",
    "BentoML",
    "Seldon",
    "TorchServe",
    "Ray Serve",
    "productionizing models",
    "canary deployment",
    "productionization",
    "deploy models",
  ],
  steps: [
    {
      id: "two-versions",
      text: "Build two images of your model API that report versions 1 and 2. Run version 1 in two pods on kind, and read its number in an answer.",
    },
    {
      id: "size",
      text: "Install metrics-server (kind needs its --kubelet-insecure-tls flag), and read kubectl top under steady load. Set memory and CPU requests and limits from it.",
    },
    {
      id: "rolling",
      text: "At ten requests a second, roll out version 2. Show from the answers that both versions served for a while and nothing failed.",
    },
    {
      id: "rollback",
      text: "Ship a version that never becomes ready, and show that callers do not reach it. Go back with kubectl rollout undo, and time it.",
    },
    {
      id: "canary",
      text: "Give version 2 a tenth of the traffic: nine pods to one behind one Service, or KServe's canary share. Count 1,000 answers by version, each on a fresh connection.",
    },
    {
      id: "kserve-look",
      text: "Read how KServe describes a model as an InferenceService, with REST and gRPC, and scale to zero as on serverless platforms. List three things that it would do for you, and two that it would ask of you.",
    },
  ],
  doneWhen: {
    proof:
      "A scripted demo on a kind cluster shows the rolling update, the rollback and the canary under load, with the answers counted by model version.",
    checks: [
      "No request fails during the rolling update or the rollback.",
      "The share of canary answers is given with its count out of 1,000. A sentence says whether chance explains it: about 80 to 120 is usual for 10 percent.",
      "Every limit in the YAML can be traced to a number measured with kubectl top.",
    ],
  },
  recall: [
    {
      question: "What protects callers when a new version never becomes ready?",
      answer: "The rolling update keeps old pods until new ones pass the readiness probe, so traffic stays on the old version.",
    },
    {
      question: "What does a canary release show that tests before the release cannot?",
      answer: "How the new model behaves on real traffic, while only a small share of callers would notice a fault.",
    },
  ],
  resources: [
    {
      title: "Kubernetes: Deployments (updating, rolling back, scaling)",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Martin Fowler: Canary Release",
      url: "https://martinfowler.com/bliki/CanaryRelease.html",
      kind: "article",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "KServe documentation: Quickstart and first predictive InferenceService",
      url: "https://kserve.github.io/website/",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
