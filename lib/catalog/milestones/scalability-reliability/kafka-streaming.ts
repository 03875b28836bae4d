import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "kafka-streaming",
  title: "Score a stream of events with Kafka",
  shortName: "Kafka stream",
  outcome: "You can read events from Kafka, score each with a model, and write the results without losing one when a process dies.",
  why: {
    "ml-engineer":
      "Fraud checks, sensors and clicks arrive as streams, and a model that waits for a nightly batch answers too late for them.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["kafka", "docker", "python"],
  keywords: [
    "streaming",
    "event stream",
    "consumer group",
    "real-time scoring",
    "dead-letter topic",
    "message queue",
    "stream processing",
    "streaming data",
    "real-time data",
    "Pub/Sub",
    "Kinesis",
    "event-driven architecture",
    "event-driven",
    "message broker",
  ],
  steps: [
    {
      id: "first-messages",
      text: "Start one broker from the apache/kafka Docker image. Send five messages with the console producer, and read them from the beginning.",
    },
    {
      id: "replay",
      text: "Replay the hourly rows of UCI Bike Sharing (or your own table with dates) as JSON events with a Python producer, 50 a second. Give every event its own id.",
    },
    {
      id: "scorer",
      text: "Write a consumer that checks each event, scores it with a model and writes the score with the same id to a second topic.",
    },
    {
      id: "restart",
      text: "Kill the scorer while events arrive, and start it again. Show that no id is missing, and that an id which comes twice is stored once.",
    },
    {
      id: "three-readers",
      text: "Give the topic three partitions and run three scorers in one consumer group. Compare events a second and lag (how far reading is behind) with one scorer.",
    },
    {
      id: "broken-events",
      text: "Send three broken events. Route them with a reason to a topic of their own, so that the stream goes on.",
    },
  ],
  doneWhen: {
    proof: "A Compose file starts the broker, the producer and the scorers; a script then compares the ids sent, scored and set aside.",
    checks: [
      "After the kill, every id sent is either scored or set aside with a reason.",
      "A table compares one and three scorers on the same backlog, and a sentence explains the difference or its absence.",
      "One more broken event does not stop the others.",
    ],
  },
  recall: [
    {
      question: "When should a consumer commit its offset so that a crash loses no event?",
      answer: "After the result is stored. A crash may then repeat an event, so storing must be safe to repeat.",
    },
    {
      question: "Why can three consumers in one group not read a topic with one partition faster than one?",
      answer: "Each partition is read by at most one consumer of a group, so two of the three would wait.",
    },
  ],
  resources: [
    {
      title: "Apache Kafka: Quickstart",
      url: "https://kafka.apache.org/quickstart",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Confluent Developer: Apache Kafka 101 (videos with text)",
      url: "https://developer.confluent.io/courses/apache-kafka/events/",
      kind: "course",
      minutes: 60,
      checked: { how: "cited", on: "2026-11-28" },
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
