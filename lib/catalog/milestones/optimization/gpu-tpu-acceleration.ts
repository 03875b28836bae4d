import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "gpu-tpu-acceleration",
  title: "Accelerate a model on GPU and TPU",
  shortName: "GPU and TPU",
  outcome: "You can run one model on CPU, GPU and TPU, compare speed and cost fairly, and explain what slows each of them down.",
  why: {
    "ml-engineer": "Accelerators are the largest cost of many teams, and you must be able to say when they pay.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["inference-profiling"],
  tools: ["jax", "jupyter", "google-colab"],
  keywords: [
    "GPU acceleration",
    "TPU acceleration",
    "CUDA",
    "mixed precision",
    "Keras",
    "throughput",
    "Colab",
    "XLA",
    "GPU",
    "TPU",
    "GPU programming",
  ],
  steps: [
    {
      id: "cpu",
      text: "Run Keras's ResNet50 with the JAX backend on your CPU over 500 pictures of Imagenette (free, from fast.ai). Note images a second at batch sizes of 1, 8 and 64.",
    },
    {
      id: "gpu",
      text: "Run the same notebook on a free GPU of Colab (Google account) or Kaggle (asks for a phone number). Leave warm-up out, and stop the clock only when the results have arrived.",
    },
    {
      id: "tpu",
      text: "Run it on a free Colab or Kaggle TPU. If you get none on three days, note the days and go on with CPU and GPU. Keep the shapes fixed, and note the compile time of the first call on its own.",
    },
    {
      id: "half-precision",
      text: "Switch to bfloat16 on the TPU and to float16 on the GPU. Count for how many of the 500 pictures the top class stays the same.",
    },
    {
      id: "cost",
      text: "Turn throughput into the price of 1,000 predictions with a public price an hour, at the best batch size and at batch size 1.",
    },
    {
      id: "bottleneck",
      text: "Say for each device whether arithmetic, memory or feeding the data is the limit. Run one experiment for each that could have proved you wrong.",
    },
  ],
  doneWhen: {
    proof:
      "One notebook with saved outputs from CPU, free GPU and free TPU (if you got one), and a table of images a second, cost of 1,000 predictions and bottleneck.",
    checks: [
      "All runs use the same 500 pictures, and pictures whose top class changed are shown with both answers.",
      "Compile and warm-up times are reported apart from the rest.",
      "The table says which device is cheapest at batch size 1, even if that is the CPU.",
    ],
  },
  recall: [
    {
      question: "Why is a GPU often no faster than a CPU at batch size 1?",
      answer: "One small input cannot fill its thousands of units, and starting the work and moving the data cost time.",
    },
    {
      question: "Why must you wait for the result before you stop the clock on a GPU or TPU?",
      answer: "Calls return before the work is done. Without waiting you measure only how long it took to hand over the work.",
    },
  ],
  resources: [
    {
      title: "NVIDIA: GPU performance background",
      url: "https://docs.nvidia.com/deeplearning/performance/dl-performance-gpu-background/index.html",
      kind: "docs",
      minutes: 40,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "How to Scale Your Model: How to Think About TPUs",
      url: "https://jax-ml.github.io/scaling-book/tpus/",
      kind: "book",
      minutes: 60,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Keras: Getting started (installing, and configuring the JAX backend)",
      url: "https://keras.io/getting_started/",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
