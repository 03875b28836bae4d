import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "tableau-dashboard",
  title: "Publish a dashboard that answers three questions in Tableau",
  shortName: "Tableau dashboard",
  outcome: "You can build a Tableau dashboard that people use without your help and prove that its numbers are right.",
  why: {
    "data-analyst": "Many teams meet their data only through a dashboard, and Tableau is a tool that employers often name.",
    "data-scientist":
      "One in seven advertisements for data scientists names Tableau, and a dashboard is where colleagues meet your scores every day.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["kpi-metric-spec", "chart-design"],
  helpful: ["chart-design"],
  tools: ["tableau", "sql", "sqlite"],
  keywords: [
    "dashboards",
    "interactive dashboards",
    "calculated field",
    "parameter",
    "dashboard action",
    "business intelligence",
    "BI",
    "BI tools",
    "reporting",
    "dashboarding",
  ],
  steps: [
    {
      id: "first-sheet",
      text: "Get Tableau Public (free account; for Windows, macOS or in the browser). Connect UCI Online Retail or your own public table and publish one chart. All you publish is open to everybody.",
    },
    {
      id: "sketch",
      text: "Write three questions of a shop manager and sketch the dashboard on paper before you build it.",
    },
    {
      id: "calculate",
      text: "On the Data Source page, set InvoiceNo and StockCode to String, or codes with letters may become empty. Then add calculated fields for sales (quantity times price) and for cancelled invoices, whose numbers begin with C.",
    },
    {
      id: "parameter",
      text: "Add a parameter (a value that the viewer chooses) to switch between sales, orders and customers, and use it in two charts.",
    },
    {
      id: "action",
      text: "When somebody clicks a country, the rest of the page shows that country only. Build this, and show how to undo it.",
    },
    {
      id: "reconcile",
      text: "Save the rows as CSV and load them into SQLite (in DB Browser: File, Import, Table from CSV file). Compute five numbers of the page again in SQL, and keep both in a table.",
    },
  ],
  doneWhen: {
    proof:
      "A dashboard published on Tableau Public from UCI Online Retail answers three stated questions, with a table that matches five numbers to SQL.",
    checks: [
      "All five numbers agree, with cancelled invoices treated the same way on both sides.",
      "The parameter and the click each change what is shown.",
      "Somebody new to the page answers the three questions within three minutes.",
    ],
    alone: "Wait two days, open the page on a phone, and answer your three questions with a timer, without changing anything.",
  },
  recall: [
    {
      question: "How do you prove that a number on a dashboard is right?",
      answer: "Compute it a second way from the raw rows, for instance in SQL, with the same filters, and compare.",
    },
    {
      question: "What is a parameter for in a dashboard?",
      answer: "It lets the viewer switch a value, such as sales or orders, that several charts then use.",
    },
  ],
  resources: [
    {
      title: "Tableau Public: free training videos",
      url: "https://public.tableau.com/app/learn/how-to-videos",
      kind: "video",
      minutes: 90,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Tableau Help: Create a Dashboard (the same steps in Tableau Public)",
      url: "https://help.tableau.com/current/pro/desktop/en-us/dashboards_create.htm",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
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
