import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "distributed-hadoop",
  title: "Run a MapReduce job on Hadoop and explain how it scales",
  shortName: "Hadoop",
  outcome: "You can store a file in HDFS, run a MapReduce job over it, and say how distributed systems survive a broken machine.",
  why: {
    "data-scientist":
      "Few advertisements still ask for Hadoop, but its blocks, shuffles and retries explain the slow Spark jobs you will meet.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["py-modules-envs", "shell-basics"],
  tools: ["hadoop", "python", "bash"],
  keywords: [
    "distributed systems",
    "Hadoop Streaming",
    "replication",
    "shuffle",
    "fault tolerance",
    "big data",
    "distributed storage",
    "Java 17",
    "distributed computing",
    "YARN",
  ],
  steps: [
    {
      id: "first-count",
      text: "On Linux, Windows WSL or a free GitHub Codespace, install Java 17 and unpack Hadoop 3.5 or newer. Run the bundled wordcount example on one Project Gutenberg book.",
    },
    {
      id: "pseudo-cluster",
      text: "Follow the single-node guide to HDFS and YARN on your own machine (hdfs --daemon start needs no ssh). Open the NameNode page on port 9870.",
    },
    {
      id: "blocks",
      text: "Put a file of at least 20 MB into HDFS with 1 MB blocks and list them with hdfs fsck. Sketch where copies would go on three machines.",
    },
    {
      id: "python-job",
      text: "Write a mapper and a reducer in Python and run them with Hadoop Streaming on ten books. Check the top ten words against plain Python.",
    },
    {
      id: "fail-once",
      text: "Make the mapper exit with an error when mapreduce_task_attempt_id ends in _0, watch YARN try again, and keep the log lines of both attempts.",
    },
    {
      id: "one-page-note",
      text: "Write one page on blocks, replication, shuffle and retries, ending with your rule for when a single machine is enough.",
    },
  ],
  doneWhen: {
    proof:
      "A script starts the free Hadoop pseudo-cluster, runs your Python word count on ten Project Gutenberg books and prints the top ten words.",
    checks: [
      "The counts agree with a plain Python count of the same files.",
      "The log shows a first attempt that failed and a second that succeeded.",
      "The note says how much disk a 1 TB file takes with three copies, and why.",
    ],
  },
  recall: [
    {
      question: "How does HDFS survive a broken disk?",
      answer: "Each block is stored on several machines, three by default, and a lost copy is made again from another one.",
    },
    {
      question: "What happens in the shuffle between map and reduce?",
      answer: "All values of one key are sent over the network to the same reducer. It is usually the slowest part.",
    },
  ],
  resources: [
    {
      title: "Apache Hadoop: setting up a single node cluster (pseudo-distributed operation, YARN on a single node)",
      url: "https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/SingleCluster.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Apache Hadoop: HDFS architecture (blocks, replication, robustness)",
      url: "https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/HdfsDesign.html",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Apache Hadoop: Hadoop Streaming (how it works, command options)",
      url: "https://hadoop.apache.org/docs/stable/hadoop-streaming/HadoopStreaming.html",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
