import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cohort-funnel-retention",
  title: "Measure retention by cohort and find where a funnel loses people",
  shortName: "Cohorts, funnels",
  outcome: "You can show how many customers come back month after month, and at which stage others leave.",
  why: {
    "data-analyst": "Product and marketing teams ask it every month: do people come back, and at which stage do we lose them?",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["sql-cleaning", "sql-window-functions"],
  helpful: ["sql-window-functions"],
  tools: ["sql", "sqlite", "excel"],
  keywords: [
    "identify patterns",
    "cohort analysis",
    "retention rate",
    "churn",
    "conversion rate",
    "funnel",
    "product analytics",
    "heat map",
    "churn analysis",
    "retention",
    "retention analysis",
    "cohort",
    "conversion",
    "funnel analysis",
    "web analytics",
    "marketing analytics",
    "user behavior",
  ],
  steps: [
    {
      id: "first-cohort",
      text: "Save UCI Online Retail as CSV with dates as yyyy-mm-dd, load it into SQLite and leave out the rows without a customer. Find the first month of each of the 4,372 customers: 948 started in December 2010.",
    },
    {
      id: "retention-table",
      text: "For each cohort (the customers who started in one month), count who is active in each later month. Divide by the size of the cohort. A month that has not happened yet is empty, not zero.",
    },
    {
      id: "doubt",
      text: "The data end on 9 December 2011: mark the unfinished month. Build the table again without cancelled invoices, whose numbers begin with C, and say what changes.",
    },
    {
      id: "heat-map",
      text: "Put the table into a spreadsheet and colour it as a heat map. Write down two patterns and how many customers stand behind each. Decide after how many days without an order a customer counts as lost (churn).",
    },
    {
      id: "funnel",
      text: "In UCI Online Shoppers, count 12,330 visits, 12,292 with a product page, and 8,487 with ten or more. Of the last group, 1,671 bought. In all, 1,908 bought: explain the other 237.",
    },
    {
      id: "compare",
      text: "Compare buyers among new visitors (422 of 1,694) and returning ones (1,470 of 10,551). Write half a page: which stage to work on, what it could bring, and why no cause is proven.",
    },
  ],
  doneWhen: {
    proof:
      "A workbook on free UCI data has a retention table of 13 cohorts and a funnel of four stages. The SQL and half a page of advice come with it.",
    checks: [
      "The cohort sizes add up to 4,372 customers, or to your own stated number without cancellations.",
      "No cell shows a zero for a month that lies after the end of the data.",
      "The page says how churn is defined and after how many days without an order it counts.",
    ],
  },
  recall: [
    {
      question: "Why do you compare cohorts at the same age and not in the same calendar month?",
      answer: "Older cohorts had more time to leave. Only at the same age, such as month 3, is the comparison fair.",
    },
    {
      question: "Why can the buyers outnumber those who reached the stage before?",
      answer: "Some people skip a stage. A strict funnel counts only those who passed every stage in order.",
    },
  ],
  resources: [
    {
      title: "UCI Online Retail data set, with the meaning of its columns",
      url: "https://archive.ics.uci.edu/dataset/352/online+retail",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "UCI Online Shoppers Purchasing Intention data set",
      url: "https://archive.ics.uci.edu/dataset/468/online+shoppers+purchasing+intention+dataset",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "PostHog docs: Retention (what the numbers of a retention table mean)",
      url: "https://posthog.com/docs/product-analytics/retention",
      kind: "docs",
      minutes: 15,
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
