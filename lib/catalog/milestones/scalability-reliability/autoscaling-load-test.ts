import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "autoscaling-load-test",
  title: "Load-test and autoscale an inference service",
  shortName: "Autoscaling",
  outcome: "You can find out how much traffic a service can handle, and let it grow and shrink with variable traffic while it stays quick.",
  why: {
    "ml-engineer": "Traffic comes in waves, and a service sized for the average is either too slow or too expensive.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-fundamentals", "prometheus-grafana"],
  tools: ["locust", "kubernetes", "kind", "prometheus", "grafana"],
  keywords: ["autoscaling", "variable traffic", "scalability", "reliability", "HPA", "capacity", "spike test", "p95", "load testing"],
  steps: [
    {
      id: "first-load",
      text: "Write a Locust user that sends realistic inputs to your model API on kind. Run ten users for a minute, and read requests a second and p95, the time within which 95 of 100 calls are answered.",
    },
    {
      id: "knee",
      text: "Hold one pod at a quarter of a CPU and raise the load in steps. Plot p95 against requests a second, and mark the load at which waiting times start to climb.",
    },
    {
      id: "target",
      text: "Write down a p95 target for normal traffic, and the load that one pod can handle within it, less a third. Install kube-prometheus-stack with Helm (a package manager for Kubernetes), point a ServiceMonitor at your API, and chart pods and p95 in its Grafana.",
    },
    {
      id: "autoscaler",
      text: "Install metrics-server (kind needs its --kubelet-insecure-tls flag) and add a HorizontalPodAutoscaler from one to six pods, driven by CPU use. Watch a second pod take traffic when the load doubles.",
    },
    {
      id: "spike",
      text: "Multiply the normal traffic by five within a minute. Change smallest pod number, start-up time or threshold, one at a time, until p95 is under target again 60 seconds later.",
    },
    {
      id: "scale-back",
      text: "End the spike. Show that the pods go down to the starting number within ten minutes, and do not jump up and down on the way.",
    },
  ],
  doneWhen: {
    proof:
      "A Locust report and a Grafana picture from a local cluster show a fivefold spike with pods, p95 and failed calls on one time axis.",
    checks: [
      "The p95 is under the target from 60 seconds after the spike begins until it ends. Otherwise the report names the largest spike for which it is.",
      "The report counts all failed calls of the whole test and says what caused them.",
      "One step of the load plot is run again on another day, and both values stand in the report.",
    ],
  },
  recall: [
    {
      question: "Why does p95 climb steeply near a certain load instead of slowly with each added request?",
      answer: "Near full use, new calls wait for earlier ones. The queue grows faster than the load.",
    },
    {
      question: "Why does an autoscaler need a margin and cannot start new pods only when the old ones are full?",
      answer: "A new pod takes time to start and load the model. Until it is ready, the pods that run must carry the extra traffic.",
    },
  ],
  resources: [
    {
      title: "Kubernetes: HorizontalPodAutoscaler walkthrough",
      url: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/",
      kind: "docs",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Locust: Your first test",
      url: "https://docs.locust.io/en/stable/quickstart.html",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Google SRE Book, chapter 21: Handling Overload",
      url: "https://sre.google/sre-book/handling-overload/",
      kind: "book",
      minutes: 40,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
