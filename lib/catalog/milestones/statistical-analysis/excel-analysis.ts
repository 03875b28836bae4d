import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "excel-analysis",
  title: "Analyse a data set in Excel with formulas and PivotTables",
  shortName: "Excel",
  outcome: "You can answer questions about a table in a spreadsheet and show the answers on one page that others can check.",
  why: {
    "data-analyst": "Your colleagues already live in spreadsheets, so a clear workbook is the quickest way to be understood and trusted.",
    "data-scientist":
      "Clients send you spreadsheets and want one back, so your results have to survive in a workbook that others can check.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: [],
  tools: ["excel"],
  keywords: [
    "descriptive statistics",
    "mean",
    "median",
    "variance",
    "correlation",
    "standard deviation",
    "pivot table",
    "XLOOKUP",
    "slicer",
    "first dashboard",
    "VLOOKUP",
    "spreadsheets",
    "INDEX MATCH",
  ],
  steps: [
    {
      id: "first-pivot",
      text: "Import day.csv from UCI Bike Sharing, or your own table, into Excel or the free LibreOffice Calc, with the point as decimal sign. Build a PivotTable of average rentals (the column cnt) per weekday.",
    },
    {
      id: "describe",
      text: "Find mean (4,504), median (4,548), variance and standard deviation of cnt with formulas (the last two with VAR.S and STDEV.S), and say what each one tells you.",
    },
    {
      id: "correlate",
      text: "Compute CORREL of temp and cnt: about 0.63 (temp times 41 gives degrees Celsius). Draw the scatter chart. Write what it shows and what it cannot show.",
    },
    {
      id: "look-up",
      text: "Replace the codes for weekday and weather by words, using XLOOKUP (VLOOKUP in Excel 2019 and older) and a small table of codes on its own sheet.",
    },
    {
      id: "lay-out",
      text: "Keep raw data, calculations and results on three sheets, with every assumption in a labelled cell. Give the results sheet a chart and a slicer (filter buttons; in Calc, a filter of the pivot table): your first dashboard.",
    },
    {
      id: "check-cell",
      text: "Add a cell that compares the PivotTable's total of cnt with its SUM, 3,292,679, and shows OK or a warning. Compare the total of one weekday in the same way, with SUMIFS.",
    },
  ],
  doneWhen: {
    proof:
      "A workbook on UCI Bike Sharing shows mean, median, variance, correlation and a one-page dashboard. LibreOffice Calc is free, as is Excel for the web with an account.",
    checks: [
      "The total of the PivotTable is 3,292,679 rentals.",
      "Changing one value on the raw sheet changes the results once the PivotTable is refreshed.",
      "Every figure has a label and a unit, and the formula behind it can be found in two clicks.",
    ],
  },
  recall: [
    {
      question: "When do mean and median differ much, and which one do you report then?",
      answer: "When a few very large or small values pull the mean. Report the median, or both with the reason.",
    },
    {
      question: "Why does a PivotTable show old numbers after you changed the raw data?",
      answer: "It keeps its own copy of the data. It has to be refreshed first.",
    },
  ],
  resources: [
    {
      title: "Microsoft Support: Create a PivotTable to analyze worksheet data",
      url: "https://support.microsoft.com/en-us/office/create-a-pivottable-to-analyze-worksheet-data-a9a84538-bfe9-40a9-a8e9-f99134456576",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "LibreOffice Calc help: instructions on pivot tables, charts and formulas",
      url: "https://help.libreoffice.org/latest/en-US/text/scalc/guide/main.html",
      kind: "docs",
      minutes: 40,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "UCI Bike Sharing data set, with the meaning of its columns",
      url: "https://archive.ics.uci.edu/dataset/275/bike+sharing+dataset",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
