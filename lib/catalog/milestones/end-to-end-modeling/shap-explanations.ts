import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "shap-explanations",
  title: "Explain predictions with SHAP and say what SHAP cannot tell you",
  shortName: "SHAP",
  outcome: "You can show which inputs moved one prediction and the whole model, and keep readers from taking that for a cause.",
  why: {
    "data-scientist": "Sooner or later somebody asks why the model said no, and you need an answer that survives the second question.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["tree-models"],
  tools: ["shap", "xgboost", "scikit-learn"],
  keywords: [
    "feature attribution",
    "waterfall plot",
    "beeswarm plot",
    "interpretable machine learning",
    "XAI",
    "TreeExplainer",
    "explainable AI",
    "interpretability",
    "model interpretability",
    "feature importance",
  ],
  steps: [
    {
      id: "first-waterfall",
      text: "Train XGBoost on your UCI Bank Marketing table without duration, or on shap.datasets.adult(). Draw the waterfall plot for one person and put it into three sentences.",
    },
    {
      id: "adds-up",
      text: "For five rows, check that the base value plus all SHAP values equals the model's raw output. Say what its unit is (log-odds).",
    },
    {
      id: "whole-model",
      text: "Draw a beeswarm plot and a scatter plot for age. Compare the ranking with permutation importance on held-out rows.",
    },
    {
      id: "twin-columns",
      text: "Add a noisy copy of one strong column and train again. Show how the credit is now split between the two.",
    },
    {
      id: "reader-page",
      text: "Write one page for a person who decides with these scores: three single explanations, one overall picture, and two things that the numbers do not show.",
    },
  ],
  doneWhen: {
    proof: "One page and a notebook on free data explain three predictions and the whole model to a reader outside the field.",
    checks: [
      "For a row picked at random, base value and SHAP values add up to the model's raw output.",
      "No sentence on the page claims that changing an input would change the real outcome.",
      "The page says what correlated inputs do to an explanation.",
    ],
  },
  recall: [
    {
      question: "A SHAP value for age is large. Would a change of age change the real outcome?",
      answer: "SHAP does not say. It tells what moved the model's answer, not what causes the outcome.",
    },
    {
      question: "Two columns carry the same information. What happens to their SHAP values?",
      answer: "They share the credit, so each looks less important than the information is.",
    },
  ],
  resources: [
    {
      title: "Interpretable Machine Learning: the SHAP chapter",
      url: "https://christophm.github.io/interpretable-ml-book/shap.html",
      kind: "book",
      minutes: 45,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SHAP documentation: waterfall plot",
      url: "https://shap.readthedocs.io/en/latest/example_notebooks/api_examples/plots/waterfall.html",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "cited", on: "2026-11-28" },
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
