import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "analyst-capstone",
  title: "Ship an end-to-end analysis for a real decision",
  shortName: "Capstone",
  outcome: "You can deliver an analysis that somebody else can rebuild, question and act on.",
  why: {
    "data-analyst": "This is the piece of work to show in an interview, because you can defend every number in it.",
  },
  hours: { low: 14, high: 28 },
  prerequisites: [
    "analyst-capstone-plan",
    "data-quality-checks",
    "tableau-dashboard",
    "decision-memo",
    "data-story-presentation",
    "linear-regression",
    "report-automation",
  ],
  helpful: ["tableau-dashboard", "data-story-presentation", "linear-regression", "report-automation"],
  tools: ["sql", "pandas", "tableau", "power-bi", "plotly", "quarto", "github"],
  keywords: ["capstone", "portfolio project", "interview", "reproducible"],
  steps: [
    {
      id: "pipeline",
      text: "Extend the rough version until one command goes from raw files through checks to every number you will show.",
    },
    {
      id: "answer",
      text: "Answer the question. Use a regression where it fits, and otherwise say in one sentence why it does not.",
    },
    {
      id: "dashboard",
      text: "Publish three numbers that the decision-maker will follow: on Tableau Public, as a Power BI file or as a Plotly page.",
    },
    { id: "memo", text: "Write two pages with recommendation, range and assumptions, filled from the same code." },
    {
      id: "talk",
      text: "Give your seven-minute talk to the person who decides, or record it for them, and note their questions.",
    },
    {
      id: "rebuild",
      text: "Rebuild everything from a fresh clone, by yourself or while a reviewer does it. Fix each place where the README is not enough.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository, a dashboard that opens, a two-page memo and a recorded talk. One command rebuilds every number from the raw data.",
    checks: [
      "Three numbers chosen at random are the same in memo, dashboard and rebuild.",
      "The quality checks run inside that command and stop it on a corrupted file.",
      "The memo ends with what the decision-maker answered or did, or with the answer you expect and why.",
    ],
    alone: "Wait three days, score the work with the ten criteria, and write the three hardest questions with your answers.",
  },
  recall: [
    {
      question: "What do you need so that a stranger can rebuild your numbers?",
      answer: "Raw data or its address, pinned packages, one command, and a README that names them.",
    },
    {
      question: "Somebody doubts one number in your memo. What do you show?",
      answer: "The line of code that computed it, the check that guards it, and the same number in the dashboard.",
    },
  ],
  rubric: [
    {
      criterion: "Decision and question",
      points: [
        "No decision is named, only a topic.",
        "A decision is named, but not who takes it or what result would change it.",
        "Decision, decision-maker, deadline and the result that would change it are named.",
      ],
    },
    {
      criterion: "Data and licence",
      points: [
        "The source of the data is missing.",
        "The source is linked, without licence, date or known gaps.",
        "Source, licence, date of download and known gaps are named, and personal data are treated.",
      ],
    },
    {
      criterion: "Cleaning log",
      points: [
        "Rows disappear without a word.",
        "The rules are listed, but not how many rows each one changed.",
        "Each rule has a reason and a count, and raw minus removed equals clean.",
      ],
    },
    {
      criterion: "Automated checks",
      points: [
        "There are no checks.",
        "Checks exist, but they run only by hand or do not stop the work.",
        "At least five checks run inside the command and stop it on a bad file.",
      ],
    },
    {
      criterion: "Analysis and uncertainty",
      points: [
        "Only single numbers, without a comparison.",
        "A fitting comparison, but no range and no other explanation.",
        "The answer has a range, and two other explanations are tested or named.",
      ],
    },
    {
      criterion: "Charts",
      points: [
        "Charts mislead: cut bars, missing units or unreadable colours.",
        "Charts are correct, but their titles only name a topic.",
        "Each chart fits its question, states its message and can be read in greyscale.",
      ],
    },
    {
      criterion: "Dashboard",
      points: [
        "There is no dashboard, or it does not open.",
        "It opens, but its numbers are not compared with the code.",
        "It shows three numbers that match the code and says when they were updated.",
      ],
    },
    {
      criterion: "Decision memo",
      points: [
        "The memo describes the work, not what to do.",
        "A recommendation is given, but without size or only at the end.",
        "The first two sentences hold the recommendation and its range, and assumptions can be changed.",
      ],
    },
    {
      criterion: "Recorded talk",
      points: [
        "There is no talk, or it is longer than ten minutes.",
        "It is at most seven minutes, but terms are unexplained or slides have several charts.",
        "It is at most seven minutes, each slide makes one point, and three hard questions are answered.",
      ],
    },
    {
      criterion: "Rebuild and history",
      points: [
        "The work cannot be rebuilt.",
        "It can be rebuilt after fixes, or all work is in one commit.",
        "A fresh clone rebuilds every number with one command, and commit messages say why.",
      ],
    },
  ],
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
      title: "GitHub Docs: About READMEs",
      url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes",
      kind: "docs",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Data.gov: catalogue of open data of the United States",
      url: "https://data.gov/",
      kind: "dataset",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
