import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "shap-explanations",
  title: "Explain predictions with SHAP and say what they cannot tell",
  outcome: "You can show which inputs moved one prediction and the whole model, and keep readers from taking that for cause.",
  why: {
    "data-scientist": "Sooner or later somebody asks why the model said no, and you need an answer that survives the second question.",
  },
  hours: { low: 4, high: 9 },
  optional: true,
  prerequisites: ["tree-models"],
  tools: ["shap", "xgboost", "scikit-learn"],
  keywords: ["feature attribution", "waterfall plot", "beeswarm plot", "interpretable machine learning", "XAI", "TreeExplainer"],
  steps: [
    {
      id: "first-waterfall",
      text: "Train XGBoost on shap.datasets.adult(), draw the waterfall plot for one person, and read it aloud in three sentences.",
    },
    {
      id: "adds-up",
      text: "For five rows, check that the base value plus all SHAP values equals the raw model output, and say what its unit is (log-odds).",
    },
    {
      id: "whole-model",
      text: "Draw a beeswarm plot and a scatter plot for age, and compare the ranking with permutation importance on held-out rows.",
    },
    {
      id: "twin-columns",
      text: "Add a noisy copy of one strong column, train again, and show how the credit is split between the twins.",
    },
    {
      id: "reader-page",
      text: "Write one page for a case worker: three single explanations, one overall picture, and two things that the numbers do not show.",
    },
  ],
  doneWhen: {
    proof:
      "One page and a notebook on the free Adult census data explain three predictions and the whole model to a reader outside the field.",
    checks: [
      "For a row that the reviewer picks, base value and SHAP values add up to the model's raw output.",
      "No sentence on the page claims that changing an input would change the real outcome.",
      "The page says what correlated inputs do to an explanation.",
    ],
  },
  resources: [
    {
      title: "Interpretable Machine Learning: the SHAP chapter",
      url: "https://christophm.github.io/interpretable-ml-book/shap.html",
      kind: "book",
      minutes: 60,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SHAP documentation: an introduction to explainable AI with Shapley values",
      url: "https://shap.readthedocs.io/en/latest/example_notebooks/overviews/An%20introduction%20to%20explainable%20AI%20with%20Shapley%20values.html",
      kind: "docs",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SHAP documentation: be careful when interpreting models in search of causal insights",
      url: "https://shap.readthedocs.io/en/latest/example_notebooks/overviews/Be%20careful%20when%20interpreting%20predictive%20models%20in%20search%20of%20causal%20insights.html",
      kind: "docs",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
