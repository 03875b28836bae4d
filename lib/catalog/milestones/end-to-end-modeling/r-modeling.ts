import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "r-modeling",
  title: "Fit a model and draw its results in R with tidymodels and ggplot2",
  shortName: "Models in R",
  outcome: "You can split, preprocess, fit and judge a model in R, draw the result, and compare it with your Python version.",
  why: {
    "data-scientist": "Health, research and insurance teams often work in R, and one finished project shows that you can join them.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["logistic-regularization"],
  tools: ["r", "dplyr"],
  keywords: ["handles models", "tidymodels", "ggplot2", "R programming", "RStudio", "Posit Cloud", "glmnet", "lasso", "R plots"],
  steps: [
    {
      id: "first-plot",
      text: "Install R and RStudio, or open a free Posit Cloud project (account). In a Quarto document (RStudio brings Quarto), read bank-full.csv with read_delim and draw the share of yes for each month with ggplot2.",
    },
    {
      id: "glm",
      text: "Make y a factor and fit glm(y ~ housing, family = binomial). The coefficient of housing is about -0.88, as in Python. Get the odds ratio and its interval with broom::tidy.",
    },
    {
      id: "recipe",
      text: "Split with initial_split (stratified by y). Write a recipe that drops duration, makes dummy columns and scales the numbers, and join it to logistic_reg in a workflow.",
    },
    {
      id: "tune",
      text: "Use the glmnet engine with mixture = 1 (lasso). Tune the penalty on five folds by mn_log_loss, and score the chosen one once with last_fit.",
    },
    {
      id: "figures",
      text: "Draw two figures with ggplot2: the ROC curve, and the ten largest coefficients as a dot plot whose title states the finding. Save both with ggsave, and render the Quarto page in RStudio.",
    },
    {
      id: "compare",
      text: "Compare with scikit-learn on the same rows: write out the split, score both, and explain a difference in the third decimal (penalty scale, order of classes).",
    },
  ],
  doneWhen: {
    proof:
      "A Quarto page on the free UCI Bank Marketing data, or your own table, goes from file to held-out score and two ggplot2 figures in one run.",
    checks: [
      "The coefficient of housing in glm agrees with the Python one to two decimals.",
      "The held-out rows were scored once, by last_fit, after the penalty was chosen.",
      "The page runs in a fresh R session from an empty folder, with no path edited.",
    ],
  },
  recall: [
    {
      question: "What does a tidymodels workflow hold, and why is that safer than separate steps?",
      answer: "The recipe and the model. Preprocessing is then learned from training rows only, in every fold.",
    },
    {
      question: "Why may R and scikit-learn give slightly different penalised models on the same rows?",
      answer: "They scale the penalty differently (penalty in glmnet, C in scikit-learn), or code classes and dummies differently.",
    },
  ],
  resources: [
    {
      title: "tidymodels: A predictive modeling case study (penalised logistic regression)",
      url: "https://www.tidymodels.org/start/case-study/",
      kind: "docs",
      minutes: 60,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "ggplot2: Elegant Graphics for Data Analysis (3e), First steps",
      url: "https://ggplot2-book.org/getting-started.html",
      kind: "book",
      minutes: 45,
      licence: "Copyright, free to read",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "R for Data Science (2e): Workflow: basics (a first look at R)",
      url: "https://r4ds.hadley.nz/workflow-basics.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-ND 3.0 US",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
