import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "quantization",
  title: "Quantize a model and measure what it costs",
  shortName: "Quantization",
  outcome: "You can store a model's numbers in fewer bits, and show what that brings in size and speed and what it takes in accuracy.",
  why: {
    "ml-engineer": "It is often the cheapest way to fit a model on smaller machines, if you check which users lose accuracy.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["inference-profiling"],
  tools: ["onnx-runtime", "torchao", "pytorch", "transformers"],
  keywords: [
    "quantization",
    "memory usage",
    "int8",
    "8-bit model",
    "model compression",
    "calibration",
    "Optimum",
    "model optimization",
    "inference optimization",
    "TensorRT",
  ],
  steps: [
    {
      id: "first-int8",
      text: "In an environment of its own, install optimum-onnx[onnxruntime], which may need an older Transformers. Export the DistilBERT text model with optimum-cli export onnx, make 8-bit weights with quantize_dynamic, and compare the files.",
    },
    {
      id: "accuracy",
      text: "Score the 872 validation sentences of SST-2 (stanfordnlp/sst2 on the Hugging Face Hub) with both models. Give each accuracy p an interval: plus or minus 1.96 times the root of p (1 - p) / 872.",
    },
    {
      id: "second-scheme",
      text: "Quantize once more with another scheme: torchao's int8 weights, or ONNX Runtime's static way with 200 training sentences to calibrate on.",
    },
    {
      id: "table",
      text: "Put size, peak memory, p50, p95 and accuracy of all three in one table, measured with your benchmark on the same CPU.",
    },
    { id: "flipped", text: "Read the sentences whose answer changed, and describe what they have in common." },
    {
      id: "verdict",
      text: "Write down which loss you would accept and why, then choose a version by that rule. Name one case in which pruning (removing weights) or a smaller model would be better.",
    },
  ],
  doneWhen: {
    proof: "A script on a laptop CPU prints the table of the original and two quantized models, and half a page explains the choice.",
    checks: [
      "The smaller file is at most half as large as the original.",
      "Accuracy is measured on all 872 sentences with the same code for every version.",
      "The report says so plainly if a version turned out no faster on this CPU.",
    ],
  },
  recall: [
    {
      question: "What does static quantization need that dynamic quantization does not?",
      answer: "Calibration data: typical inputs from which the ranges of the activations are fixed in advance.",
    },
    {
      question: "Accuracy falls from 91.1 to 90.6 percent on 872 sentences. May you say that quantization made the model worse?",
      answer: "Not from that alone. The interval is about two points wide on each side; compare the changed answers in pairs.",
    },
  ],
  resources: [
    {
      title: "ONNX Runtime: Quantize ONNX models",
      url: "https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Transformers: Export to ONNX with Optimum",
      url: "https://huggingface.co/docs/transformers/serialization",
      kind: "docs",
      minutes: 10,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Hugging Face blog: Introduction to quantization",
      url: "https://huggingface.co/blog/merve/quantization",
      kind: "article",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
