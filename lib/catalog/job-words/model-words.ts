import type { JobWords } from "./job-word.ts";

/** Statistics, experiments and models. */
export const modelWords = {
  statistics: {
    name: "Statistics",
    forms:
      "statistics | statistical analysis | statistical methods | descriptive statistics | applied statistics | statistical modelling | statistical models | statistical techniques | statistical knowledge | multivariate statistics | sound statistics | statistical process control | statistical | survival analysis | time-to-event | analysis plans | quantitative methods | econometrics | biostatistics | inferential | multivariate | factor analysis | correlation | correlations | psychometrics | =stats | standard errors | margins of error | estimators | imputation | bootstrapping | meta-analysis | epidemiology | Kaplan-Meier | hazard models | longitudinal data | panel data | survival curves | sampling theory | control charts | process capability",
    near: "uncertainty ~ interval",
    all: ["desc-stats", "stat-inference"],
  },
  probability: {
    name: "Probability",
    forms: "probability | probability theory | Monte Carlo | probabilistic | stochastics | stochastic",
    all: ["prob-distributions"],
  },
  "hypothesis-tests": {
    name: "Statistical tests",
    forms:
      "hypothesis testing | hypothesis tests | statistical significance | significance testing | statistical tests | confidence intervals | p-value | significance | t-test | ANOVA | chi-squared | chi-square | sequential testing | multiple testing | multiple comparisons | statistically significant | inferential statistics | confidence interval | just noise | due to chance | false positives | type I error",
    near: "hypothesis ~ test*, check* | hypothesis, hypotheses ~ test* | significant ~ difference, result, test | noise, chance, luck ~ difference, significant | signal ~ noise",
    all: ["stat-inference"],
  },
  maths: {
    name: "Linear algebra and calculus",
    forms:
      "linear algebra | calculus | matrix algebra | strong maths | maths skills | mathematical background | mathematical foundations | mathematical understanding | numerical methods | differential equations | solid maths | strong mathematics | mathematical maturity | strong math | solid math | mathematical skills | matrices | higher mathematics",
    near: "mathematics, maths, math, mathematical ~ strong, solid, good, enjoy*, love*, background, foundation, knowledge",
    all: ["linear-algebra-calculus"],
  },
  "ab-tests": {
    name: "A/B tests",
    forms:
      "A/B test | A/B testing | AB testing | A/B experiments | split testing | experimentation | online experiments | online A/B tests | test reading | A/B test design | split test | split-test | multivariate testing | run experiments | running experiments | live experiments | control group | product experiments | controlled experiments | randomised experiments | test and control | online experiment | holdout group | test versus control | price tests | landing page tests | subject lines",
    near: "test* ~ variant, headline | version, variant ~ compare*, two, checkout, page | experiment ~ read*, result | test* ~ website, checkout, button",
    oneOf: ["ab-test-analysis", "ab-test-reading"],
  },
  "experiment-design": {
    name: "Experiment design",
    forms:
      "experiment design | experimental design | design of experiments | DoE | design experiments | design and evaluate experiments | plan experiments | power analysis | power calculations | randomised trials | randomised controlled trials | controlled experiments | geo experiments | sample size | design and run experiments | test design | minimum detectable effect | randomise* | randomisation | geo tests | holdout groups | incrementality | field experiments | variance reduction | experimental designs | factorial | clinical trial design | set up experiments | controlled experiment | power calculation | stopping rules | sequential designs | how long a test | test plans | rollout experiments",
    near: "design*, plan* ~ experiment, trial | size, sized, sizing ~ test, experiment | calculate*, estimate* ~ sample | experiment, test ~ hypothesis | sample ~ size, calculate*, power | plan*, design* ~ pilot | control ~ region, store, group | long, many ~ ^test",
    all: ["experiment-design"],
  },
  "causal-inference": {
    name: "Causal inference",
    forms:
      "causal inference | causal methods | causal impact | causal analysis | causality | quasi-experimental | difference in differences | uplift | propensity score | observational data | cause and effect | counterfactual | causation | causal | synthetic control | regression discontinuity | treatment effects | incrementality | diff-in-diff | impact evaluation | DoWhy | EconML | natural experiments | propensity scores | what caused | did it work | what would have happened | selection bias | confounders | confounding | matched controls | before-and-after | instrumental | quasi experiments",
    near: "measure*, estimate*, prove*, isolate* ~ effect, uplift, incremental | campaign, coupon, discount, promotion, advertising, intervention, policy ~ effect, brought, really, impact, worked | cause ~ effect, coincidence, correlation",
    all: ["causal-observational"],
  },
  bayesian: {
    name: "Bayesian methods",
    forms:
      "Bayesian | Bayesian methods | Bayesian statistics | Bayesian inference | Bayesian modelling | PyMC | =Stan | hierarchical models | multilevel models | probabilistic programming | MCMC | NumPyro | =Pyro | Gaussian processes | Bayes",
    all: ["bayesian-modeling"],
  },
  "time-series": {
    name: "Time series and forecasting",
    forms:
      "time series | forecasting | forecasts | forecast | demand forecasting | ARIMA | anomaly detection | trends over time | seasonality | time series analysis | =Prophet | forecast* | seasonal | trend analysis | SARIMA | exponential smoothing | statsmodels | demand planning | demand prediction | anomalies | remaining useful life | predictive maintenance | nowcasting | changepoint | spot trends | temporal data | projections | order quantities",
    near: "predict*, project*, estimate*, anticipate* ~ demand, sale, revenue, load, volume, price, consumption, occupancy, attendance, footfall, yield | detect*, spot*, flag*, find* ~ anomaly | trend ~ month, week, year | predict* ~ failure, breakdown, maintenance, wear | project* ~ cash, flow, cost, revenue, budget",
    oneOf: ["time-series-forecasting", "trend-analysis"],
  },
  regression: {
    name: "Regression",
    forms:
      "regression | linear regression | regression analysis | logistic regression | GLM | generalised linear models | linear models | mixed models | mixed-effects | mixed effects | generalised additive | lasso | ridge | elastic net | logistic models | logit | logistic scorecards | hedonic | elasticities | linear model",
    oneOf: ["linear-regression", "logistic-regularization"],
  },
  "machine-learning": {
    name: "Machine learning",
    forms:
      "machine learning | ML models | ML algorithms | machine learning models | machine learning algorithms | predictive models | predictive modelling | predictive analytics | supervised learning | train models | trained models | model training | build models | classification models | prediction models | propensity models | churn prediction | machine learning in production | =ML | classification | unsupervised | predictive | scoring models | credit scoring | churn models | churn risk | fraud detection | fraud models | propensity | statistical learning | learning algorithms | ML techniques | ML methods | classical ML | data mining | pricing models | risk models | demand models | AutoML | ML engineering | ML systems | ML fundamentals | default models | underwriting models | response models | ML pipelines | predictor | learn from data | algorithms that learn | predict* | what-if models | likelihood to | probability of default",
    near: "build*, built, develop*, train*, design*, create*, improve*, maintain*, fit* ~ ^model, classifier | predict* ~ which, whether, who, risk, failure, default, churn, price, demand, delay, likelihood, breakdown, outcome, cancellation, customer, when, how | score*, scoring ~ customer, lead, risk, churn, applicant, member, transaction, claim | teach*, learn* ~ machine | detect*, catch*, spot*, flag*, stop* ~ fraud, fraudulent, spam, abuse, laundering, scam, suspicious | model*, modelling ~ churn, credit, default, propensity, lifetime, turnover, attrition | ^model ~ spot*, recognise*, flag*, detect*, sort*, estimate*, learn* | teach* ~ model, computer, machine | estimate* ~ which, whether, who | algorithm ~ sort*, find*, develop*, build*, built, design*, improve*, learn*",
    areas: ["end-to-end-modeling"],
  },
  "scikit-learn": { name: "scikit-learn", forms: "scikit-learn | sklearn", all: ["ml-baseline", "preprocessing-pipeline"] },
  "tree-models": {
    name: "Tree models and boosting",
    forms:
      "XGBoost | LightGBM | CatBoost | gradient boosting | gradient boosted trees | random forest | decision trees | tree-based models | boosted trees | boosting models | GBM | GBDT | tree ensembles | ensemble methods | ensemble models | boosted",
    all: ["tree-models"],
  },
  clustering: {
    name: "Clustering and segments",
    forms:
      "clustering | segmentation | customer segmentation | k-means | unsupervised learning | customer segments | segment customers | cluster analysis | dimensionality reduction | topic modelling | customer groups | audience segments | personas | DBSCAN | target groups | lookalikes | typologies | customer types | latent class",
    near: "segment*, group*, cluster* ~ customer, donor, user, client, member, audience, shopper, patient, household, subscriber, passenger, guest | group* ~ similar | divide*, split*, sort* ~ customer, user, shopper | group, type ~ customer, shopper, similar, typical",
    all: ["clustering"],
  },
  "model-evaluation": {
    name: "Evaluating models",
    forms:
      "model evaluation | evaluate models | evaluating models | cross-validation | model validation | precision and recall | ROC AUC | offline metrics | validate models | offline evaluation | training and evaluation | evaluate offline | AUC | ROC | precision/recall | F1 | lift curves | lift curve | calibration | confusion matrix | backtest* | backtesting | validation set | baselines | overfitting | model performance | model quality | model accuracy | error analysis | evaluation metrics | hold-out | benchmark* models | champion/challenger | out-of-sample | unseen data | right metric | test set performance | true positives | error rates | hit rate | ranking metrics | NDCG | RMSE | MAPE | forecast accuracy | quality of forecasts | gains chart | out of time | leakage",
    near: "evaluate*, validate*, compare*, benchmark*, assess*, backtest* ~ ^model, classifier, forecast, baseline, detector, algorithm, human | accuracy, error ~ forecast, model, prediction | ^model ~ beat*, baseline | threshold ~ choose*, set*, tune*",
    all: ["classification-metrics", "cv-strategies"],
  },
  "feature-engineering": {
    name: "Feature engineering",
    forms:
      "feature engineering | feature selection | feature extraction | predictive features | meaningful features | feature pipelines | input variables | variable selection",
    near: "derive*, engineering, engineered, craft*, extract*, select*, compute*, turn*, transform* ~ ^feature | ^feature ~ raw, event, signal, predictor | variable ~ select* | ^feature ~ expert, domain, click, transaction, clickstream, history | variable ~ create*, derive*, raw",
    all: ["feature-engineering"],
  },
  "model-tuning": {
    name: "Model tuning",
    forms:
      "hyperparameter | hyperparameter tuning | tune hyperparameters | model tuning | model selection | hyperparameter optimisation | Optuna | Hyperopt | grid search | Ray Tune | Bayesian optimisation | parameter tuning | tune* parameters | the best model",
    near: "^tune* ~ ^model, hyperparameter",
    all: ["model-selection-tuning"],
  },
  explainability: {
    name: "Explaining models",
    forms:
      "SHAP | SHAP values | explainability | explainable AI | XAI | interpretability | model interpretability | interpretable models | explain models | reason codes | =LIME | feature importance | black box | black-box | explainable | interpretable | model explanations | feature attributions | partial dependence | explain* predictions",
    near: "justify* ~ prediction, score | understandable, transparent, transparency ~ ^model, prediction, algorithm | explain*, interpret*, interpreting > model, prediction, score, decision | model > explain* | why ~ model, refused, declined, score, prediction, rejected | understand* ~ score, prediction | input, variable, factor ~ drive*, prediction",
    all: ["shap-explanations"],
  },
  recommenders: {
    name: "Recommenders and ranking",
    forms:
      "recommender | recommender system | recommendation system | recommendation models | recommendation engine | ranking models | learning to rank | personalisation | collaborative filtering | recommendation algorithms | search ranking | next best action | next best offer | matrix factorisation | two-tower | candidate generation | CTR prediction | feed ranking | recommendations engine | what to watch | what to read | related articles | similar products",
    near: "recommend*, recommendation, suggest* ~ product, item, article, song, film, content, engine, title, podcast, recipe | rank*, ranking ~ search, feed, listing, candidate, offer | personalise* ~ page, feed, content, offer, product, experience, shop, search, email, homepage | suggest*, recommend* ~ book, next, reader | rank* ~ flat, visitor, article, product, hotel, job, property",
    all: ["recommend-or-rank"],
  },
  "deep-learning": {
    name: "Deep learning",
    forms:
      "deep learning | neural network | neural nets | Keras | deep neural networks | deep learning in production | neural | LSTM | RNN | backpropagation | convolutional network | convolutional | deep nets | recurrent | autoencoders | representation learning | deep models | network architectures | ResNet | =GAN | convnets | pre-training | pretraining | pretrained | self-supervised | contrastive learning | loss functions | training loops | learning rates",
    near: "train*, retrain*, shrink* ~ network, net, transformer, diffusion, encoder | train* ~ big, large, scale | train* ~ encoder, backbone | architecture, loss ~ train*, network",
    all: ["nn-fundamentals"],
  },
  pytorch: { name: "PyTorch", forms: "PyTorch | =Torch | torchvision", all: ["nn-fundamentals"] },
  tensorflow: {
    name: "TensorFlow",
    forms: "TensorFlow | TensorFlow Lite | TensorFlow Extended | Keras | TF2 | TFX",
    all: ["nn-fundamentals"],
  },
  "computer-vision": {
    name: "Computer vision",
    forms:
      "computer vision | image classification | object detection | image recognition | image segmentation | OpenCV | convolutional networks | convolutional neural networks | CNN | perception models | YOLO | satellite imagery | satellite images | satellite pictures | drone images | object tracking | defect detection | visual inspection | medical imaging | medical images | point clouds | LiDAR | pose estimation | image processing | image analysis | machine vision | vision models | vision transformers | image data | segmentation networks | segmentation models | detector | U-Net | cameras | X-ray | x-rays | CT scans | MRI | microscope images | number plates | barcodes | thermal images | video streams | image embeddings | optical inspection",
    near: "detect*, classify*, recognise*, segment*, label*, annotate*, count*, identify* ~ image, photo, picture, camera, video, pixel | photo, picture, image, video, camera, drone, scan ~ find*, read*, spot*, inspect*, crack, defect",
    all: ["dl-architectures"],
  },
  nlp: {
    name: "Text and language processing",
    forms:
      "NLP | natural language processing | text classification | named entity recognition | NER | information extraction | text mining | sentiment analysis | spaCy | text analytics | translation models | text data | unstructured text | free text | free-text | sentiment | topic modelling | topic models | entity extraction | entity recognition | language technology | BERT | machine translation | text processing | NLU | natural language understanding | language processing | summarisation | question answering | NLTK | computational linguistics | text classifiers | tweets | clinical notes | transcripts | topic detection | intent classification | language detection | named entities | keyword extraction | contracts and emails",
    near: "classify*, categorise*, analyse*, mine*, classification, sort*, tag* ~ text, email, ticket, review, comment, complaint, message, transcript, letter | pull*, extract* ~ name, date | mood, opinion ~ detect*, comment, review, read* | read* ~ review, comment, email",
    oneOf: ["llm-text-features", "finetune-bert"],
  },
  spark: {
    name: "Spark",
    forms: "=Spark | Apache Spark | PySpark | Spark SQL | Spark Streaming | Structured Streaming | Spark jobs",
    all: ["spark-dataframes"],
  },
  databricks: { name: "Databricks", forms: "Databricks | Delta Live Tables", oneOf: ["spark-dataframes", "cloud-warehouse"] },
  hadoop: { name: "Hadoop", forms: "Hadoop | HDFS | MapReduce | Hive | Cloudera | =Impala", all: ["distributed-hadoop"] },
  "big-data": {
    name: "Big data",
    forms:
      "big data | large datasets | large-scale data | terabytes | petabytes | massive datasets | distributed data processing | large data sets | huge datasets | billions of rows | billions of events | millions of rows | data at scale | massive data | distributed computing | high-volume data | petabyte | terabyte",
    near: "large, huge, massive, vast ~ dataset, volume, amount | billion ~ row, event, record, day",
    oneOf: ["spark-dataframes", "scale-pipeline"],
  },
  "responsible-ai": {
    name: "Responsible AI",
    forms:
      "responsible AI | AI ethics | ethical AI | fairness | bias and fairness | fairness testing | AI safety | algorithmic bias | disparate impact | discrimination | trustworthy AI | ethics of AI | AI risks | toxicity | harms | synthetic content | watermark* | model cards | content moderation | protected groups | human oversight | AI ethic | harmful | ethical | transparent AI | unfair | equal treatment | protected attributes | demographic parity | toxic | hate speech | misinformation | deepfakes | copyright | ethics board | safety testing | safety policies | stereotypes | child safety | safe AI | disadvantaged | disadvantage",
    near: "bias ~ test*, measure*, check*, audit*, reduce*, assess*, risk, detect*, model | fair, fairly, fairness ~ ai, model, algorithm, treat* | gender, ethnicity, age ~ bias, error, differ* | alike, equally ~ treat*, women, men",
    oneOf: ["bias-fairness-eval", "data-ethics-privacy"],
  },
} satisfies JobWords;
