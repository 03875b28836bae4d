import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "serverless-inference",
  title: "Deploy inference to a serverless platform",
  shortName: "Serverless",
  outcome:
    "You can run a model so that no machine is paid for while nobody calls, and say what the first call after a pause costs in time.",
  why: {
    "ml-engineer": "Many models are called a few times an hour, and for those a server that never sleeps is mostly wasted money.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["knative", "aws-lambda", "docker", "kind"],
  keywords: [
    "serverless platforms",
    "scale to zero",
    "cold start",
    "pay per request",
    "AWS Lambda",
    "Lambda",
    "Azure Functions",
    "Cloud Functions",
    "serverless",
    "serverless computing",
  ],
  steps: [
    {
      id: "hello",
      text: "Create a local cluster with kn quickstart kind: Knative on your laptop, with no cloud account and about 6 GB of memory. Deploy its hello sample and call it.",
    },
    {
      id: "deploy",
      text: "Tag your model image dev.local/model:1, and load it with kind load docker-image and --name knative. Deploy it as a Knative service, and get a prediction.",
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
      text: "Shorten the first call with a smaller image, fewer imports or a lighter model file. Measure each change on its own over 20 calls.",
    },
    {
      id: "cost",
      text: "From duration and memory, work out the price of 1,000 and of 1 million calls at AWS Lambda's published rates. Say when an always-on server is cheaper.",
    },
  ],
  doneWhen: {
    proof:
      "A script deploys the model to Knative on a local cluster, or to AWS Lambda within its free tier. A short report gives start times and costs.",
    checks: [
      "After the idle time no copy runs, and the next call still gets a correct answer.",
      "The report gives median and number of slow and of fast calls, and the effect of each change, also where there was none.",
      "The cost sheet names its price source and the date on which it was read.",
    ],
  },
  recall: [
    {
      question: "Which three parts make up a cold start of a model?",
      answer: "Starting the container, loading the code and the model, and making the first prediction.",
    },
    {
      question: "When is an always-on server cheaper than a serverless platform?",
      answer: "When calls are so frequent that the price per call, added up, exceeds the fixed price of the server.",
    },
  ],
  resources: [
    {
      title: "Knative: Install Knative using quickstart, then First service and Autoscaling",
      url: "https://knative.dev/docs/getting-started/quickstart-install/",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp, module 9 workshop: a model on AWS Lambda (only for the Lambda way)",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/09-serverless/workshop",
      kind: "course",
      minutes: 90,
      access: "card",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "AWS Lambda: pricing (free tier, price of memory and time)",
      url: "https://aws.amazon.com/lambda/pricing/",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
