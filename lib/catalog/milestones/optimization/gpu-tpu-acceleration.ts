import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "gpu-tpu-acceleration",
  title: "Accelerate a model on GPU and TPU",
  outcome: "You can run one model on CPU, GPU and TPU, compare speed and cost fairly, and explain what holds each of them back.",
  why: {
    "ml-engineer": "Accelerators are the largest line on the bill, and it is you who must say when they pay.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["inference-profiling"],
  tools: ["jax", "jupyter"],
  keywords: ["GPU acceleration", "TPU acceleration", "CUDA", "mixed precision", "Keras", "throughput", "Colab", "XLA"],
  steps: [
    {
      id: "cpu",
      text: "Run Keras's ResNet50 with the JAX backend on your CPU over Imagenette pictures (free), and note images a second at batch sizes of 1, 8 and 64.",
    },
    {
      id: "gpu",
      text: "Run the same notebook on a free GPU of Colab, or of Kaggle (which asks for a phone number). Leave warm-up out, and stop the clock only when the results are back.",
    },
    {
      id: "tpu",
      text: "Run it on a free Colab or Kaggle TPU. Keep the shapes fixed, and note the compile time of the first call on its own.",
    },
    {
      id: "half-precision",
      text: "Switch to bfloat16 on the TPU and float16 on the GPU, and check that the top class stays the same for 490 of 500 pictures.",
    },
    {
      id: "cost",
      text: "Turn throughput into the price of 1,000 predictions with a public price an hour, at the best batch size and at batch size 1.",
    },
    {
      id: "bottleneck",
      text: "Explain for each device whether arithmetic, memory or feeding the data is the limit, with one experiment that would have shown you wrong.",
    },
  ],
  doneWhen: {
    proof:
      "One notebook with saved outputs from CPU, free GPU and free TPU, and a table of images a second, cost of 1,000 predictions and bottleneck.",
    checks: [
      "All three runs use the same pictures and give the same top class for at least 490 of 500.",
      "Compile and warm-up times are reported apart from the rest.",
      "The table says which device is cheapest at batch size 1, even if that is the CPU.",
    ],
  },
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
