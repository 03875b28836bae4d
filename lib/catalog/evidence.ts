import type { RoleId } from "./schema.ts";

/**
 * What a milestone's place in the curriculum rests on: facts that others can check. How they were counted, and what they do not
 * say, stands in `docs/curriculum-evidence.md`. Every core
 * milestone has an entry.
 */
export type Evidence = {
  /** The share of advertisements that name the skill. */
  share?: Share[];
  /** Courses and published learning paths that teach the same, each with its part. */
  syllabi?: string[];
  /** Codes of occupation and skill classifications. */
  codes?: string[];
};

type Count = {
  /** Whose advertisements were counted; a milestone of another role may point to them too. */
  role: RoleId;
  ads: number;
  /** How many roles' advertisements `ads` are together, where the source does not say how many are of each. */
  roles?: number;
  when: string;
  source: string;
};

type Share = Count & {
  /** The skill as it was counted, which may be wider than the milestone. */
  names: string;
  percent: number;
};

const fieldGuide: Count = {
  role: "genai-engineer",
  ads: 1765,
  when: "January and February 2026",
  source: "Counted for Milepost over the advertisements for AI engineers in github.com/alexeygrigorev/ai-engineering-field-guide",
};
const interviewStack = "InterviewStack.io, Data Analyst vs Data Scientist";
const analysts: Count = { role: "data-analyst", ads: 6485, when: "May 2026", source: interviewStack };
const scientists: Count = { role: "data-scientist", ads: 6087, when: "May 2026", source: interviewStack };
const analystsAndAi: Count = {
  role: "data-analyst",
  ads: 3891,
  when: "May 2026",
  source: "interviewstack.io/blog/how-ai-is-changing-data-analyst-2026",
};
const scientistsAndAi: Count = {
  role: "data-scientist",
  ads: 3889,
  when: "May 2026",
  source: "interviewstack.io/blog/how-ai-is-changing-data-scientist-2026",
};
const dataDawn: Count = { role: "data-scientist", ads: 101, when: "2026", source: "Ask Data Dawn, yearly count of advertisements" };
const skillenai = "skillenai.com/2026/04/08/data-scientist-vs-ml-engineer-vs-ai-engineer";
const threeRoles = (role: RoleId): Count => ({ role, ads: 3215, roles: 3, when: "April 2026", source: skillenai });

const names = (count: Count, skill: string, percent: number): Share => ({ ...count, names: skill, percent });
const inAllThree = (skill: string, scientist: number, mlEngineer: number, aiEngineer: number): Share[] => [
  names(threeRoles("data-scientist"), skill, scientist),
  names(threeRoles("ml-engineer"), skill, mlEngineer),
  names(threeRoles("genai-engineer"), skill, aiEngineer),
];

const python = [names(fieldGuide, "Python", 76), names(scientists, "Python", 64), ...inAllThree("Python", 72, 57, 61)];
const sql = [names(analysts, "SQL", 60), names(dataDawn, "SQL", 79), names(fieldGuide, "SQL", 40)];
const agents = [names(fieldGuide, "agents", 56)];
const evaluation = [names(fieldGuide, "evaluation", 39)];
const rag = [names(fieldGuide, "RAG", 34)];
const pipelines = inAllThree("data pipelines", 18, 18, 12);
const deepLearning = [
  names(scientists, "TensorFlow", 13),
  names(scientists, "PyTorch", 13),
  names(scientists, "deep learning", 10),
  names(fieldGuide, "PyTorch", 25),
];

const ml = (part: string) => `Machine Learning Zoomcamp, ${part}`;
const mlops = (part: string) => `MLOps Zoomcamp, ${part}`;
const missing = (part: string) => `MIT Missing Semester 2026, ${part}`;
const carpentry = (part: string) => `Software Carpentry, ${part}`;
const roadmap = (part: string) => `roadmap.sh, ${part}`;
const dataEngineering = (part: string) => `Data Engineering Zoomcamp, ${part}`;
const huggingFace = (part: string) => `Hugging Face LLM Course, ${part}`;
const statisticalLearning = (part: string) => `An Introduction to Statistical Learning, ${part}`;
const modernStatistics = (part: string) => `Introduction to Modern Statistics (2nd edition), ${part}`;
const efficient = (part: string) => `MIT 6.5940 (2024), TinyML and Efficient Deep Learning Computing, ${part}`;
const llm = (part: string) => `LLM Zoomcamp, ${part}`;
const forecasting = (part: string) => `Forecasting: Principles and Practice (3rd edition), ${part}`;

