import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "pruning",
  title: "Prune a network and recover its accuracy",
  outcome:
    "You can remove the weights or channels that a network needs least, train the loss away, and tell real speed from zeros on paper.",
  why: {
    "ml-engineer": "Phones and small devices need small networks, and you should know which kind of cutting their hardware rewards.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["inference-profiling"],
  tools: ["pytorch"],
  keywords: ["pruning", "sparsity", "inference speed", "structured pruning", "model compression", "fine-tuning"],
  steps: [
    {
      id: "first-cut",
      text: "Train a small convolutional network on Fashion-MNIST to at least 90 percent. Set the weakest half of its weights to zero with torch.nn.utils.prune.",
    },
    {
      id: "curve",
      text: "Prune 0, 50, 70, 80, 90, 95 and 98 percent, and plot test accuracy against the share removed.",
    },
    {
      id: "recover",
      text: "Train two more epochs after each cut, with three seeds, and add the recovered curve with its spread to the plot.",
    },
    {
      id: "channels",
      text: "Remove whole channels (structured pruning) and build a network that really is smaller. Copy the remaining weights into it.",
    },
    {
      id: "speed",
      text: "Time the original, the one full of zeros and the smaller one on your CPU, at batch sizes of 1 and 64, and compare their files.",
    },
    {
      id: "honest-note",
      text: "Write in five sentences which of the two ways made anything faster on this machine, and why.",
    },
  ],
  doneWhen: {
    proof: "A notebook or script on the free Fashion-MNIST data, run on a CPU in under an hour, makes both curves and the table of times.",
    checks: [
      "One version with 80 percent of its weights removed is within one point of the original accuracy after recovery.",
      "The table shows the network full of zeros beside the smaller one, with times for both.",
      "Curves and table come from the same code with fixed seeds.",
    ],
  },
  resources: [
    {
      title: "PyTorch: Pruning tutorial",
      url: "https://docs.pytorch.org/tutorials/intermediate/pruning_tutorial.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "TensorFlow Model Optimization: Pruning with Keras (to compare the idea)",
      url: "https://www.tensorflow.org/model_optimization/guide/pruning/pruning_with_keras",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
