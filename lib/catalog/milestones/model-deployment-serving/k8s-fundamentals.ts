import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "k8s-fundamentals",
  title: "Run an app on Kubernetes",
  shortName: "Kubernetes",
  outcome:
    "You can run several copies of an app on a Kubernetes cluster, configure and debug them, and keep answers coming when a copy or a node is lost.",
  why: {
    "ml-engineer": "Many companies that serve models at scale do it on Kubernetes, and you need its words to follow any incident there.",
    "genai-engineer": "A quarter of the advertisements name Kubernetes, because a service built on models runs there next to all others.",
  },
  hours: { low: 7, high: 14 },
  prerequisites: ["docker-image"],
  tools: ["kubernetes", "kubectl", "kind"],
  keywords: ["k8s", "minikube", "pods", "readiness probe", "cluster", "YAML manifests", "worker nodes", "EKS", "AKS", "GKE"],
  steps: [
    {
      id: "first-pod",
      text: "Create a cluster with two worker nodes on your laptop with kind (free; minikube works too). Load your image into it, and see one pod answer through kubectl port-forward.",
    },
    {
      id: "deployment-service",
      text: "Describe a Deployment of three pods and a Service in YAML files, and apply them. Call the service by its name from another pod.",
    },
    {
      id: "config",
      text: "Move one setting into a ConfigMap and one password into a Secret. Change the setting and roll it out without building a new image.",
    },
    {
      id: "probes",
      text: "Add a readiness probe (may it get traffic?) and a liveness probe (should it be restarted?). Break each on purpose, and find the event in kubectl describe.",
    },
    {
      id: "lose-a-pod",
      text: "Send ten requests a second from a pod in the cluster while you delete another. Let pods wait five seconds before they stop (preStop), until no call fails. Then use docker stop on the worker node without the calling pod, and note what callers see.",
    },
    {
      id: "debug",
      text: "Break the app in three ways: wrong image name, too little memory, wrong port. Note for each the command that showed why.",
    },
  ],
  doneWhen: {
    proof:
      "One script creates the cluster, loads the image and applies the files; a second one deletes a pod under traffic and prints the failed requests.",
    checks: [
      "The pod-deletion script prints zero failed requests out of at least 600.",
      "A note gives the failed calls after a worker node was stopped, and the minutes until its pods ran elsewhere (by default five to six).",
      "The password stands in a Secret and in no image and no ConfigMap.",
    ],
  },
  recall: [
    {
      question: "What does Kubernetes do when a readiness probe fails, and what when a liveness probe fails?",
      answer: "Readiness: the pod gets no traffic until it passes again. Liveness: the container is restarted.",
    },
    {
      question: "Why do callers use a Service and not the address of a pod?",
      answer: "Pods come and go, and their addresses change. The Service keeps one name and sends calls to the pods that are ready.",
    },
  ],
  resources: [
    {
      title: "Kubernetes: Learn Kubernetes Basics, all six modules",
      url: "https://kubernetes.io/docs/tutorials/kubernetes-basics/",
      kind: "docs",
      minutes: 120,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "kind: Configuration (several nodes, ports, mounts)",
      url: "https://kind.sigs.k8s.io/docs/user/configuration/",
      kind: "docs",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Machine Learning Zoomcamp, module 10 workshop: a model service on Kubernetes",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/10-kubernetes/workshop",
      kind: "course",
      minutes: 90,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
