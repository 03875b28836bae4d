import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "time-series-forecasting",
  title: "Forecast a time series and give honest intervals",
  shortName: "Forecasting",
  outcome: "You can forecast a seasonal series, test it the way it will be used, and give intervals whose success is counted.",
  why: {
    "data-scientist":
      "Demand, load and sales arrive as series, and a forecast without an interval invites a decision that it cannot carry.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["feature-engineering", "tree-models"],
  tools: ["statsmodels", "scikit-learn", "pandas"],
  keywords: [
    "forecasting",
    "seasonality",
    "STL",
    "ARIMA",
    "exponential smoothing",
    "prediction interval",
    "backtesting",
    "MASE",
    "time series",
    "anomaly detection",
    "demand forecasting",
    "Prophet",
  ],
  steps: [
    {
      id: "repeat-last-week",
      text: "From day.csv of UCI Bike Sharing, forecast the last 28 days by repeating the week before them, and plot it. The mean absolute error is about 1,837 rentals a day.",
    },
    {
      id: "decompose",
      text: "Split the series with STL into trend, weekly pattern and remainder, one sentence each. Mark the ten largest remainders and find out what happened on three of these days.",
    },
    {
      id: "backtest",
      text: "Build a rolling backtest: ten start dates, each trained on the past only and scored on the next 14 days.",
    },
    {
      id: "three-methods",
      text: "Run last week, exponential smoothing, ARIMA (statsmodels) and boosted trees on values at least 14 days old through it. Compare MASE: the error divided by that of repeating the same day of the week before, on the training days.",
    },
    {
      id: "intervals",
      text: "Make 80 percent intervals from the backtest errors of earlier start dates. Count how often the truth falls inside on later ones.",
    },
    {
      id: "weather-trap",
      text: "Add the temperature of the day itself, note how much better it looks, and explain what you would need to use it for real.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free daily UCI Bike Sharing data, or your own daily series, backtests four methods over ten start dates and counts its intervals.",
    checks: [
      "Each method saw only days before its start date.",
      "The recommended method beats repeating the last week, or the text recommends repeating it.",
      "The share of days inside the 80 percent interval is counted and printed, close to 80 or not.",
    ],
  },
  recall: [
    {
      question: "Why is a rolling backtest better than one hold-out period?",
      answer: "One period may be lucky or odd. Several start dates show how the error varies when it is really used.",
    },
    {
      question: "Your 80 percent intervals contain the truth on 95 percent of days. What does that mean?",
      answer: "They are too wide. Decisions made with them are more careful than they need to be.",
    },
  ],
  resources: [
    {
      title: "Forecasting: Principles and Practice, the Pythonic Way, chapter 5: the forecaster's toolbox (then 8 and 9)",
      url: "https://otexts.com/fpppy/nbs/05-toolbox.html",
      kind: "book",
      minutes: 180,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "statsmodels: STL decomposition example",
      url: "https://www.statsmodels.org/stable/examples/notebooks/generated/stl_decomposition.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UCI Machine Learning Repository: Bike Sharing data set",
      url: "https://archive.ics.uci.edu/dataset/275/bike+sharing+dataset",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
