import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "logistic-regularization",
  title: "Fit and explain logistic regression with L1 and L2 penalties",
  shortName: "Logistic models",
  outcome: "You can explain odds and log-loss, fit logistic regression with a penalty, and say what correlated columns do to it.",
  why: {
    "data-scientist":
      "Banks, hospitals and interviewers ask for this model first, because each of its numbers can be explained and defended.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["linear-regression", "preprocessing-pipeline", "classification-metrics"],
  helpful: ["classification-metrics"],
  tools: ["scikit-learn", "statsmodels", "pandas", "numpy"],
  keywords: [
    "logistic regression",
    "odds ratio",
    "log-odds",
    "log-loss",
    "cross-entropy",
    "regularization",
    "lasso",
    "ridge",
    "multicollinearity",
    "VIF",
    "generalised linear model",
    "GLM",
  ],
  steps: [
    {
      id: "odds-by-hand",
      text: "In UCI Bank Marketing (bank-full.csv), 7.7 percent of clients with a housing loan said yes and 16.7 percent of the others. Turn both into odds, p / (1 - p). Their ratio is about 0.42.",
    },
    {
      id: "one-column",
      text: "Fit statsmodels Logit on that one column and a constant (add_constant). Its coefficient is about -0.88: show that it is the logarithm of your ratio. Write its 95 percent interval as an odds ratio in one sentence.",
    },
    {
      id: "log-loss",
      text: "Compute the log-loss by hand for five rows: minus the log of the chance given to what happened. Always saying 11.7 percent gives 0.361 on all rows. Compare your full model on held-out rows.",
    },
    {
      id: "penalties",
      text: "Scale the columns in a pipeline. Fit L2 (ridge) and L1 (lasso) for ten values of C (small: strong penalty), and plot the coefficients. Choose C by cross-validated log-loss: fit on four fifths, score the last, in turn. Count L1's zeros.",
    },
    {
      id: "twin-columns",
      text: "In load_breast_cancer, mean radius and mean perimeter correlate at 0.998. Compute their variance inflation factors among all 30 columns (about 3,800; between these two 233). Refit on 20 bootstrap samples, and see what L2 does to both.",
    },
    {
      id: "explain",
      text: "Write one page for a campaign manager on the model without duration. It gives five effects as odds ratios with intervals from an unpenalised Logit (penalised ones have no simple interval), what L1 dropped, and what the numbers do not prove.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook and one page on the free UCI Bank Marketing data, or your own yes/no table, explain a logistic model by its odds ratios and penalties.",
    checks: [
      "The coefficient of the housing loan and the ratio worked out by hand agree to two decimals.",
      "C was chosen by cross-validation on training rows, and the held-out log-loss stands next to that of the constant guess.",
      "The page never reads an odds ratio as a ratio of probabilities, and claims no cause.",
    ],
  },
  recall: [
    {
      question: "An odds ratio is 2. Does the probability double?",
      answer: "No, the odds double. From 50 percent it goes to 67 percent, and from 1 percent to about 2 percent.",
    },
    {
      question: "What do L1 and L2 penalties do to coefficients?",
      answer: "Both pull them towards zero. L1 sets some exactly to zero; L2 makes all smaller and shares weight between twin columns.",
    },
  ],
  resources: [
    {
      title: "MLU-Explain: Logistic regression (interactive article)",
      url: "https://mlu-explain.github.io/logistic-regression/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Interpretable Machine Learning: Logistic regression",
      url: "https://christophm.github.io/interpretable-ml-book/logistic.html",
      kind: "book",
      minutes: 30,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Inria scikit-learn course: Regularization of linear regression model",
      url: "https://inria.github.io/scikit-learn-mooc/python_scripts/linear_models_regularization.html",
      kind: "course",
      minutes: 40,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
