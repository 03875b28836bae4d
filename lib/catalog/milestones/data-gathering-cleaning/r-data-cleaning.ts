import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "r-data-cleaning",
  title: "Repeat a cleaning job in R and get the same table",
  shortName: "Cleaning in R",
  outcome: "You can clean data in R and prove, row by row, that the result equals the one from Python.",
  why: {
    "data-analyst": "Many health, research and public teams work in R, and reading their scripts makes you useful from the first day.",
    "data-scientist": "New statistical methods often appear in R first, and you will want to try them before somebody ports them.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["pandas-wrangling"],
  tools: ["r", "dplyr"],
  keywords: ["clean it", "data cleaning", "R programming", "readxl", "tibble", "pipe", "anti_join", "ggplot2"],
  steps: [
    {
      id: "first-pipe",
      text: "Install R with RStudio, read Online Retail with readxl, and count rows per country in one chain of pipes (|>). Draw the counts with ggplot2.",
    },
    { id: "verbs", text: "Answer three questions with filter, mutate, arrange, group_by and summarise." },
    {
      id: "reshape",
      text: "Turn monthly sales per country from long to wide with pivot_wider, and back again with pivot_longer.",
    },
    {
      id: "port-rules",
      text: "Write five cleaning rules for this file as R functions that log rows before and after. If you have a pandas script for it, port that one, in the same order.",
    },
    {
      id: "compare",
      text: "Apply the same rules in pandas, save both results as CSV and read both into R as text. Compare the row counts and run anti_join in both directions.",
    },
    {
      id: "differences",
      text: "Note two places where R and pandas behaved differently, such as missing values or dates, and say how you solved them.",
    },
  ],
  doneWhen: {
    proof: "An R script cleans UCI Online Retail with a log. A comparison shows that it holds exactly the rows of the pandas table.",
    checks: [
      "Both tables have the same number of rows and the same column names.",
      "After one price is changed in either file, the comparison reports that row.",
      "The script runs in a fresh R session from an empty folder, with no path edited.",
    ],
  },
  recall: [
    {
      question: "What does anti_join(a, b) return, and why do you run it in both directions?",
      answer: "The rows of a without a match in b. Run one way only, it misses rows that exist in b alone.",
    },
    {
      question: "What does the pipe |> do in R?",
      answer: "It hands the result on its left to the next function as first argument, so steps read in order.",
    },
  ],
  resources: [
    {
      title: "R for Data Science (2e): Data transformation",
      url: "https://r4ds.hadley.nz/data-transform.html",
      kind: "book",
      minutes: 120,
      licence: "CC BY-NC-ND 3.0 US",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "R for Data Science (2e): Workflow: basics (a first look at R)",
      url: "https://r4ds.hadley.nz/workflow-basics.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-ND 3.0 US",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Software Carpentry: R for Reproducible Scientific Analysis, the dplyr and tidyr episodes",
      url: "https://swcarpentry.github.io/r-novice-gapminder/",
      kind: "course",
      minutes: 110,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
