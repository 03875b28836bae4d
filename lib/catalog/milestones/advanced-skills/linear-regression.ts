import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "linear-regression",
  title: "Fit, check and explain a linear regression",
  shortName: "Linear regression",
  outcome: "You can fit a linear regression, test whether to believe it and explain its numbers in plain words.",
  why: {
    "data-analyst": "It is the step from describing what happened to basic predictive modeling that a manager can still follow.",
    "data-scientist": "It is the yardstick for every later model and the engine inside much of experiment analysis.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["pandas-wrangling", "stat-inference"],
  tools: ["statsmodels", "pandas"],
  keywords: [
    "basic predictive modeling",
    "predictive modeling",
    "OLS",
    "coefficients",
    "residuals",
    "confidence interval",
    "R squared",
    "baseline",
    "regression",
    "regression analysis",
    "statistical modeling",
    "predictive models",
    "predictive analytics",
    "statistical models",
  ],
  steps: [
    {
      id: "first-line",
      text: "Fit daily rentals on temperature for UCI Bike Sharing's day.csv, or for your own table, and draw the line over the points. In statsmodels use ols with a formula, which adds the constant by itself.",
    },
    {
      id: "read-it",
      text: "Say the slope with its interval: about 141 rentals per degree Celsius (129 to 154; temp times 47, minus 8, gives degrees). R squared is 0.39: explain it as a share of the variance.",
    },
    {
      id: "hold-out",
      text: "Keep September to December 2012 aside and fit again on the days before. Compare mean absolute errors, the average size of a miss: 2,122 rentals for the mean, 2,130 for temperature alone. Say what that means.",
    },
    {
      id: "add",
      text: "Add the year (the mean absolute error falls to about 1,452), then weekday or weather for a reason you can state. Note what each one changes.",
    },
    {
      id: "residuals",
      text: "Plot residuals (what the model missed) against date and fitted value, and name two assumptions to doubt. Neighbouring days are alike: fit the slope again with cov_type='HAC' and maxlags 14. Its interval grows to about 106 to 177.",
    },
    {
      id: "explain",
      text: "Write half a page for a manager: what goes with rentals, by how much, how sure, and why no cause is proven.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on UCI Bike Sharing gives coefficients with intervals, R squared, residual plots and the held-out errors of three models and the mean.",
    checks: [
      "For the held-out errors, no day from September 2012 on was used for fitting.",
      "The held-out error of each model stands next to the 2,122 of the mean, and the text says which are better.",
      "The half page claims no cause and gives each effect with the wider (HAC) interval.",
    ],
  },
  recall: [
    {
      question: "A model has R squared 0.39 and is no better than the mean on later months. How can that be?",
      answer: "R squared describes the days it was fitted on. Later months differ, here because rentals grew with the year.",
    },
    {
      question: "What do you look for in a plot of residuals against fitted values?",
      answer: "A curve or a funnel. Both say that an assumption fails: the form is not a line, or the spread is not even.",
    },
  ],
  resources: [
    {
      title: "Introduction to Modern Statistics (2nd edition), chapter 7: Linear regression with a single predictor",
      url: "https://openintro-ims2.netlify.app/07-model-slr",
      kind: "book",
      minutes: 90,
      licence: "CC BY-SA 3.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "statsmodels: Linear Regression",
      url: "https://www.statsmodels.org/stable/regression.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
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
