import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "power-bi-dashboard",
  title: "Build a Power BI report on a star schema",
  shortName: "Power BI report",
  outcome: "You can model data as one fact table with dimensions around it and write measures that add up in every view.",
  why: {
    "data-analyst":
      "Where a company runs on Microsoft, its reports live in Power BI, and a wrong total there often comes from the model behind it.",
    "data-scientist": "In companies that run on Microsoft, your results are read in Power BI, next to everybody else's numbers.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["kpi-metric-spec", "chart-design"],
  helpful: ["chart-design"],
  tools: ["power-bi", "sql", "sqlite"],
  keywords: [
    "dashboards",
    "interactive dashboards",
    "fact table",
    "dimension table",
    "measure",
    "date table",
    "slicer",
    "Metabase",
    "star schema",
    "dimensional modeling",
    "data modeling",
    "reporting",
    "BI tools",
  ],
  steps: [
    {
      id: "first-visual",
      text: "Export InvoiceLine, Invoice, Track, Genre and Customer from Chinook as CSV. Load them into Power BI Desktop (free, for Windows) and chart revenue per genre.",
    },
    {
      id: "star",
      text: "In Power Query, shape a fact table of 2,240 invoice lines and dimensions for track, customer and date.",
    },
    { id: "relate", text: "Join them one-to-many with filters in one direction, and mark the date table as such." },
    {
      id: "measures",
      text: "Write five DAX measures: revenue, orders, customers, revenue per order and change on the year before.",
    },
    { id: "page", text: "Build one page with two slicers, three charts and a line that says where to look first." },
    {
      id: "reconcile",
      text: "Compare revenue in total (2,328.60), per year and per country with SQL. Save the report as .pbix and PDF.",
    },
  ],
  doneWhen: {
    proof:
      "A free Power BI Desktop file on Chinook has five measures that match SQL. Without Windows, build the same star as SQL views under Metabase, a free dashboard tool that runs on Java.",
    checks: [
      "Revenue is 2,328.60 in total, and two slices chosen at random match a SQL query.",
      "The model has one fact table and at least three dimensions, one of them dates.",
      "Each measure stays right when a slicer is set to one country.",
    ],
  },
  recall: [
    {
      question: "What goes into a fact table, and what into a dimension?",
      answer: "Events with their amounts, one row each, go into the fact table; who, what and when go into dimensions.",
    },
    {
      question: "Why is revenue per order written as a measure and not as a column?",
      answer: "A ratio has to be computed anew for every filter: sum divided by count. Averaging a column gives a wrong total.",
    },
  ],
  resources: [
    {
      title: "Power BI Desktop: get started",
      url: "https://learn.microsoft.com/en-us/power-bi/fundamentals/desktop-getting-started",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Power BI guidance: understand star schema (the first half)",
      url: "https://learn.microsoft.com/en-us/power-bi/guidance/star-schema",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Chinook sample database (SQLite and PostgreSQL files)",
      url: "https://github.com/lerocha/chinook-database",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
