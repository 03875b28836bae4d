import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "grpc-endpoint",
  title: "Expose the same model over gRPC",
  shortName: "gRPC endpoint",
  outcome:
    "You can offer a model over gRPC, which sends compact typed messages instead of JSON text, and say when that is worth the effort.",
  why: {
    "ml-engineer":
      "Services inside a company often talk gRPC, and you will be asked whether the saved milliseconds repay the extra tooling.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["rest-model-api"],
  tools: ["grpc", "python"],
  keywords: ["inference endpoints", "RPC", "proto file", "typed API", "REST or gRPC"],
  steps: [
    {
      id: "first-call",
      text: "Write a .proto file with one Predict call, and generate the Python code from it with grpcio-tools. Get one prediction from a local server.",
    },
    {
      id: "same-model",
      text: "Make the REST and the gRPC server use one prediction function. Check on 100 rows that both give the same answers.",
    },
    {
      id: "errors",
      text: "Answer bad input with INVALID_ARGUMENT. Slow the model down, set a 50 ms deadline in the client, and show DEADLINE_EXCEEDED.",
    },
    {
      id: "benchmark",
      text: "Call both servers 1,000 times with 1 row and with 100 rows. Put the median time, the 95th percentile and the bytes sent in a table.",
    },
    {
      id: "evolve",
      text: "Add an optional field to the message, and show that the client generated before the change still works.",
    },
    {
      id: "verdict",
      text: "Write half a page: for which callers would you offer gRPC, for which REST, and which number from your table says so?",
    },
  ],
  doneWhen: {
    proof: "One repository starts both servers on a laptop, and a script prints the table that compares their times and message sizes.",
    checks: [
      "Client and server are generated from the same .proto file by a command in the README.",
      "Both servers return the same prediction for a row picked at random.",
      "The verdict quotes numbers from the table, also where they speak against gRPC.",
    ],
  },
  recall: [
    {
      question: "What may you change in a .proto message without breaking clients that were generated earlier?",
      answer: "You may add a new optional field with a new number. You may not change or reuse the number of an existing field.",
    },
    {
      question: "Why is gRPC rarely a good choice for callers in a web browser?",
      answer: "Browsers cannot speak it directly; they need a proxy such as gRPC-Web. JSON over REST works without one.",
    },
  ],
  resources: [
    {
      title: "gRPC: Basics tutorial for Python",
      url: "https://grpc.io/docs/languages/python/basics/",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Protocol Buffers: Language guide, updating a message type",
      url: "https://protobuf.dev/programming-guides/proto3/",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Google Cloud blog: Understanding gRPC, OpenAPI and REST",
      url: "https://cloud.google.com/blog/products/api-management/understanding-grpc-openapi-and-rest-and-when-to-use-them",
      kind: "article",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
