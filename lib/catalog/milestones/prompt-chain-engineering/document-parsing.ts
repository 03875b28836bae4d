import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "document-parsing",
  title: "Turn real documents into clean, traceable text",
  shortName: "Document parsing",
  outcome: "You can read text, headings and tables out of PDF files and scans, and trace each stored part to its page.",
  why: {
    "genai-engineer":
      "Company knowledge lies in PDF files and scans, and a search over badly read pages gives wrong answers with a true source.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["py-modules-envs"],
  tools: ["docling", "pypdf", "tesseract", "python"],
  keywords: [
    "PDF extraction",
    "OCR",
    "table extraction",
    "document ingestion",
    "data ingestion",
    "chunking",
    "metadata",
    "unstructured data",
    "layout analysis",
    "document processing",
    "document intelligence",
    "document understanding",
    "PDF parsing",
  ],
  steps: [
    {
      id: "raw-text",
      text: "Save the EU AI Act from EUR-Lex as PDF: the Official Journal text of 12 July 2024. Print page 30 with pypdf, and list what is wrong: headers, cut words, order of lines.",
    },
    {
      id: "structure",
      text: "Convert it with Docling to Markdown, which loads its own models and runs on a CPU. Count by script: 180 recitals, 113 articles, 13 annexes. Explain and repair each difference.",
    },
    {
      id: "tables",
      text: "Export the tables of the Docling Technical Report (free on arXiv, 2408.09869) to CSV. Compare every cell of one table with the page, and count wrong, missing and shifted cells.",
    },
    {
      id: "scans",
      text: "Turn three text pages into images, so that no text is left in them, and read them by OCR with Docling or Tesseract. Compute the character error rate (share of wrong characters) against the real text with the jiwer package.",
    },
    {
      id: "metadata",
      text: "Store each part as one JSON line: text, document, version, date, page, path of headings, and the SHA-256 of the file. Run it twice, and show that both outputs are equal.",
    },
    {
      id: "own-files",
      text: "Run it on five files of other kinds, such as a letter, slides, a form, a web page and a spreadsheet. Note for each what was lost, and when you would leave it out of a search.",
    },
  ],
  doneWhen: {
    proof:
      "One command turns the EU AI Act into JSON lines with page and headings. A report gives counts, wrong table cells and character error rates.",
    checks: [
      "Five parts picked at random are found on the page that their stored line names.",
      "The counts of articles and annexes are 113 and 13, or each difference is explained.",
      "The report states the character error rate of each scanned page and shows its three commonest errors.",
    ],
  },
  recall: [
    {
      question: "Why should each stored piece of a document keep its page, headings and file hash?",
      answer: "So that an answer can be checked at its source, and so that you notice when the file has changed and must be read again.",
    },
    {
      question: "A PDF shows text on screen, but the extracted text is empty. Why?",
      answer: "The page is an image, such as a scan. It has no text layer, so it needs OCR.",
    },
  ],
  resources: [
    {
      title: "Docling: Quickstart",
      url: "https://docling-project.github.io/docling/getting_started/quickstart/",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Docling: Chunking",
      url: "https://docling-project.github.io/docling/concepts/chunking/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Cookbook: Building RAG with custom unstructured data",
      url: "https://huggingface.co/learn/cookbook/rag_with_unstructured_data",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
