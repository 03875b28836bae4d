import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-cleaning-pandas",
  title: "Clean a messy data set and log every rule",
  shortName: "Data cleaning",
  outcome: "You can turn a raw file into one you trust and show how many rows each rule changed or removed.",
  why: {
    "data-analyst": "Somebody will ask why your total differs from theirs, and the log of rules is your answer.",
    "data-scientist": "How you treat gaps and odd values shapes what a model learns, so it has to be a choice that is written down.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["pandas-wrangling"],
  tools: ["pandas", "python", "jupyter"],
  keywords: [
    "clean it",
    "data cleaning",
    "data preprocessing",
    "missing values",
    "duplicates",
    "outliers",
    "data types",
    "change log",
    "data cleansing",
    "data preparation",
    "data munging",
    "clean data",
  ],
  steps: [
    {
      id: "profile",
      text: "Load UCI Online Retail (541,909 rows; pandas reads .xlsx with openpyxl) or your own table. Print type, missing and distinct values for each of the eight columns.",
    },
    {
      id: "write-rules",
      text: "Before changing anything, write down what you will do with 135,080 rows without a customer and 5,268 exact duplicates.",
    },
    {
      id: "fix-types",
      text: "Make customer codes (17850, not 17850.0) and stock codes text, and the invoice date a date. Show that no value was lost on the way.",
    },
    {
      id: "judge-odd",
      text: "Look at negative quantities, prices of zero and codes such as POST. Decide for each kind: keep, flag or drop. Give a reason.",
    },
    {
      id: "log-rules",
      text: "Make each rule one function that reports the rows before, after and changed. Save those reports as a CSV log.",
    },
    {
      id: "rerun",
      text: "Run from raw to clean twice from the command line and show that the two clean files are identical.",
    },
  ],
  doneWhen: {
    proof: "One command turns the raw Online Retail file into a clean one and writes a log with a row count for every rule.",
    checks: [
      "Raw rows minus the removals in the log equal the rows of the clean file.",
      "The raw file is unchanged, and running the command again gives the same clean file.",
      "For any rule in the log, the reason is written down and two example rows show it.",
    ],
  },
  recall: [
    {
      question: "Why do you write the cleaning rules down before you look at the results?",
      answer: "So that the rules follow from what the data mean, and not from the numbers that you hope for.",
    },
    {
      question: "What must a cleaning log let a colleague compute?",
      answer: "The clean row count from the raw one: raw rows minus what each rule removed.",
    },
  ],
  resources: [
    {
      title: "Python Data Science Handbook, section 3.4: Handling Missing Data",
      url: "https://jakevdp.github.io/PythonDataScienceHandbook/03.04-missing-values.html",
      kind: "book",
      minutes: 40,
      licence: "CC BY-NC-ND (text), MIT (code)",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "pandas tutorial: How to manipulate textual data",
      url: "https://pandas.pydata.org/docs/getting_started/intro_tutorials/10_text_data.html",
      kind: "docs",
      minutes: 10,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "UCI Online Retail data set, with the meaning of its columns",
      url: "https://archive.ics.uci.edu/dataset/352/online+retail",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
