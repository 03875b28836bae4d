import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "nn-fundamentals",
  title: "Build, train and debug a neural network",
  outcome: "You can write a small neural network, watch it learn, and find the cause when it does not.",
  why: {
    "data-scientist": "Neural nets are a candidate in every model selection, and you should know when their extra cost is earned.",
    "ml-engineer": "You cannot shrink or speed up a network until you know what its layers, losses and gradients are doing.",
    "genai-engineer": "Fine-tuning a large model is this same training loop, so habits learned on a small network carry over.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["ml-baseline", "linear-algebra-calculus"],
  tools: ["tensorflow", "pytorch", "jupyter"],
  keywords: [
    "neural nets",
    "backpropagation",
    "gradient descent",
    "training loop",
    "loss curve",
    "multilayer perceptron",
    "MLP",
    "learning rate",
  ],
  steps: [
    {
      id: "first-net",
      text: "Train a small Keras network on Fashion-MNIST in a free Google Colab notebook and reach 85 percent accuracy on held-out images.",
    },
    {
      id: "overfit-batch",
      text: "Write the same network in PyTorch with your own training loop, and overfit one batch of 32 images until the loss is near zero.",
    },
    {
      id: "gradient-by-hand",
      text: "For a network with two weights and one example, work out both gradients on paper and compare them with loss.backward().",
    },
    {
      id: "curves",
      text: "Train on 50,000 images, plot training and validation loss for each epoch, and mark the epoch where you would stop.",
    },
    {
      id: "bug-hunt",
      text: "Plant three bugs (learning rate times 100, shuffled labels, no zero_grad) and note what each does to the curves and how you would spot it.",
    },
    {
      id: "beat-linear",
      text: "Compare with logistic regression on the same pixels, and say what the extra accuracy costs in training time.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free Fashion-MNIST images overfits one batch, then generalises, and documents three planted bugs with curves and fixes.",
    checks: [
      "The loss on the single batch falls below 0.01.",
      "The gradients worked out by hand agree with the computed ones to three decimals.",
      "Test accuracy is higher than that of logistic regression on the same pixels.",
    ],
  },
  resources: [
    {
      title: "TensorFlow quickstart for beginners",
      url: "https://www.tensorflow.org/tutorials/quickstart/beginner",
      kind: "docs",
      minutes: 30,
      licence: "CC BY 4.0 / Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "PyTorch: Learn the Basics (quickstart to saving a model)",
      url: "https://docs.pytorch.org/tutorials/beginner/basics/intro.html",
      kind: "docs",
      minutes: 150,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Andrej Karpathy: A Recipe for Training Neural Networks",
      url: "https://karpathy.github.io/2019/04/25/recipe/",
      kind: "article",
      minutes: 40,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
