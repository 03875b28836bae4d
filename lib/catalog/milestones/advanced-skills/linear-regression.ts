import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "linear-regression",
  title: "Fit, check and explain a linear regression",
  outcome: "You can fit a linear regression, test whether to believe it and explain its numbers in plain words.",
  why: {
    "data-analyst": "It is the step from describing what happened to basic predictive modeling that a manager can still follow.",
    "data-scientist": "It is the yardstick for every later model and the engine inside much of experiment analysis.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["pandas-wrangling", "stat-inference"],
  tools: ["statsmodels", "scikit-learn", "pandas"],
  keywords: [
    "basic predictive modeling",
    "predictive modeling",
    "OLS",
    "coefficients",
    "residuals",
    "confidence interval",
    "R squared",
    "baseline",
  ],
  steps: [
    {
      id: "first-line",
      text: "Fit daily rentals on temperature with statsmodels for UCI Bike Sharing's day.csv, and draw the line over the points.",
    },
    {
      id: "read-it",
      text: "Say the slope and its 95 percent interval in one sentence with units; temp times 41 gives degrees Celsius.",
    },
    {
      id: "hold-out",
      text: "Keep September to December 2012 aside: the mean of earlier days misses by about 2,122 rentals, and temperature alone does no better.",
    },
    {
      id: "add",
      text: "Add year, weekday or weather for a reason you can state, note what each one changes, and bring the error on those months below 1,500.",
    },
    {
      id: "residuals",
      text: "Plot residuals (what the model missed) against date and fitted value, and name two assumptions that they bend.",
    },
    {
      id: "explain",
      text: "Write half a page for a manager: what goes with rentals, by how much, how sure, and why no cause is proven.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on UCI Bike Sharing gives coefficients with intervals, residual plots and the held-out error beside the mean-only baseline.",
    checks: [
      "No day from September 2012 on was used for fitting.",
      "The mean absolute error on the held-out days is below 1,500 rentals, against about 2,122 for the mean.",
      "The half page claims no cause and gives each effect with its interval.",
    ],
  },
  resources: [
    {
      title: "Introduction to Modern Statistics (2e), chapters 7 and 8",
      url: "https://openintro-ims2.netlify.app/",
      kind: "book",
      minutes: 120,
      licence: "CC BY-SA 3.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "statsmodels: Linear Regression",
      url: "https://www.statsmodels.org/stable/regression.html",
      kind: "docs",
      minutes: 30,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "An Introduction to Statistical Learning with Python, chapter 3: Linear Regression",
      url: "https://www.statlearning.com/",
      kind: "book",
      minutes: 180,
      licence: "Copyright Springer, free PDF",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
