import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "k8s-fundamentals",
  title: "Run an app on Kubernetes",
  outcome:
    "You can run several copies of a containerized app on a Kubernetes cluster, configure and debug it, and lose a copy without losing a call.",
  why: {
    "ml-engineer": "Most companies that serve models at scale do it on Kubernetes, and its words are the words of every incident call.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["docker-image"],
  tools: ["kubernetes", "kubectl", "kind"],
  keywords: ["k8s", "minikube", "pods", "readiness probe", "cluster", "YAML manifests"],
  steps: [
    {
      id: "first-pod",
      text: "Create a cluster on your laptop with kind (free; minikube works too), load your image into it, and see one pod answer through kubectl port-forward.",
    },
    {
      id: "deployment-service",
      text: "Describe a Deployment of three pods and a Service in YAML files, apply them, and call the service by its name from another pod.",
    },
    {
      id: "config",
      text: "Move one setting into a ConfigMap and one password into a Secret. Change the setting and roll it out without building a new image.",
    },
    {
      id: "probes",
      text: "Add a readiness probe (may it get traffic?) and a liveness probe (should it be restarted?). Break each on purpose and find the event in kubectl describe.",
    },
    {
      id: "lose-a-pod",
      text: "Send ten requests a second from a pod inside the cluster while you delete another one. Add a graceful shutdown until no request is lost.",
    },
    {
      id: "debug",
      text: "Break the app in three ways (wrong image name, too little memory, wrong port), and note for each the command that showed why.",
    },
  ],
  doneWhen: {
    proof:
      "One script creates a kind cluster, loads the image and applies the files, and a second one deletes a pod under traffic and prints the failed requests.",
    checks: [
      "The pod-deletion script prints zero failed requests out of at least 600.",
      "The password stands in a Secret and in no image and no ConfigMap.",
      "The notes on the three breakages name commands that show the cause when the reviewer repeats them.",
    ],
  },
  resources: [
    {
      title: "Kubernetes: Learn Kubernetes Basics, all six modules",
      url: "https://kubernetes.io/docs/tutorials/kubernetes-basics/",
      kind: "docs",
      minutes: 180,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "kind: Quick start",
      url: "https://kind.sigs.k8s.io/docs/user/quick-start/",
      kind: "docs",
      minutes: 25,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
