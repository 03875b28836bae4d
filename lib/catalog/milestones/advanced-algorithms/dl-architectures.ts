import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "dl-architectures",
  title: "Apply deep learning to images and text with transfer learning",
  shortName: "Transfer learning",
  outcome: "You can fine-tune a pretrained network for images and one for text, and show whether each beats a plain model.",
  why: {
    "data-scientist": "Deep learning earns its cost on images, text and sound, and transfer learning makes a few thousand examples enough.",
  },
  hours: { low: 8, high: 18 },
  prerequisites: ["nn-fundamentals", "classification-metrics"],
  tools: ["pytorch", "transformers", "scikit-learn", "google-colab"],
  keywords: [
    "CNN",
    "convolutional network",
    "fine-tuning",
    "ResNet",
    "DistilBERT",
    "computer vision",
    "text classification",
    "attention",
    "image classification",
    "deep learning",
    "image recognition",
  ],
  steps: [
    {
      id: "first-finetune",
      text: "On a free Google Colab GPU, fine-tune a pretrained ResNet-18 on the ants-and-bees images of the PyTorch tutorial and show six predictions.",
    },
    {
      id: "image-pair",
      text: "On the Oxford-IIIT Pet images in torchvision (37 breeds), score logistic regression on small pixels and a fine-tuned ResNet on the same held-out images. ImageNet, where it was trained, holds many of these breeds: say how that helps.",
    },
    {
      id: "freeze",
      text: "Train once with the pretrained layers frozen and once with all layers free. Compare accuracy, time and the gap between the losses.",
    },
    {
      id: "text-baseline",
      text: "Shuffle the IMDb reviews (stanfordnlp/imdb on the Hugging Face Hub), which are sorted by label, and take 5,000. Score TF-IDF (weighted word counts) with logistic regression by F1 and ROC-AUC.",
    },
    {
      id: "text-deep",
      text: "Fine-tune DistilBERT, a small pretrained transformer, on the same reviews and score it on the same test reviews. Give the difference in F1 with a bootstrap interval.",
    },
    {
      id: "error-gallery",
      text: "Show twenty wrong predictions of each deep model, sort them into kinds, and say what data would help.",
    },
  ],
  doneWhen: {
    proof:
      "Two notebooks on the free Oxford-IIIT Pet images and IMDb reviews run on a free Colab GPU and compare each deep model with a baseline.",
    checks: [
      "Both models of a pair were scored on the same held-out examples.",
      "A deep model is called better only if the interval of the difference lies above zero.",
      "Training time and hardware stand next to every score.",
    ],
  },
  recall: [
    {
      question: "Why does fine-tuning work with a few thousand images where training from zero does not?",
      answer: "The pretrained layers already know edges, textures and shapes; only the last part has to learn the new classes.",
    },
    {
      question: "When is TF-IDF with logistic regression the better choice for text?",
      answer: "When its score is close to the deep model's, since it trains in seconds, runs anywhere and can be explained.",
    },
  ],
  resources: [
    {
      title: "PyTorch: transfer learning for computer vision tutorial",
      url: "https://docs.pytorch.org/tutorials/beginner/transfer_learning_tutorial.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Transformers: text classification task",
      url: "https://huggingface.co/docs/transformers/tasks/sequence_classification",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Dive into Deep Learning, section 14.2: Fine-tuning (the part before the code)",
      url: "https://d2l.ai/chapter_computer-vision/fine-tuning.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-SA 4.0 (text)",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
