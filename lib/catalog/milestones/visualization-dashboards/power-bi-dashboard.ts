import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "power-bi-dashboard",
  title: "Build a Power BI report on a star schema",
  outcome: "You can model data as one fact table with dimensions around it and write measures that add up in every view.",
  why: {
    "data-analyst":
      "Where a company runs on Microsoft, its reports live in Power BI, and a wrong total there often comes from the model behind it.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["kpi-metric-spec", "chart-design"],
  tools: ["power-bi", "sql", "sqlite"],
  keywords: ["dashboards", "interactive dashboards", "fact table", "dimension table", "measure", "date table", "slicer", "Metabase"],
  steps: [
    {
      id: "first-visual",
      text: "Export Chinook's tables as CSV, load InvoiceLine, Invoice, Track, Genre and Customer into Power BI Desktop (free, for Windows), and chart revenue per genre.",
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
    { id: "page", text: "Lay out one page with two slicers, three charts and a line that says where to look first." },
    {
      id: "reconcile",
      text: "Compare revenue in total (2,328.60), per year and per country with SQL, and save the report as .pbix and PDF.",
    },
  ],
  doneWhen: {
    proof:
      "A free Power BI Desktop file on Chinook with five measures that match SQL; without Windows, the same star as SQL views under the free Metabase.",
    checks: [
      "Revenue is 2,328.60 in total, and two slices that the reviewer picks match a SQL query.",
      "The model has one fact table and at least three dimensions, one of them dates.",
      "Each measure stays right when a slicer is set to one country.",
    ],
  },
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
      title: "Power BI guidance: understand star schema",
      url: "https://learn.microsoft.com/en-us/power-bi/guidance/star-schema",
      kind: "docs",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Chinook sample database (SQLite and PostgreSQL files)",
      url: "https://github.com/lerocha/chinook-database",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
