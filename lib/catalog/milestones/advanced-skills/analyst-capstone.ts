import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "analyst-capstone",
  title: "Ship an end-to-end analysis for a real decision",
  outcome: "You can deliver an analysis that somebody else can rebuild, question and act on.",
  why: {
    "data-analyst": "This is the piece of work to show in an interview, because you can defend every number in it.",
  },
  hours: { low: 10, high: 21 },
  prerequisites: [
    "analyst-capstone-plan",
    "data-quality-checks",
    "tableau-dashboard",
    "decision-memo",
    "data-story-presentation",
    "linear-regression",
    "report-automation",
  ],
  tools: ["sql", "pandas", "tableau", "power-bi", "quarto", "github"],
  keywords: ["capstone", "portfolio project", "interview", "reproducible"],
  steps: [
    {
      id: "pipeline",
      text: "Extend the first cut until one command goes from raw files through checks to every number you will show.",
    },
    {
      id: "answer",
      text: "Answer the question; use a regression where it fits, and otherwise say in one sentence why it does not.",
    },
    {
      id: "dashboard",
      text: "Publish three numbers that the decision-maker will follow on Tableau Public, or share them as a Power BI file.",
    },
    { id: "memo", text: "Write two pages with recommendation, range and assumptions, filled from the same code." },
    {
      id: "talk",
      text: "Give your seven-minute talk to the person who decides, or record it for them, and note their questions.",
    },
    {
      id: "rebuild",
      text: "Watch a reviewer rebuild it all from a fresh clone, and mend everything they stumble over.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository, a live dashboard, a two-page memo and a recorded talk, with numbers that a reviewer rebuilt from raw data by one command.",
    checks: [
      "Three numbers that the reviewer picks are the same in memo, dashboard and rebuild.",
      "The quality checks run inside that command and stop it on a corrupted file.",
      "The memo ends with what the decision-maker answered or did.",
    ],
  },
  resources: [
    {
      title: "The Turing Way: Guide for Reproducible Research, overview",
      url: "https://book.the-turing-way.org/reproducible-research/reproducible-research/",
      kind: "book",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UK Government Analysis Function: Communicating quality, uncertainty and change",
      url: "https://analysisfunction.civilservice.gov.uk/policy-store/communicating-quality-uncertainty-and-change/",
      kind: "article",
      minutes: 60,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Data.gov: catalogue of open data of the United States",
      url: "https://data.gov/",
      kind: "dataset",
      minutes: 30,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
