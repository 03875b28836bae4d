import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "nn-fundamentals",
  title: "Build, train and debug a neural network in TensorFlow and PyTorch",
  shortName: "Neural network",
  outcome: "You can write a small neural network in Keras and in PyTorch, watch it learn, and find the cause when it does not.",
  why: {
    "data-scientist": "Neural nets are a candidate in every model selection, and you should know when their extra cost is earned.",
    "ml-engineer": "You cannot shrink or speed up a network until you know what its layers, losses and gradients are doing.",
    "genai-engineer": "Fine-tuning a large model is this same training loop, so habits learned on a small network carry over.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["ml-baseline", "linear-algebra-calculus"],
  tools: ["tensorflow", "pytorch", "jupyter", "google-colab"],
  keywords: [
    "neural nets",
    "Keras",
    "backpropagation",
    "gradient descent",
    "training loop",
    "loss curve",
    "activation function",
    "multilayer perceptron",
    "MLP",
    "learning rate",
    "deep learning",
    "neural networks",
  ],
  steps: [
    {
      id: "first-net",
      text: "In a free Colab notebook, train a small network in TensorFlow (Keras) on Fashion-MNIST: one hidden layer of 128 weighted sums, with ReLU (below zero becomes zero). Print its accuracy on held-out images; 85 percent or more is usual.",
    },
    {
      id: "curves",
      text: "Keep 5,000 of the 60,000 training images for validation. Train 30 epochs (passes over the rest) in Keras, plot both losses, and add EarlyStopping. Save the model as a .keras file, load it, and check that it predicts the same.",
    },
    {
      id: "gradient-by-hand",
      text: "For a network with two weights and one example, work out both gradients on paper with the chain rule. Compare them with tf.GradientTape or with loss.backward().",
    },
    {
      id: "overfit-batch",
      text: "Write the same network in PyTorch with your own training loop. Train it on one batch of 32 images until the loss is near zero: a network that cannot do this has a bug.",
    },
    {
      id: "bug-hunt",
      text: "Add three bugs, one at a time: learning rate times 100, shuffled labels, no zero_grad (old gradients then add up). Note what each does to the curves and how you would notice it.",
    },
    {
      id: "beat-linear",
      text: "Compare with logistic regression on the same pixels: accuracy, training time and size. Say for which use the difference is worth it.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free Fashion-MNIST images holds a saved Keras model, a PyTorch loop that overfits one batch, and three bugs with their curves.",
    checks: [
      "The loss on the single batch falls below 0.01.",
      "The gradients worked out by hand agree with the computed ones to three decimals.",
      "The loaded Keras model gives the same predictions as the one that was saved.",
    ],
  },
  recall: [
    {
      question: "Why should a new network first overfit one small batch?",
      answer: "Any working network can. If the loss does not fall to near zero, the code has a bug.",
    },
    {
      question: "Validation loss rises while training loss still falls. What is happening, and what helps?",
      answer: "Overfitting. Stop early, use more data, or make the network smaller or penalise it.",
    },
  ],
  resources: [
    {
      title: "TensorFlow quickstart for beginners",
      url: "https://www.tensorflow.org/tutorials/quickstart/beginner",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0 / Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "PyTorch: Learn the Basics (quickstart to saving a model)",
      url: "https://docs.pytorch.org/tutorials/beginner/basics/intro.html",
      kind: "docs",
      minutes: 120,
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
