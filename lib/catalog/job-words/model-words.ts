import type { JobWords } from "./job-word.ts";

/** Statistics, experiments and models. */
export const modelWords = {
  statistics: {
    name: "Statistics",
    forms:
      "statistics | statistical analysis | statistical methods | descriptive statistics | applied statistics | statistical modelling | statistical models | statistical techniques | statistical knowledge | multivariate statistics | sound statistics | statistical process control",
    all: ["desc-stats", "stat-inference"],
  },
  probability: { name: "Probability", forms: "probability | probability theory | Monte Carlo", all: ["prob-distributions"] },
  "hypothesis-tests": {
    name: "Statistical tests",
    forms:
      "hypothesis testing | hypothesis tests | statistical significance | significance testing | statistical tests | confidence intervals",
    all: ["stat-inference"],
  },
  maths: { name: "Linear algebra and calculus", forms: "linear algebra | calculus | matrix algebra", all: ["linear-algebra-calculus"] },
  "ab-tests": {
    name: "A/B tests",
    forms:
      "A/B test | A/B testing | AB testing | A/B experiments | split testing | experimentation | online experiments | online A/B tests | test reading | A/B test design",
    oneOf: ["ab-test-analysis", "ab-test-reading"],
  },
  "experiment-design": {
    name: "Experiment design",
    forms:
      "experiment design | experimental design | design of experiments | DoE | design experiments | design and evaluate experiments | plan experiments | power analysis | power calculations | randomised trials | randomised controlled trials | controlled experiments | geo experiments | sample size | design and run experiments",
    all: ["experiment-design"],
  },
  "causal-inference": {
    name: "Causal inference",
    forms:
      "causal inference | causal methods | causal impact | causal analysis | causality | quasi-experimental | difference in differences | uplift | propensity score | observational data",
    all: ["causal-observational"],
  },
  bayesian: {
    name: "Bayesian methods",
    forms: "Bayesian | Bayesian methods | Bayesian statistics | Bayesian inference | Bayesian modelling | PyMC | =Stan",
    all: ["bayesian-modeling"],
  },
  "time-series": {
    name: "Time series and forecasting",
    forms:
      "time series | forecasting | forecasts | forecast | demand forecasting | ARIMA | anomaly detection | trends over time | seasonality | time series analysis | =Prophet",
    oneOf: ["time-series-forecasting", "trend-analysis"],
  },
  regression: {
    name: "Regression",
    forms: "regression | linear regression | regression analysis | logistic regression | GLM | generalised linear models",
    oneOf: ["linear-regression", "logistic-regularization"],
  },
  "machine-learning": {
    name: "Machine learning",
    forms:
      "machine learning | ML models | ML algorithms | machine learning models | machine learning algorithms | predictive models | predictive modelling | predictive analytics | supervised learning | train models | trained models | model training | build models | classification models | prediction models | propensity models | churn prediction | machine learning in production | =ML",
    areas: ["end-to-end-modeling"],
  },
  "scikit-learn": { name: "scikit-learn", forms: "scikit-learn | sklearn", all: ["ml-baseline", "preprocessing-pipeline"] },
  "tree-models": {
    name: "Tree models and boosting",
    forms:
      "XGBoost | LightGBM | CatBoost | gradient boosting | gradient boosted trees | random forest | decision trees | tree-based models | boosted trees",
    all: ["tree-models"],
  },
  clustering: {
    name: "Clustering and segments",
    forms: "clustering | segmentation | customer segmentation | k-means | unsupervised learning | customer segments | segment customers",
    all: ["clustering"],
  },
  "model-evaluation": {
    name: "Evaluating models",
    forms:
      "model evaluation | evaluate models | evaluating models | cross-validation | model validation | precision and recall | ROC AUC | offline metrics | classification | validate models | offline evaluation | training and evaluation | evaluate offline",
    all: ["classification-metrics", "cv-strategies"],
  },
  "feature-engineering": { name: "Feature engineering", forms: "feature engineering | feature selection", all: ["feature-engineering"] },
  "model-tuning": {
    name: "Model tuning",
    forms: "hyperparameter | hyperparameter tuning | tune hyperparameters | model tuning | model selection | hyperparameter optimisation",
    all: ["model-selection-tuning"],
  },
  explainability: {
    name: "Explaining models",
    forms:
      "SHAP | SHAP values | explainability | explainable AI | XAI | interpretability | model interpretability | interpretable models | explain models",
    all: ["shap-explanations"],
  },
  recommenders: {
    name: "Recommenders and ranking",
    forms:
      "recommender | recommender system | recommendation system | recommendation models | recommendation engine | ranking models | learning to rank | personalisation | collaborative filtering",
    all: ["recommend-or-rank"],
  },
  "deep-learning": {
    name: "Deep learning",
    forms: "deep learning | neural network | neural nets | Keras | deep neural networks | deep learning in production",
    all: ["nn-fundamentals"],
  },
  pytorch: { name: "PyTorch", forms: "PyTorch", all: ["nn-fundamentals"] },
  tensorflow: { name: "TensorFlow", forms: "TensorFlow | TensorFlow Lite | TensorFlow Extended", all: ["nn-fundamentals"] },
  "computer-vision": {
    name: "Computer vision",
    forms:
      "computer vision | image classification | object detection | image recognition | image segmentation | OpenCV | convolutional networks | convolutional neural networks | CNN | perception models | YOLO",
    all: ["dl-architectures"],
  },
  nlp: {
    name: "Text and language processing",
    forms:
      "NLP | natural language processing | text classification | named entity recognition | NER | information extraction | text mining | sentiment analysis | spaCy | text analytics | translation models",
    oneOf: ["llm-text-features", "finetune-bert"],
  },
  spark: { name: "Spark", forms: "=Spark | Apache Spark | PySpark | Spark SQL | Spark Streaming", all: ["spark-dataframes"] },
  databricks: { name: "Databricks", forms: "Databricks", oneOf: ["spark-dataframes", "cloud-warehouse"] },
  hadoop: { name: "Hadoop", forms: "Hadoop | HDFS | MapReduce | Hive", all: ["distributed-hadoop"] },
  "big-data": {
    name: "Big data",
    forms: "big data | large datasets | large-scale data | terabytes | petabytes | massive datasets | distributed data processing",
    oneOf: ["spark-dataframes", "scale-pipeline"],
  },
  "responsible-ai": {
    name: "Responsible AI",
    forms: "responsible AI | AI ethics | ethical AI | fairness | bias and fairness | fairness testing | AI safety | algorithmic bias",
    oneOf: ["bias-fairness-eval", "data-ethics-privacy"],
  },
} satisfies JobWords;
