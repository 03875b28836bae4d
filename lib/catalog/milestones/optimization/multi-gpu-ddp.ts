import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "multi-gpu-ddp",
  title: "Train one model on two GPUs with DDP",
  shortName: "Multi-GPU training",
  outcome: "You can spread training over several graphics cards, check that the result is the same, and say what the second card brought.",
  why: {
    "ml-engineer": "Long training jobs are split over several cards, and you are asked why twice the cards are not twice as fast.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["gpu-tpu-acceleration"],
  tools: ["pytorch", "jupyter"],
  keywords: [
    "distributed training",
    "data parallel",
    "DDP",
    "torchrun",
    "Kaggle T4",
    "all-reduce",
    "FSDP",
    "multi-GPU",
    "DeepSpeed",
    "Ray",
    "GPU",
  ],
  steps: [
    {
      id: "one-card",
      text: "In a Kaggle notebook with two T4 cards (free; asks for a phone number), write a script train.py with the writefile command. Train ResNet-18 on CIFAR-10 for two epochs on one card, and note images a second.",
    },
    {
      id: "two-cards",
      text: "Wrap the model in DistributedDataParallel and the data in a DistributedSampler. Start it with torchrun --nproc_per_node=2, and see both cards busy in nvidia-smi.",
    },
    {
      id: "same-steps",
      text: "Keep the total batch size equal (256 on one card, 128 on each of two). After ten steps, print a checksum of the weights in both processes: they must agree.",
    },
    {
      id: "speed",
      text: "Measure images a second for total batch sizes of 64, 256 and 1,024 on one and on two cards. Give the speed-up of each, and use the profiler to show what the rest of the time goes to.",
    },
    {
      id: "restart",
      text: "Write a checkpoint from one process only. Kill the job in the second epoch, and continue from the checkpoint with both cards.",
    },
    {
      id: "when",
      text: "Write half a page. For which model and data size would you use two cards? What would change when the model no longer fits on one (FSDP)?",
    },
  ],
  doneWhen: {
    proof:
      "A public Kaggle notebook with saved output trains on one and on two cards, and ends in a table of images a second and speed-up.",
    checks: [
      "The weights of both processes have the same checksum after ten steps, and each picture was used once in an epoch.",
      "The speed-up is given for three batch sizes, also where it is below one.",
      "The continued job starts at the saved epoch and not at the first.",
    ],
  },
  recall: [
    {
      question: "What do the processes exchange in each step of data-parallel training?",
      answer: "Their gradients, which are averaged. So all copies of the model make the same update and stay equal.",
    },
    {
      question: "Why does a DistributedSampler need set_epoch in every epoch?",
      answer: "Otherwise each epoch shuffles in the same order, and each process sees the same pictures in the same order again.",
    },
  ],
  resources: [
    {
      title: "PyTorch: Distributed data parallel tutorials, introduction (video series with text)",
      url: "https://docs.pytorch.org/tutorials/beginner/ddp_series_intro.html",
      kind: "video",
      minutes: 60,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "PyTorch: What is distributed data parallel (DDP)",
      url: "https://docs.pytorch.org/tutorials/beginner/ddp_series_theory.html",
      kind: "docs",
      minutes: 10,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Kaggle: Efficient GPU usage tips",
      url: "https://www.kaggle.com/docs/efficient-gpu-usage",
      kind: "docs",
      minutes: 15,
      access: "account",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
