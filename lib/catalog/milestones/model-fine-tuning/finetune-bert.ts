import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-bert",
  title: "Fine-tune BERT for a classification task and beat the baselines",
  outcome:
    "You can fine-tune a BERT model on labelled text, show that it beats simpler ways, and publish it so that others can retrain it.",
  why: {
    "genai-engineer":
      "A small tuned encoder often sorts text faster and more cheaply than a large chat model, and you should know when it wins.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["transformers-inference", "nn-fundamentals", "classification-metrics"],
  tools: ["transformers", "hugging-face-hub", "pytorch", "scikit-learn", "google-colab"],
  keywords: ["fine-tuning", "Trainer", "DistilBERT", "text classification", "transfer learning", "macro F1", "zero-shot"],
  steps: [
    {
      id: "dry-run",
      text: "Fine-tune DistilBERT on 200 rows of Banking77 (free on the Hub, 77 topics; choose a copy stored as Parquet) for a minute, and watch the loss fall.",
    },
    {
      id: "baselines",
      text: "Score two baselines on the test messages by macro F1: TF-IDF with logistic regression, and a prompted local model on a fixed 300 of them.",
    },
    {
      id: "full-run",
      text: "Train with the Trainer class on a free Colab or Kaggle GPU, and choose the epoch on a validation split of your own. Leave the test split alone until the settings are fixed.",
    },
    {
      id: "three-seeds",
      text: "Repeat with three seeds, report mean and spread of macro F1, and list the ten weakest topics with what they are mistaken for.",
    },
    {
      id: "publish",
      text: "Push the model to the Hub with pinned package versions and a card: data and licence, scores, limits, and the command that retrains it.",
    },
  ],
  doneWhen: {
    proof:
      "A public model on the free Hugging Face Hub has a card with macro F1 of both baselines and three seeds, and a script that retrains it.",
    checks: [
      "Mean macro F1 beats the linear baseline, and beats the prompted model on the 300 shared messages.",
      "Retraining with a published seed on the same kind of GPU lands within one point of the card.",
      "The card names the data licence, the intended use and two known weaknesses.",
    ],
  },
  resources: [
    {
      title: "Hugging Face LLM Course: chapter 3, Fine-tuning a pretrained model",
      url: "https://huggingface.co/learn/llm-course/chapter3/1",
      kind: "course",
      minutes: 180,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Transformers: Text classification task guide",
      url: "https://huggingface.co/docs/transformers/tasks/sequence_classification",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
