import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "k8s-model-deploy",
  title: "Deploy and roll out a model on Kubernetes",
  outcome: "You can bring a new model version into production step by step, watch it under load, and take it back within a minute.",
  why: {
    "ml-engineer": "New models go wrong in ways that tests miss, so how you roll out decides how many people notice.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-fundamentals", "rest-model-api"],
  tools: ["kubernetes", "kubectl", "kind", "kserve"],
  keywords: ["production", "rolling update", "rollback", "canary release", "requests and limits", "inference service"],
  steps: [
    {
      id: "two-versions",
      text: "Build two images of your model API that report versions 1 and 2, run version 1 in two pods on kind, and read its number in an answer.",
    },
    {
      id: "size",
      text: "Install metrics-server (kind needs its --kubelet-insecure-tls flag), read kubectl top under steady load, and set memory and CPU requests and limits from it.",
    },
    {
      id: "rolling",
      text: "At ten requests a second, roll out version 2. Show from the answers that both versions served for a while and nothing failed.",
    },
    {
      id: "rollback",
      text: "Ship a version that never becomes ready, show that callers do not reach it, and go back with kubectl rollout undo.",
    },
    {
      id: "canary",
      text: "Give version 2 a tenth of the traffic: nine pods to one behind one Service, or KServe's canary share. Count 1,000 answers by version, each on a fresh connection.",
    },
    {
      id: "kserve-look",
      text: "Read how KServe describes a model as an InferenceService. List three things that it would do for you and two that it would ask of you.",
    },
  ],
  doneWhen: {
    proof:
      "A scripted demo on a kind cluster shows the rolling update, the rollback and the canary under load, with the answers counted by model version.",
    checks: [
      "No request fails during the rolling update or the rollback.",
      "The canary receives between 7 and 13 percent of 1,000 answers.",
      "Every limit in the YAML can be traced to a number measured with kubectl top.",
    ],
  },
  resources: [
    {
      title: "Kubernetes: Deployments (updating, rolling back, scaling)",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/",
      kind: "docs",
      minutes: 75,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "KServe documentation: Quickstart and first predictive InferenceService",
      url: "https://kserve.github.io/website/",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
