import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cloud-deploy",
  title: "Run a container in a cloud with least rights and a budget alert",
  shortName: "Cloud deployment",
  outcome: "You can run your container in a cloud, give it only the rights it needs, know what it costs and leave nothing running.",
  why: {
    "data-scientist":
      "Your model will often run in your company's cloud, and you can plan with its engineers once you have deployed one yourself.",
    "ml-engineer": "More than half of the advertisements for AI engineers name a cloud, and most services you run will live in one.",
    "genai-engineer":
      "Users reach your assistant at a public address, and the key, the documents and the bill behind it are your responsibility.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["docker-image"],
  tools: ["google-cloud", "aws-cli", "moto", "docker"],
  keywords: [
    "deploy to the cloud",
    "AWS",
    "LocalStack",
    "Azure",
    "GCP",
    "free tier",
    "service account",
    "least privilege",
    "object storage",
    "budget alarm",
    "SageMaker",
    "Bedrock",
    "cloud",
    "cloud computing",
    "cloud platforms",
    "IAM",
    "S3",
    "Vertex AI",
    "Azure Machine Learning",
    "Azure ML",
    "cost optimization",
    "FinOps",
    "cost management",
    "identity and access management",
  ],
  steps: [
    {
      id: "budget-first",
      text: "With a Google Cloud account (card needed, free tier), set a budget of 1 dollar that sends mail at 50 and 100 percent. Without one, start Moto, a stand-in for AWS (motoserver/moto, port 5000). Create a budget with the AWS CLI, made-up keys and --endpoint-url.",
    },
    {
      id: "hello",
      text: "Deploy Google's hello image to Cloud Run in us-central1 with at most one instance, and open its address on your phone. Without an account: write a Compose file with Moto and your service, and get an answer.",
    },
    {
      id: "own-image",
      text: "Build your image for linux/amd64, and listen on the port in the variable PORT. Stay under 0.5 GB, the free part of the registry. Push it and deploy it. Without an account, limit it to one processor and 512 MB in the Compose file.",
    },
    {
      id: "private-file",
      text: "Put a model or settings file into a private bucket (object storage; S3 at AWS). The service reads it when it starts, with an identity of its own that may only read this bucket. Moto takes the same IAM user and policy as AWS.",
    },
    {
      id: "refused",
      text: "Prove the limits: the service's identity cannot write to the bucket, and an identity without rights cannot read it. In Moto, make all users and keys (an admin, too) first. It checks rights only after you send 0 by POST to /moto-api/reset-auth.",
    },
    {
      id: "cost-and-names",
      text: "Work out the price of 100,000 calls a day on Cloud Run from today's price page. Write a table with the AWS, Azure and GCP names for container run, bucket, identity, budget and managed models (at AWS: SageMaker and Bedrock). Then delete everything.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds the commands, and the output of one good and two refused calls. A page gives the price of 100,000 calls a day and the names in three clouds.",
    checks: [
      "A write with the service's identity and a read by an identity without rights both fail with an access error in the saved output.",
      "No key file and no password is in the image, the repository or its history.",
      "After the clean-up, the list of services and buckets is empty, and the budget was created before the first service.",
    ],
  },
  recall: [
    {
      question: "Your budget alert is set to 1 dollar. Can the bill still reach 50?",
      answer:
        "Yes. An alert only sends mail, up to a day late. Limits on instances, a spend cap where there is one, and deleting things keep costs down.",
    },
    {
      question: "Why give a service its own identity and not your own key?",
      answer: "It gets only the rights it needs. If it is broken into, the rest stays safe, and it can be shut off alone.",
    },
  ],
  resources: [
    {
      title: "Google Cloud: Quickstart, deploy a prebuilt sample container to Cloud Run",
      url: "https://docs.cloud.google.com/run/docs/quickstarts/deploy-container",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      access: "card",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Machine Learning Zoomcamp, module 9 workshop: containers and serverless on AWS",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/09-serverless/workshop",
      kind: "course",
      minutes: 90,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Moto: server mode (AWS on your computer, no account)",
      url: "https://docs.getmoto.org/en/latest/docs/server_mode.html",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
