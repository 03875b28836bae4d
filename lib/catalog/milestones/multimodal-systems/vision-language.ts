import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "vision-language",
  title: "Answer questions about images with a vision-language model",
  shortName: "Ask an image",
  outcome: "You can ask a vision-language model about images, get the answer as checked fields, and measure how often it reads them right.",
  why: {
    "genai-engineer":
      "Receipts, forms and screenshots are where companies want this first, and they will ask how often the numbers are wrong.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["transformers-inference", "structured-chaining"],
  tools: ["transformers", "ollama", "pydantic", "hugging-face-hub"],
  keywords: [
    "VLM",
    "CLIP",
    "image models",
    "text models",
    "visual question answering",
    "document extraction",
    "OCR",
    "image captioning",
    "receipts",
    "vision-language model",
  ],
  steps: [
    {
      id: "first-question",
      text: `Ask ${models.smallVision.name} in Ollama (${models.smallVision.download}) three questions about a photo of yours.`,
    },
    {
      id: "clip-scores",
      text: `Score ten photos against three captions with ${models.imageText.name}. Write down one question that such scores cannot answer but your first model can.`,
    },
    {
      id: "fields",
      text: "Describe a receipt as a Pydantic class with total price, tax and number of item lines, and null where the receipt shows none.",
    },
    {
      id: "extract",
      text: "Read the fields from the first 50 test images of CORD v2 (free receipts with answers, CC BY 4.0), with one retry on invalid JSON.",
    },
    {
      id: "score",
      text: "Bring numbers to one form (45.000 and 45,000 are the same price here). Score each field by exact match, and report right answers out of 50.",
    },
    {
      id: "mend-one",
      text: "Sort every miss: misread digit, wrong line, invented value, format. Fix the largest kind, and score 25 receipts not used before.",
    },
  ],
  doneWhen: {
    proof:
      "A script reads 50 free CORD v2 receipts with an open model, prints accuracy for three fields, and lists every miss with its kind.",
    checks: [
      "All 50 outputs fit the schema, with null where the receipt shows no value.",
      "For five receipts picked at random, the score is right when the image is read by eye.",
      "The change for the largest kind of miss was scored on 25 fresh receipts, and the result is stated, better or not.",
    ],
  },
  recall: [
    {
      question: "Why must the schema allow null for a field of a receipt?",
      answer: "Otherwise the model has to invent a value when the receipt shows none.",
    },
    {
      question: "What can CLIP do with an image, and what can it not do?",
      answer: "It scores how well given texts fit the image. It cannot write an answer or read out a field by itself.",
    },
  ],
  resources: [
    {
      title: "Transformers: Image-text-to-text task guide",
      url: "https://huggingface.co/docs/transformers/tasks/image_text_to_text",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "CORD v2: receipts with labelled fields",
      url: "https://huggingface.co/datasets/naver-clova-ix/cord-v2",
      kind: "dataset",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Ollama: Vision",
      url: "https://docs.ollama.com/capabilities/vision",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
