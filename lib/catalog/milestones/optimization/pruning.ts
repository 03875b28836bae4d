import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "pruning",
  title: "Prune a network and recover its accuracy",
  shortName: "Pruning",
  outcome:
    "You can remove the weights or channels that a network needs least, retrain to win back accuracy, and tell a real speed-up from one on paper.",
  why: {
    "ml-engineer": "Phones and small devices need small networks, and you should know which kind of pruning their hardware rewards.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["inference-profiling"],
  tools: ["pytorch"],
  keywords: ["pruning", "sparsity", "inference speed", "structured pruning", "model compression", "fine-tuning"],
  steps: [
    {
      id: "first-cut",
      text: "Train a small convolutional network on Fashion-MNIST to about 90 percent. Set the weakest half of its weights to zero with torch.nn.utils.prune.",
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
      text: "Time the original, the one full of zeros and the smaller one on your CPU, at batch sizes of 1 and 64. Compare their files.",
    },
    {
      id: "honest-note",
      text: "Write in five sentences which of the two ways made anything faster on this machine, and why.",
    },
  ],
  doneWhen: {
    proof: "A notebook or script on the free Fashion-MNIST data, run on a CPU in under an hour, makes both curves and the table of times.",
    checks: [
      "The text names the largest share that can be removed before the recovered accuracy falls below the spread of the original's three seeds.",
      "The table shows the network full of zeros next to the smaller one, with times for both.",
      "Curves and table come from the same code with fixed seeds.",
    ],
  },
  recall: [
    {
      question: "Why does a network with half of its weights set to zero usually run no faster?",
      answer: "The hardware still multiplies the zeros. Only smaller matrices or special sparse kernels save time.",
    },
    {
      question: "What is the difference between unstructured and structured pruning?",
      answer: "Unstructured sets single weights to zero. Structured removes whole channels or rows, so that the network becomes smaller.",
    },
  ],
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
      title: "Blalock and others: What is the State of Neural Network Pruning? (sections 1 to 3)",
      url: "https://arxiv.org/abs/2003.03033",
      kind: "article",
      minutes: 40,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