const scientistTask = (task: string) => `O*NET 15-2051.00 Data Scientists, task: ${task}`;
const analystTask = (task: string) => `O*NET 15-2051.01 Business Intelligence Analysts, task: ${task}`;

export const evidence: Record<string, Evidence> = {
  // What several roles build on.
  "py-first-script": { share: python, syllabi: ["CS50's Introduction to Programming with Python, weeks 0 and 1"] },
  "py-data-programs": { share: python },
  "py-modules-envs": { share: python, syllabi: [missing("Packaging and Shipping Code"), mlops("module 6: best practices")] },
  "shell-basics": { syllabi: [carpentry("The Unix Shell"), missing("Course Overview and the Shell")] },
  "git-basics": { syllabi: [carpentry("Version Control with Git"), missing("Version Control and Git")] },
  "py-testing": { syllabi: [missing("Code Quality"), mlops("module 6: best practices")] },
  "py-services": { share: [names(fieldGuide, "async", 10)], syllabi: [missing("Packaging and Shipping Code")] },
  "coding-agent": {
    share: [names(fieldGuide, "coding assistants", 14)],
    syllabi: [missing("Agentic Coding"), roadmap("AI engineer: AI code editors")],
  },
  "cloud-deploy": {
    share: [
      names(fieldGuide, "any cloud", 58),
      names(fieldGuide, "AWS", 47),
      names(fieldGuide, "Azure", 37),
      names(fieldGuide, "GCP", 33),
      ...inAllThree("AWS", 13, 19, 23),
    ],
    syllabi: [ml("module 5: deploying machine learning models"), roadmap("MLOps: AWS, Azure, GCP")],
  },
  "linear-algebra-calculus": { syllabi: ["Dive into Deep Learning, chapter 2: preliminaries"] },
  "stat-inference": { syllabi: [modernStatistics("chapters 11 to 20")] },
  "desc-stats": { syllabi: [modernStatistics("chapter 5")] },
  "data-ethics-privacy": { share: [names(fieldGuide, "governance", 10)], syllabi: ["Data Science for Beginners, lesson 2"] },

  "pandas-wrangling": { syllabi: [ml("module 1: pandas"), roadmap("data analyst: pandas")] },
  "numpy-arrays": { syllabi: [ml("module 1: NumPy and linear algebra")] },
  "http-json-apis": { syllabi: [roadmap("data analyst: data collection from APIs"), roadmap("BI analyst: APIs")] },
  "data-cleaning-pandas": {
    syllabi: [roadmap("data analyst: missing data, duplicates, outliers")],
    codes: [scientistTask("clean and manipulate raw data")],
  },
  "data-quality-checks": { syllabi: [mlops("module 5: monitoring"), roadmap("BI analyst: data quality")] },
  "prob-distributions": { syllabi: [roadmap("AI and data scientist: probability and sampling")] },
  "chart-design": {
    syllabi: [roadmap("BI analyst: chart categories, dashboard design")],
    codes: [scientistTask("create charts that convey the results of an analysis")],
  },
  "data-story-presentation": {
    syllabi: [roadmap("BI analyst: communication and storytelling")],
    codes: [scientistTask("present results orally or in writing to management and other users")],
  },

  // Data Analyst.
  "sql-basics": { share: sql, syllabi: [carpentry("Databases and SQL")] },
  "sql-joins-aggregation": { share: sql, syllabi: [carpentry("Databases and SQL")] },
  "sql-window-functions": { share: sql },
  "sql-cleaning": { share: sql },
  "excel-analysis": { share: [names(analysts, "Excel", 33), names(scientists, "Excel", 11)] },
  "tableau-dashboard": { share: [names(analysts, "Tableau", 32), names(scientists, "Tableau", 14)] },
  "power-bi-dashboard": { share: [names(analysts, "Power BI", 31), names(scientists, "Power BI", 14)] },
  "ai-assisted-analysis": {
    share: [
      names(analystsAndAi, "any AI", 18.7),
      names(analystsAndAi, "generative AI", 6.9),
      names(scientistsAndAi, "generative AI", 39.6),
    ],
  },
  "stakeholder-question": { share: [names(fieldGuide, "stakeholders", 31)] },
  "r-data-cleaning": { share: [names(dataDawn, "R", 41)] },
  "cloud-warehouse": {
    share: [names(fieldGuide, "Databricks", 7), names(fieldGuide, "Snowflake", 6)],
    syllabi: [dataEngineering("data warehouse"), roadmap("BI analyst: cloud warehouses")],
  },
  "dbt-models": { syllabi: [dataEngineering("analytics engineering")] },
  "eda-report": { syllabi: [modernStatistics("chapters 4 to 6")] },
  "trend-analysis": { syllabi: [forecasting("chapter 3: time series decomposition")] },
  "etl-airflow": { share: pipelines, syllabi: [mlops("module 3: orchestration"), roadmap("MLOps: Airflow")] },

  "kpi-metric-spec": { codes: [analystTask("document what reports and dashboards show")] },
  "excel-power-query": { share: [names(analysts, "Excel", 33)], syllabi: [roadmap("data analyst: Excel functions")] },
  "cohort-funnel-retention": { syllabi: [roadmap("data analyst: funnel charts"), roadmap("BI analyst: customer lifetime value")] },
  "decision-memo": { codes: [scientistTask("recommend what the data support to those who decide")] },
  "report-automation": { codes: [analystTask("generate standard or custom reports for managers and clients")] },
  "analyst-capstone-plan": { syllabi: [roadmap("BI analyst: end-to-end analytics project")] },
  "analyst-capstone": { syllabi: [roadmap("BI analyst: end-to-end analytics project, building your portfolio")] },

  // Data Scientist.
  "linear-regression": { syllabi: [ml("module 2: regression"), statisticalLearning("chapter 3"), modernStatistics("chapter 7")] },
  "classification-metrics": { syllabi: [ml("module 4: evaluation metrics for classification"), statisticalLearning("chapter 4")] },
  "cv-strategies": { syllabi: [ml("module 4: evaluation metrics for classification"), statisticalLearning("chapter 5")] },
  "tree-models": { share: [names(scientists, "scikit-learn", 11)], syllabi: [ml("module 6: decision trees and ensemble learning")] },
  "model-selection-tuning": { syllabi: [ml("module 6: decision trees and ensemble learning")] },
  "ml-baseline": { share: [names(scientists, "scikit-learn", 11)], syllabi: [ml("modules 1 and 2")] },
  "feature-engineering": { syllabi: [ml("module 2: regression")] },
  clustering: { syllabi: [statisticalLearning("chapter 12"), roadmap("machine learning: clustering")] },
  "svm-kernels": { syllabi: [statisticalLearning("chapter 9")] },
  "time-series-forecasting": { syllabi: [forecasting("chapters 5, 8 and 9")] },
  "spark-dataframes": { syllabi: [dataEngineering("batch processing with Spark"), roadmap("MLOps: Spark")] },
  "nn-fundamentals": { share: deepLearning, syllabi: [ml("module 8: neural networks and deep learning")] },
  "dl-architectures": { share: deepLearning, syllabi: [ml("module 8: neural networks and deep learning")] },

  "first-prediction": { syllabi: [ml("module 1: introduction to machine learning")] },
  "preprocessing-pipeline": { syllabi: [ml("module 2: data preparation"), ml("module 3: one-hot encoding")] },
  "logistic-regularization": {
    syllabi: [ml("module 2: regularization"), ml("module 3: logistic regression"), statisticalLearning("chapters 4 and 6")],
  },
  "experiment-design": { syllabi: [roadmap("AI and data scientist: A/B testing")] },
  "ab-test-analysis": { syllabi: [roadmap("AI and data scientist: A/B testing, ratio metrics, increasing test sensitivity")] },
  "online-model-test": {
    syllabi: [roadmap("AI and data scientist: A/B testing")],
    codes: [scientistTask("test and validate models, and reformulate them where predictions are wrong")],
  },
  "shap-explanations": { syllabi: [roadmap("MLOps: SHAP, explainable AI")] },
  "matplotlib-seaborn-figures": {
    syllabi: [roadmap("data analyst: Matplotlib, Seaborn")],
    codes: [scientistTask("create charts that convey the results of an analysis")],
  },
  "r-modeling": { share: [names(dataDawn, "R", 41)], syllabi: [statisticalLearning("labs in R")] },
  "model-card-handoff": { syllabi: [huggingFace("chapter 4: sharing models, building a model card")] },
  "dimensionality-knn": { syllabi: [statisticalLearning("chapters 2 and 12"), roadmap("data analyst: k nearest neighbours")] },
  "llm-text-features": { share: [names(scientists, "LLMs", 14), names(scientistsAndAi, "generative AI", 39.6)] },
  "causal-observational": { syllabi: ["The Effect by Nick Huntington-Klein, part 2", roadmap("AI and data scientist: econometrics")] },
  "spark-performance": { syllabi: [dataEngineering("batch processing with Spark")] },
  "scale-pipeline": { share: pipelines, syllabi: [dataEngineering("batch processing with Spark")] },
  "ds-capstone-plan": { syllabi: [ml("course projects")], codes: [scientistTask("identify business problems that data can help with")] },
  "ds-capstone": { syllabi: [ml("course projects")] },

  // ML Engineer.
  "rest-model-api": { share: [names(fieldGuide, "FastAPI", 10)], syllabi: [ml("module 5: deploying machine learning models")] },
  "docker-image": { share: [names(fieldGuide, "Docker", 27)], syllabi: [ml("module 5: deploying machine learning models")] },
  "k8s-fundamentals": { share: [names(fieldGuide, "Kubernetes", 25)], syllabi: [ml("module 10: Kubernetes")] },
  "k8s-model-deploy": { share: [names(fieldGuide, "Kubernetes", 25)], syllabi: [ml("module 10: Kubernetes")] },
  "serverless-inference": { syllabi: [ml("module 9: serverless")] },
  "cicd-github-actions": { share: [names(fieldGuide, "CI/CD", 32)], syllabi: [mlops("module 6: best practices")] },
  "experiment-tracking": { syllabi: [mlops("module 2: experiment tracking")] },
  "scheduled-retraining": { share: pipelines, syllabi: [mlops("module 3: orchestration"), roadmap("MLOps: Kubeflow")] },
  "batch-scoring": { syllabi: [mlops("module 4: deployment")] },
  "drift-detection": { syllabi: [mlops("module 5: monitoring")] },
  "prometheus-grafana": { share: [names(fieldGuide, "observability", 28)], syllabi: [mlops("module 5: monitoring")] },
  "structured-logging": { share: [names(fieldGuide, "observability", 28)] },
  "kafka-streaming": { syllabi: [dataEngineering("streaming")] },
  "data-governance": { share: [names(fieldGuide, "governance", 10)] },
  "terraform-infrastructure": { share: [names(fieldGuide, "Terraform", 10.5)], syllabi: [mlops("module 6: best practices")] },

  "first-served-model": { syllabi: [ml("module 5: deploying machine learning models")] },
  "api-auth": { syllabi: [roadmap("backend: authentication with tokens, JWT, OAuth")] },
  "data-version-dvc": { syllabi: [roadmap("MLOps: version control")] },
  "model-quality-gates": {
    share: [names(fieldGuide, "CI/CD", 32)],
    syllabi: [mlops("module 6: best practices"), roadmap("MLOps: model evaluation")],
  },
  "feature-store": { syllabi: [roadmap("MLOps: data lineage and feature stores")] },
  "autoscaling-load-test": { share: [names(fieldGuide, "Kubernetes", 25)] },
  "encryption-secrets": { syllabi: [roadmap("DevOps: secret management, SOPS"), roadmap("backend: TLS")] },
  "inference-profiling": { syllabi: ["Dive into Deep Learning, chapter 13: computational performance"] },
  quantization: { syllabi: [efficient("lectures on quantization")] },
  pruning: { syllabi: [efficient("lectures on pruning")] },
  "serving-latency-slo": { syllabi: ["Google, Site Reliability Engineering, chapter 4: service level objectives"] },
  "gpu-tpu-acceleration": { syllabi: ["Dive into Deep Learning, chapter 13: computational performance"] },
  "compliance-review": { share: [names(fieldGuide, "governance", 10)] },
  "mle-capstone-plan": { syllabi: [mlops("module 7: course project")] },
  "mle-capstone": { syllabi: [mlops("module 7: course project")] },

  // GenAI Engineer.
  "transformers-inference": { syllabi: [huggingFace("chapter 2: using Transformers")] },
  "finetune-bert": { syllabi: [huggingFace("chapter 3: fine-tuning a pretrained model")] },
  "context-memory": { syllabi: [roadmap("AI engineer: context engineering"), roadmap("AI agents: memory")] },
  "llm-prompt-design": { share: [names(fieldGuide, "prompt", 34)] },
  "hosted-llm-api": { share: [names(fieldGuide, "LLM APIs", 31), names(fieldGuide, "cost", 7.5)] },
  "embeddings-search": { share: [names(fieldGuide, "vector databases", 24)] },
  "document-parsing": { share: [names(fieldGuide, "document parsing", 6)] },
  "rag-pipeline": { share: rag, syllabi: [llm("module 1: agentic RAG")] },
  "rag-grounding": { share: rag },
  "openai-agents-sdk": {
    share: [...agents, names(fieldGuide, "multi-agent", 8), names(fieldGuide, "OpenAI Agents SDK", 0.6)],
    syllabi: [llm("module 1: agentic RAG"), roadmap("AI agents")],
  },
  "langchain-workflow": { share: [names(fieldGuide, "LangChain", 21)] },
  "langgraph-agent": { share: [...agents, names(fieldGuide, "LangGraph", 10)] },
  "mastra-workflow": { share: [...agents, names(fieldGuide, "Mastra", 0.1)] },
  "agent-evaluation": { share: [...agents, ...evaluation] },
  "golden-set-rules": { share: evaluation },
  "eval-golden-set": { share: evaluation },
  "llm-as-judge": { share: evaluation },
  "mcp-server": { share: [names(fieldGuide, "MCP", 11)], syllabi: [roadmap("AI engineer: MCP client")] },
  "prompt-injection-defense": { share: [names(fieldGuide, "guardrails", 11)] },
  "llm-observability": { share: [names(fieldGuide, "observability", 28), names(fieldGuide, "cost", 7.5)] },
  "genai-service-api": { share: [names(fieldGuide, "FastAPI", 10), names(fieldGuide, "microservices", 14)] },
  "when-to-finetune": { share: [names(fieldGuide, "fine-tuning", 20)] },
  "finetune-llm-lora": {
    share: [names(fieldGuide, "fine-tuning", 20), names(fieldGuide, "LoRA", 2)],
    syllabi: [huggingFace("chapter 11: fine-tune large language models")],
  },
  "typescript-essentials": { share: [names(fieldGuide, "TypeScript", 20)] },
  "thin-frontend": { share: [names(fieldGuide, "React", 16)] },
  "speech-synthesis": { share: [names(fieldGuide, "speech", 5)] },
  "video-summarization": { share: [names(fieldGuide, "video", 0.6)] },
  "text-to-image": { share: [names(fieldGuide, "image generation", 0.5)] },
  "finetune-stable-diffusion": { share: [names(fieldGuide, "diffusion", 1.2)] },
  "vllm-serving": { share: [names(fieldGuide, "vLLM", 2)] },
  "local-llm": { share: [names(fieldGuide, "Ollama", 0.3)] },
  "first-model-call": { share: [names(fieldGuide, "LLM APIs", 31)], syllabi: [llm("module 1: calling the model")] },
  "structured-chaining": {
    share: [names(fieldGuide, "prompt", 34)],
    syllabi: [roadmap("AI engineer: constraining outputs and inputs, function calling")],
  },
  "user-satisfaction-loop": { share: evaluation, syllabi: [llm("module 5: monitoring, user feedback")] },
  "text-quality-metrics": { share: evaluation },
  "bias-fairness-eval": { share: [names(fieldGuide, "guardrails", 11)], syllabi: [roadmap("AI engineer: bias and fairness")] },
  "vision-language": { syllabi: [roadmap("AI engineer: image understanding")] },
  "multimodal-app": { syllabi: [roadmap("AI engineer: multimodal AI")] },
  "genai-capstone-plan": { share: [names(fieldGuide, "stakeholders", 31)], syllabi: [llm("course project")] },
  "genai-capstone": { syllabi: [llm("course project")] },
};
