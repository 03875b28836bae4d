import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "eda-report",
  title: "Explore a data set and write down what it shows",
  shortName: "Explore data",
  outcome: "You can find the patterns in an unfamiliar data set and report them with charts and honest caveats.",
  why: {
    "data-analyst": "The insights behind business decisions begin as patterns that somebody looked for on purpose and then doubted.",
    "data-scientist": "Gaps, leaks and odd groups found here decide which features and models are worth your time.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["pandas-wrangling", "desc-stats"],
  tools: ["pandas", "jupyter", "matplotlib"],
  keywords: [
    "identify patterns",
    "pattern identification",
    "insights",
    "business decisions",
    "exploratory data analysis",
    "EDA",
    "histogram",
    "box plot",
    "data analysis",
    "data analytics",
    "data exploration",
    "root cause analysis",
    "data profiling",
    "ad hoc analysis",
    "analytics",
    "quantitative analysis",
    "analytical skills",
    "data interpretation",
    "analyze data",
  ],
  steps: [
    {
      id: "first-look",
      text: "Load the nycflights13 flights (336,776 rows) or your own table. Draw a histogram of departure delay, and note what surprises you.",
    },
    { id: "questions", text: "Write five questions that an airport manager might ask, before you draw anything else." },
    {
      id: "one-column",
      text: "For six columns give range, missing values, mean and median. Explain why the mean delay is 12.6 minutes while the median is -2.",
    },
    {
      id: "compare-groups",
      text: "Compare groups in four charts, one of them a box plot, such as delay by hour, airline and month. Show how many flights stand behind each.",
    },
    {
      id: "doubt",
      text: "For each pattern look for another explanation: missing rows, too few flights, or a third cause such as the weather.",
    },
    {
      id: "findings",
      text: "End with five numbered findings, each with a figure, a chart and one caveat. Run everything again from a fresh start.",
    },
  ],
  doneWhen: {
    proof: "A notebook on the free nycflights13 data ends in five numbered findings, each with a figure, a chart and a caveat.",
    checks: [
      "A full rerun from an empty kernel gives the same five figures.",
      "The notebook says how the 8,255 flights without a departure time were treated, and why.",
      "The first finding names a decision that it might change.",
    ],
  },
  recall: [
    {
      question: "One airline is late more often: which two explanations other than the airline do you check?",
      answer: "For instance its airports or hours of the day, the season, too few flights, or missing cancelled flights.",
    },
    {
      question: "Why do you write questions before you draw many charts?",
      answer: "With enough charts some pattern appears by chance. Questions asked first show which one you looked for.",
    },
  ],
  resources: [
    {
      title: "R for Data Science (2e): Exploratory data analysis (the questions hold in any language)",
      url: "https://r4ds.hadley.nz/EDA.html",
      kind: "book",
      minutes: 75,
      licence: "CC BY-NC-ND 3.0 US",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "NIST/SEMATECH e-Handbook of Statistical Methods, section 1.1.1: What is EDA?",
      url: "https://www.itl.nist.gov/div898/handbook/eda/section1/eda11.htm",
      kind: "article",
      minutes: 10,
      licence: "Public domain (US)",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "nycflights13: all flights that left New York City in 2013 (CSV, 33 MB)",
      url: "https://vincentarelbundock.github.io/Rdatasets/csv/nycflights13/flights.csv",
      kind: "dataset",
      minutes: 5,
      licence: "CC0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
