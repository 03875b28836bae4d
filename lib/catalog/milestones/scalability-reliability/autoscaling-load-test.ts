import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "autoscaling-load-test",
  title: "Load-test and autoscale an inference service",
  outcome: "You can find out how much traffic a service bears, and let it grow and shrink with variable traffic while it stays quick.",
  why: {
    "ml-engineer": "Traffic comes in waves, and a service sized for the average is either too slow or too expensive.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["k8s-model-deploy", "prometheus-grafana"],
  tools: ["locust", "kubernetes", "kind", "prometheus", "grafana"],
  keywords: ["autoscaling", "variable traffic", "scalability", "reliability", "HPA", "capacity", "spike test", "p95"],
  steps: [
    {
      id: "first-load",
      text: "Write a Locust user that sends realistic inputs. Run ten users for a minute, and read requests a second and p95, the time that 95 of 100 calls beat.",
    },
    {
      id: "knee",
      text: "Hold one pod at a quarter of a CPU, raise the load in steps, plot p95 against requests a second, and mark the knee where waiting piles up.",
    },
    {
      id: "target",
      text: "Write down a p95 target for normal traffic and the load a single pod can bear within it, with a margin of a third.",
    },
    {
      id: "autoscaler",
      text: "Add a HorizontalPodAutoscaler from one to six pods, driven by CPU use, and watch a second pod take traffic when the load doubles.",
    },
    {
      id: "spike",
      text: "Multiply the normal traffic by five within a minute. Tune least pods, start-up time and thresholds until p95 is back under target within 60 seconds.",
    },
    {
      id: "scale-back",
      text: "End the spike, and show that the pods go back to the starting number within ten minutes without flapping up and down.",
    },
  ],
  doneWhen: {
    proof:
      "A Locust report and a Grafana picture from a kind cluster on a laptop show a fivefold spike, the number of pods, p95 and failed calls on one time axis.",
    checks: [
      "The p95 stays under the target from 60 seconds after the spike begins until it ends.",
      "Fewer than 1 in 1,000 calls fail during the whole test.",
      "The knee in the plot agrees with a step that the reviewer runs again.",
    ],
  },
  resources: [
    {
      title: "Kubernetes: HorizontalPodAutoscaler walkthrough",
      url: "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Locust: Your first test, and writing a locustfile",
      url: "https://docs.locust.io/en/stable/quickstart.html",
      kind: "docs",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
