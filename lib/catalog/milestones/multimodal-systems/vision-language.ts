import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "vision-language",
  title: "Answer questions about images with a vision-language model",
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
  ],
  steps: [
    {
      id: "first-question",
      text: "Ask a small open vision-language model, in Ollama or Transformers on a CPU or free GPU, three questions about a photo of yours.",
    },
    {
      id: "clip-scores",
      text: "Let CLIP score ten photos against three captions, and write down one question that such scores cannot answer but your first model can.",
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
      text: "Bring numbers to one form (45.000 and 45,000 are the same price here), score each field by exact match, and report right answers out of 50.",
    },
    {
      id: "mend-one",
      text: "Sort every miss into a kind (misread digit, wrong line, invented value, format), mend the largest kind, and score 25 receipts not used before.",
    },
  ],
  doneWhen: {
    proof:
      "A script reads 50 free CORD v2 receipts with an open model, prints accuracy for three fields, and lists every miss with its kind.",
    checks: [
      "All 50 outputs fit the schema, with null where the receipt shows no value.",
      "The reviewer opens five receipts and agrees with the score of each.",
      "The change for the largest kind of miss was scored on 25 fresh receipts, and the result is stated, better or not.",
    ],
  },
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
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
