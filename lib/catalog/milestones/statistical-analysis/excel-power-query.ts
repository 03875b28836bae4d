import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "excel-power-query",
  title: "Clean and combine files in Excel with Power Query",
  shortName: "Power Query",
  outcome: "You can combine a folder of files, clean text and dates, and refresh the whole result with one click.",
  why: {
    "data-analyst": "Monthly files by e-mail are daily life in many teams, and Power Query ends the copying from sheet to sheet.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["excel-analysis", "sql-basics"],
  tools: ["excel", "power-bi"],
  keywords: ["clean it", "IF", "TRIM", "SUBSTITUTE", "CONCAT", "TEXT", "EOMONTH", "DATEDIF", "unpivot", "append", "OpenRefine"],
  steps: [
    {
      id: "folder",
      text: "From Chinook, export the invoices of each year as a CSV file, five in all. Read the folder with Power Query: in Excel for Windows, or in the free Power BI Desktop. Elsewhere use OpenRefine.",
    },
    {
      id: "types",
      text: "Set a type for every column and look at the errors. Combine all five files and check the result: 412 rows and a total of 2,328.60.",
    },
    {
      id: "text-functions",
      text: "Export Customer too. Trim all names and cities, replace missing companies, and split the e-mail address at @. Do the same for one column with formulas: TRIM, SUBSTITUTE, CONCAT and IF.",
    },
    {
      id: "date-functions",
      text: "With TEXT and EOMONTH, add weekday and end of month to each invoice, and with DATEDIF the days up to 31 December 2025. Mark invoices of 10 or more with IF: there are 64.",
    },
    {
      id: "unpivot",
      text: "Make a wide table with one column per year and one row per country. Unpivot it back into country, year and amount: 101 rows that hold a sale.",
    },
    {
      id: "refresh",
      text: "Add a sixth file with two invented invoices to the folder, refresh once, and see 414 rows. Remove the file, refresh again, and rename every step of the query so that it reads as a log.",
    },
  ],
  doneWhen: {
    proof:
      "A workbook (or Power BI or OpenRefine project) combines five yearly Chinook files, cleans customers and dates, and rebuilds itself from the folder.",
    checks: [
      "After a refresh the combined table has 412 rows and adds up to 2,328.60.",
      "A new file in the folder appears after one refresh, and no formula was edited. In OpenRefine, make a new project from the folder and apply the saved operations instead.",
      "Each step of the query has a name that says what it changes.",
    ],
  },
  recall: [
    {
      question: "What does unpivot do, and when do you need it?",
      answer: "It turns columns such as years into rows with a name and a value. You need it before you group or chart them.",
    },
    {
      question: "Why is a query step better than cleaning cells by hand?",
      answer: "It is recorded, can be read and changed, and runs again on next month's file with one refresh.",
    },
  ],
  resources: [
    {
      title: "Microsoft Learn: What is Power Query?",
      url: "https://learn.microsoft.com/en-us/power-query/power-query-what-is-power-query",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Microsoft Learn: Combine files overview",
      url: "https://learn.microsoft.com/en-us/power-query/combine-files-overview",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Library Carpentry: OpenRefine, for computers without Power Query",
      url: "https://librarycarpentry.github.io/lc-open-refine/",
      kind: "course",
      minutes: 120,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
