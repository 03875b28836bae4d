import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "trend-analysis",
  title: "Separate trend, seasonality and noise in a time series",
  shortName: "Time trends",
  outcome: "You can say whether a recent change is a trend, the time of year or noise, and how sure you are.",
  why: {
    "data-analyst": "Whether the business is growing is the question you will hear most, and the season can fake either answer.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["desc-stats", "pandas-wrangling"],
  helpful: ["desc-stats"],
  tools: ["pandas", "statsmodels", "jupyter"],
  keywords: [
    "trend analysis",
    "seasonal decomposition",
    "STL",
    "moving average",
    "year over year",
    "forecast",
    "backtest",
    "time series",
    "time series analysis",
    "trends",
  ],
  steps: [
    {
      id: "plot-it",
      text: "Download US retail sales (RSXFSN on FRED, a free CSV) or a monthly series of your own. Plot it and mark every December.",
    },
    {
      id: "like-with-like",
      text: "Compare each month with the same month a year before, in percent, and draw a 12-month average through the series.",
    },
    {
      id: "decompose",
      text: "Run statsmodels STL with period 12 on the logarithm of sales (np.log). Describe trend, season and remainder in a sentence each.",
    },
    {
      id: "size-of-noise",
      text: "Count the earlier months whose remainder, without its sign, was larger than that of the latest month. Give them as a share and say what it means.",
    },
    {
      id: "back-test",
      text: "Hide the last 24 months. Forecast each as the same month of the last known year times the average yearly growth, applied twice for the second year. Compare with no growth at all.",
    },
    {
      id: "call",
      text: "Write half a page: trend, season or noise, how sure you are, and which figure next month would change your mind.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free series RSXFSN shows the decomposition, a test on 24 hidden months and half a page that judges the latest change.",
    checks: [
      "No figure from the 24 hidden months went into their forecast.",
      "The page gives the mean absolute error of the forecast and that of repeating the last known year, and says which is smaller.",
      "It decides between trend, season and noise and names the number that supports it.",
    ],
  },
  recall: [
    {
      question: "Sales fell 20 percent from December to January. What do you compare before you call it a decline?",
      answer: "January with the January before, or the series without its season. A fall after December is normal.",
    },
    {
      question: "Why do you hide the last months when you test a forecast?",
      answer: "A forecast must not use what it predicts. Only hidden months show the error it would really have made.",
    },
  ],
  resources: [
    {
      title: "Forecasting: Principles and Practice (3rd edition), chapter 3: Time series decomposition (ideas; its code is R)",
      url: "https://otexts.com/fpp3/decomposition.html",
      kind: "book",
      minutes: 90,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "statsmodels: Seasonal-Trend decomposition using LOESS (STL)",
      url: "https://www.statsmodels.org/stable/examples/notebooks/generated/stl_decomposition.html",
      kind: "docs",
      minutes: 15,
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
