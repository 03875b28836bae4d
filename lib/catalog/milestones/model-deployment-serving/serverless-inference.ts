import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "serverless-inference",
  title: "Deploy inference to a serverless platform",
  outcome:
    "You can run a model so that no machine is paid for while nobody calls, and say what the first call after a pause costs in time.",
  why: {
    "ml-engineer": "Many models are called a few times an hour, and for those a server that never sleeps is mostly wasted money.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["knative", "aws-lambda", "docker", "kind"],
  keywords: ["serverless platforms", "scale to zero", "cold start", "pay per request", "Cloud Run", "minikube"],
  steps: [
    {
      id: "hello",
      text: "Create a local cluster with kn quickstart kind: Knative on your laptop, no cloud account, about 6 GB of memory. Deploy its hello sample and call it.",
    },
    {
      id: "deploy",
      text: "Tag your model image dev.local/model:1, load it with kind load docker-image and --name knative, deploy it as a Knative service, and get a prediction.",
    },
    {
      id: "zero",
      text: "Wait without traffic until kubectl get pods shows none left. Call again, and watch one start and answer.",
    },
    {
      id: "cold-start",
      text: "Time 20 calls after a pause and 200 calls in a row. Split a slow one into container start, model load and prediction.",
    },
    {
      id: "shrink",
      text: "Make the first call at least a quarter faster with a smaller image, fewer imports or a lighter model file. Say what each change brought.",
    },
    {
      id: "cost",
      text: "From duration and memory, work out the price of 1,000 and of 1 million calls at AWS Lambda's published rates. Say when an always-on server is cheaper.",
    },
  ],
  doneWhen: {
    proof:
      "A script deploys the model to Knative on a local kind cluster (or to AWS Lambda within its free tier), and a short report gives start times and costs.",
    checks: [
      "After the idle time no copy runs, and the next call still gets a correct answer.",
      "Slow and fast calls stand apart in the report, with medians and the number of calls.",
      "The cost sheet names its price source and the date on which it was read.",
    ],
  },
  resources: [
    {
      title: "Knative: Install Knative using quickstart, then First service and Autoscaling",
      url: "https://knative.dev/docs/getting-started/quickstart-install/",
      kind: "docs",
      minutes: 75,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp, module 9: serverless deep learning",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/09-serverless",
      kind: "course",
      minutes: 120,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "AWS Lambda: Deploy Python functions with container images",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/python-image.html",
      kind: "docs",
      minutes: 40,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
