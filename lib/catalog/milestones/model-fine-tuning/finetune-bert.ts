import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-bert",
  title: "Fine-tune BERT to classify text and compare with baselines",
  shortName: "Fine-tune BERT",
  outcome:
    "You can fine-tune a BERT model on labelled text, show whether it beats simpler ways, and publish it so that others can retrain it.",
  why: {
    "genai-engineer":
      "A small tuned encoder often sorts text faster and more cheaply than a large chat model, and you should know when it wins.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["transformers-inference", "nn-fundamentals", "classification-metrics"],
  tools: ["transformers", "hugging-face-hub", "pytorch", "scikit-learn", "google-colab"],
  keywords: [
    "fine-tuning",
    "Trainer",
    "DistilBERT",
    "text classification",
    "transfer learning",
    "macro F1",
    "zero-shot",
    "NLP",
    "natural language processing",
  ],
  steps: [
    {
      id: "dry-run",
      text: `Fine-tune ${models.smallEncoder.name} on 200 rows of Banking77 (mteb/banking77 on the Hub, 77 topics) for a minute, and watch the loss fall.`,
    },
    {
      id: "baselines",
      text: `Fix 300 test messages. Score two baselines on them by macro F1 (the mean over topics): TF-IDF (rare words count more) with logistic regression, and ${models.smallChat.name} with a prompt.`,
    },
    {
      id: "full-run",
      text: "Train with the Trainer class on a free Colab or Kaggle GPU, and choose the epoch on a validation split of your own. Leave the test split alone until the settings are fixed.",
    },
    {
      id: "three-seeds",
      text: "Repeat with three seeds and report mean and spread of macro F1. List the ten weakest topics with what they are mistaken for.",
    },
    {
      id: "publish",
      text: "Push the model to the Hub (a free account) with pinned package versions. Its card names data and licence, scores, limits, and the command that retrains it.",
    },
  ],
  doneWhen: {
    proof:
      "A public model on the free Hugging Face Hub has a script that retrains it. Its card gives macro F1 of both baselines and three seeds.",
    checks: [
      "On the same messages, the card calls the tuned model better only if the gap is larger than the spread of three seeds.",
      "Retraining with a published seed on the same kind of GPU lands within one point of the card, or the card explains the difference.",
      "The card names the data licence, the intended use and two known weaknesses.",
    ],
  },
  recall: [
    {
      question: "Why train with several seeds before you compare two models?",
      answer: "The starting weights and the order of the data are random. The spread of seeds shows which differences mean nothing.",
    },
    {
      question: "What goes wrong if you choose the number of epochs on the test split?",
      answer: "The test score is then tuned too, so it is higher than the score on new data will be.",
    },
  ],
  resources: [
    {
      title: "Hugging Face LLM Course, chapter 3: Fine-tuning a model with the Trainer API",
      url: "https://huggingface.co/learn/llm-course/chapter3/3",
      kind: "course",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Transformers: Text classification task guide",
      url: "https://huggingface.co/docs/transformers/tasks/sequence_classification",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face LLM Course, chapter 4: Building a model card",
      url: "https://huggingface.co/learn/llm-course/chapter4/4",
      kind: "course",
      minutes: 10,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
