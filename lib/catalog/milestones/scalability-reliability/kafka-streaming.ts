import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "kafka-streaming",
  title: "Score a stream of events with Kafka",
  outcome: "You can read events from Kafka, score each with a model, and write the results back without losing one when a process dies.",
  why: {
    "ml-engineer":
      "Fraud checks, sensors and clicks arrive as streams, and a model that waits for a nightly batch answers too late for them.",
  },
  hours: { low: 5, high: 11 },
  optional: true,
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["kafka", "docker", "python"],
  keywords: ["streaming", "event stream", "consumer group", "real-time scoring", "dead-letter topic", "message queue"],
  steps: [
    {
      id: "first-messages",
      text: "Start one broker from the apache/kafka Docker image, send five messages with the console producer, and read them back from the beginning.",
    },
    {
      id: "replay",
      text: "Replay the hourly rows of UCI Bike Sharing as JSON events, 50 a second, with a Python producer. Give every event its own id.",
    },
    {
      id: "scorer",
      text: "Write a consumer that checks each event, scores it with a model and writes the score with the same id to a second topic.",
    },
    {
      id: "restart",
      text: "Kill the scorer in mid-stream and start it again. Show that no id is missing, and that ids which come twice do no harm.",
    },
    {
      id: "three-readers",
      text: "Give the topic three partitions, run three scorers in one consumer group, and compare events a second and lag (how far reading is behind).",
    },
    {
      id: "broken-events",
      text: "Send three broken events, and route them with a reason to a topic of their own instead of stopping the stream.",
    },
  ],
  doneWhen: {
    proof: "A Compose file starts the broker, the producer and the scorers; a script then compares the ids sent, scored and set aside.",
    checks: [
      "After the kill, every id sent is either scored or set aside with a reason.",
      "Three scorers get through the backlog faster than one, and the table says by how much.",
      "A broken event sent by the reviewer does not stop the others.",
    ],
  },
  resources: [
    {
      title: "Apache Kafka: Quickstart",
      url: "https://kafka.apache.org/quickstart",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "UCI: Bike Sharing data set",
      url: "https://archive.ics.uci.edu/dataset/275/bike+sharing+dataset",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
