import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "trend-analysis",
  title: "Separate trend, seasonality and noise in a time series",
  outcome: "You can say whether a recent change is a trend, the time of year or noise, and how sure you are.",
  why: {
    "data-analyst": "Whether the business is growing is the question you will hear most, and the season can fake either answer.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["desc-stats", "pandas-wrangling"],
  tools: ["pandas", "statsmodels", "jupyter"],
  keywords: ["trend analysis", "seasonal decomposition", "STL", "moving average", "year over year", "forecast", "backtest"],
  steps: [
    {
      id: "plot-it",
      text: "Download US retail sales (RSXFSN on FRED, a free CSV), plot them by month and mark every December.",
    },
    {
      id: "like-with-like",
      text: "Compare each month with the same month a year before, in percent, and draw a 12-month average through the series.",
    },
    {
      id: "decompose",
      text: "Run statsmodels STL with period 12 on the logarithm of sales, and describe trend, season and remainder in a sentence each.",
    },
    {
      id: "size-of-noise",
      text: "Find how large the latest remainder is beside all earlier ones, and give the share of months that were larger.",
    },
    {
      id: "back-test",
      text: "Hide the last 24 months, forecast each as the same month of the last known year times average growth, and compare with no growth at all.",
    },
    {
      id: "call",
      text: "Write half a page: trend, season or noise, how sure you are, and which figure next month would change your mind.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free series RSXFSN shows the decomposition, a test on 24 hidden months and half a page that calls the latest change.",
    checks: [
      "No figure from the 24 hidden months went into their forecast.",
      "The forecast error stands beside the error of repeating the last known year.",
      "The call picks trend, season or noise and names the number that speaks for it.",
    ],
  },
  resources: [
    {
      title: "Forecasting: Principles and Practice, the Pythonic Way, chapters 2 and 3",
      url: "https://otexts.com/fpppy/",
      kind: "book",
      minutes: 150,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "statsmodels: Seasonal-Trend decomposition using LOESS (STL)",
      url: "https://www.statsmodels.org/stable/examples/notebooks/generated/stl_decomposition.html",
      kind: "docs",
      minutes: 25,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "FRED: Advance Retail Sales, Retail Trade, not seasonally adjusted (RSXFSN)",
      url: "https://fred.stlouisfed.org/series/RSXFSN",
      kind: "dataset",
      minutes: 5,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
