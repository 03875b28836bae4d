import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "r-data-cleaning",
  title: "Repeat a cleaning job in R and get the same table",
  outcome: "You can clean data in R and prove, row by row, that the result equals your Python one.",
  why: {
    "data-analyst": "Many health, research and public teams work in R, and reading their scripts makes you useful from the first day.",
    "data-scientist": "New statistical methods often appear in R first, and you will want to try them before somebody ports them.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["data-cleaning-pandas"],
  tools: ["r", "dplyr"],
  keywords: ["clean it", "data cleaning", "R programming", "readxl", "tibble", "pipe", "anti_join"],
  steps: [
    {
      id: "first-pipe",
      text: "Install R with RStudio, read Online Retail with readxl, and count rows per country in one chain of pipes (|>).",
    },
    { id: "verbs", text: "Answer three questions with filter, mutate, arrange, group_by and summarise." },
    {
      id: "reshape",
      text: "Turn monthly sales per country from long to wide and back again with pivot_wider and pivot_longer.",
    },
    {
      id: "port-rules",
      text: "Rewrite each rule of your pandas script as an R function, in the same order, logging the same row counts.",
    },
    {
      id: "compare",
      text: "Save both results as CSV, read both into R as text, compare the row counts, and run anti_join in both directions.",
    },
    {
      id: "differences",
      text: "Note two places where R and pandas behaved differently, such as missing values or dates, and how you settled them.",
    },
  ],
  doneWhen: {
    proof: "An R script cleans UCI Online Retail, and comparing it with the pandas result leaves no row over in either direction.",
    checks: [
      "Both tables have the same number of rows and the same column names.",
      "After one price is changed in either file, the comparison reports that row.",
      "The script runs in a fresh R session on another computer, with no path edited.",
    ],
  },
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
      title: "R for Data Science (2e): Data tidying",
      url: "https://r4ds.hadley.nz/data-tidy.html",
      kind: "book",
      minutes: 60,
      licence: "CC BY-NC-ND 3.0 US",
      checked: { how: "source", on: "2026-11-23" },
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
