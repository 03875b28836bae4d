import type { RoleId } from "#lib/catalog/schema.ts";

/** Ways of writing one thing, what they stand for, and about how many of a hundred advertisements of each role name it. */
type AdvertisedWords = {
  percent: Record<RoleId, number>;
  /** A tool or a milestone that a mention of the first taught spelling must name. */
  target: string | undefined;
  spellings: { text: string; taught: boolean }[];
};

/**
 * What advertisements of 2025 and 2026 name, written down from memory before looking at what the catalog has. Each line: percent for
 * data analyst, data scientist, ML engineer and GenAI engineer, the target, the usual spelling and then others. "!" marks what the catalog
 * teaches nowhere: recognising it would be a false promise.
 */
const lines = `
# languages
35 64 70 76 python: Python; Python 3; Python programming; Python scripting
60 62 35 40 sql: SQL; SQL queries; advanced SQL; T-SQL; PL/SQL; complex SQL queries
18 38 6 3 r: R; R programming; RStudio; R Shiny; tidyverse; ggplot2
1 5 14 20 -: !Java
0 3 14 8 -: !C++
0 4 6 2 -: !Scala
0 1 8 7 -: !Go; !Golang
0 0 4 2 -: !Rust
1 1 3 8 typescript-essentials: JavaScript
0 0 2 20 typescript: TypeScript
0 0 1 9 nodejs: Node.js; NodeJS
0 0 1 16 react: React; React.js; ReactJS
0 0 0 6 -: !Next.js
0 1 2 4 -: !C#; !.NET
4 6 0 0 -: !SAS
3 1 0 0 -: !SPSS; !Stata
1 3 1 0 -: !MATLAB
0 2 0 0 -: !Julia
2 3 12 6 bash: Bash; shell scripting; Bash scripting; Linux command line
1 3 15 9 shell-basics: Linux; Unix; Linux/Unix
6 0 0 0 excel: !VBA; Excel macros
0 0 0 3 -: !HTML; !CSS; !HTML/CSS
0 0 0 2 -: !GraphQL
1 2 7 8 -: !object-oriented programming; !OOP
0 1 4 10 py-services: async programming; asyncio; asynchronous programming; concurrency
# BI
33 4 0 0 excel: Excel; Microsoft Excel; MS Excel; advanced Excel; spreadsheets; Google Sheets; pivot tables; VLOOKUP; XLOOKUP
32 14 1 0 tableau: Tableau; Tableau Desktop; Tableau Server; Tableau Prep
31 13 1 1 power-bi: Power BI; PowerBI; Microsoft Power BI; PBI; DAX; Power Query
14 7 1 1 semantic-layer: Looker; LookML
5 1 0 0 -: !Looker Studio; !Google Data Studio; !Data Studio
4 1 0 0 -: !Qlik; !Qlik Sense; !QlikView
2 0 0 0 -: !MicroStrategy
2 1 0 0 -: !Alteryx
1 0 0 0 -: !SSRS
2 0 1 0 -: !SSIS
2 1 0 0 power-bi-dashboard: Metabase; !Superset; !Apache Superset
1 1 0 0 -: !ThoughtSpot; !Mode; !Sigma; !Hex
24 12 1 1 tableau-dashboard: dashboards; dashboard; dashboarding; interactive dashboards; dashboard development
22 10 1 0 chart-design: data visualization; data visualisation; data viz; visualizations; visualisations; charts
20 5 0 0 tableau-dashboard: reporting; reports; ad hoc reporting; ad-hoc analysis; automated reporting; recurring reports
10 3 0 0 tableau-dashboard: business intelligence; BI; BI tools
9 4 0 0 data-story-presentation: data storytelling; storytelling; storytelling with data; data stories
1 3 0 0 matplotlib: Matplotlib; Seaborn
2 3 0 1 plotly: Plotly; Dash
0 2 1 5 streamlit: Streamlit
0 0 0 3 gradio: Gradio
12 4 1 1 kpi-metric-spec: KPIs; KPI; key performance indicators; metrics definition; metric definitions; business metrics
3 1 0 0 semantic-layer: semantic layer; metrics layer; semantic model; MetricFlow; Cube
4 1 0 0 data-story-presentation: PowerPoint; Microsoft PowerPoint; Google Slides; slide decks
5 1 0 0 -: !Google Analytics; !GA4; !Google Analytics 4
2 1 0 0 -: !Adobe Analytics; !Mixpanel; !Amplitude
3 1 0 0 cohort-funnel-retention: web analytics; digital analytics
4 4 0 0 cohort-funnel-retention: product analytics
4 2 0 0 cohort-funnel-retention: marketing analytics; !campaign analysis; !attribution modelling; !marketing mix modeling
3 2 0 0 clustering: customer segmentation; segmentation; cohort analysis; funnel analysis; retention analysis; churn analysis; churn prediction; !customer lifetime value
4 1 0 1 -: !Salesforce; !HubSpot
4 1 0 1 -: !CRM; !CRM data
3 0 0 0 -: !SAP; !ERP
# warehouses and pipelines
12 12 8 6 snowflake: Snowflake; Snowflake SQL
9 10 8 5 bigquery: BigQuery; Google BigQuery
5 6 4 3 cloud-warehouse: Redshift; Amazon Redshift
6 14 14 7 cloud-warehouse: Databricks; Azure Databricks; !Unity Catalog
3 14 18 6 spark: Spark; Apache Spark; PySpark; Spark SQL
1 3 4 1 hadoop: Hadoop; HDFS; !Hive; MapReduce
12 7 5 3 dbt: dbt; dbt Core; dbt Cloud; data build tool
4 7 14 6 airflow: Airflow; Apache Airflow
1 1 3 1 etl-airflow: Dagster; Prefect
2 1 2 1 -: !Fivetran; !Airbyte; !Stitch
1 1 1 1 -: !Azure Data Factory; !ADF
2 2 2 2 cloud-warehouse: Microsoft Fabric; !Fabric; Azure Synapse; !Synapse
1 1 2 1 aws-cli: AWS Glue; !Glue; !Athena; Amazon Athena
1 2 9 5 kafka: Kafka; Apache Kafka; event streaming; Kinesis; Pub/Sub
0 0 2 1 -: !Flink; !Apache Flink
0 2 1 1 duckdb: DuckDB; Polars
0 1 3 1 cloud-warehouse: Delta Lake; Iceberg; Apache Iceberg; lakehouse; data lakehouse
1 1 1 0 parquet: Parquet; !Arrow; !Avro
15 12 14 9 etl-airflow: ETL; ELT; ETL pipelines; ETL processes; ETL/ELT; !extract, transform, load
10 18 18 12 etl-airflow: data pipelines; data pipeline; pipelines; pipeline orchestration; workflow orchestration; orchestration
8 5 4 2 cloud-warehouse: data warehouse; data warehousing; data warehouses; cloud data warehouse
2 3 3 1 cloud-warehouse: data lake; data lakes
11 6 4 3 power-bi-dashboard: data modeling; data modelling; dimensional modeling; star schema; !Kimball; data models
15 8 3 2 data-cleaning-pandas: data cleaning; data cleansing; data wrangling; data preparation; data munging; data preprocessing
12 7 5 3 data-quality-checks: data quality; data validation; data integrity; data quality checks; data accuracy; Great Expectations
2 5 8 5 etl-airflow: data engineering; batch processing; streaming data; real-time data; stream processing
2 2 5 2 distributed-hadoop: big data; big data technologies; distributed computing
0 1 12 12 distributed-hadoop: distributed systems; system design; scalable systems; software architecture
6 6 7 20 postgresql: PostgreSQL; Postgres
5 3 2 3 sql-cleaning: MySQL; !MariaDB
6 3 1 2 sql-cleaning: SQL Server; Microsoft SQL Server; MSSQL
4 2 1 1 sql-cleaning: Oracle; Oracle Database
1 2 3 6 -: !MongoDB; !NoSQL; !NoSQL databases; !DynamoDB; !Cassandra
0 0 4 8 serving-latency-slo: Redis; caching
0 1 2 5 embeddings-search: Elasticsearch; OpenSearch; !Elastic
0 0 1 4 -: !Neo4j; !graph databases; !knowledge graphs; !knowledge graph
4 4 3 8 sql-cleaning: relational databases; databases; RDBMS; relational database; database design
3 12 8 4 pandas: pandas; NumPy; SciPy
# clouds
9 22 38 47 aws-cli: AWS; Amazon Web Services
8 14 22 37 cloud-deploy: Azure; Microsoft Azure
6 10 20 33 google-cloud: GCP; Google Cloud; Google Cloud Platform
5 8 12 15 cloud-deploy: cloud platforms; cloud; cloud computing; public cloud; cloud-native; cloud services; cloud infrastructure; !hyperscaler
1 6 14 9 cloud-deploy: SageMaker; Amazon SageMaker; AWS SageMaker
0 3 8 12 cloud-deploy: Vertex AI; Google Vertex AI
0 3 8 6 cloud-deploy: Azure ML; Azure Machine Learning
0 1 3 14 cloud-deploy: Bedrock; Amazon Bedrock; AWS Bedrock
0 0 1 12 hosted-llm-api: Azure OpenAI; Azure AI Foundry; Azure AI Search; Microsoft Foundry
1 2 4 5 cloud-deploy: S3; Amazon S3; object storage; !blob storage; GCS
0 1 3 5 serverless-inference: Lambda; AWS Lambda; Azure Functions; Cloud Functions; serverless; serverless computing
0 0 4 4 aws-cli: EC2; ECS; Fargate; EKS; AKS; GKE; Cloud Run
0 0 1 1 -: !CloudFormation; !CDK; !Pulumi
0 0 3 3 cloud-deploy: IAM; identity and access management; !VPC
0 0 1 2 ai-assisted-analysis: Copilot Studio; Microsoft Copilot; Copilot
# devops
3 10 34 27 docker: Docker; containers; containerization; containerisation; Docker Compose
0 6 28 25 kubernetes: Kubernetes; K8s; container orchestration; !Helm
0 1 10 10 terraform: Terraform; infrastructure as code; IaC
2 8 30 32 cicd-github-actions: CI/CD; CI/CD pipelines; continuous integration; continuous delivery; continuous deployment; CICD
0 2 8 7 github-actions: GitHub Actions; GitLab CI; GitLab; Azure DevOps; !CircleCI
0 0 4 3 jenkins: Jenkins; !ArgoCD; !Argo CD; !Argo Workflows
7 14 18 18 git: Git; version control; GitHub; source control; Bitbucket; pull requests
1 4 9 9 git-basics: code review; code reviews; peer review
1 6 14 12 py-testing: unit testing; unit tests; testing; test automation; automated testing; integration tests; pytest; test-driven development; TDD
0 5 10 10 py-testing: software engineering best practices; clean code; software engineering; software development; production code; production-grade code; !SOLID
0 0 8 14 rest-model-api: microservices; microservice; microservices architecture; event-driven architecture
2 5 10 22 fastapi: REST APIs; REST API; RESTful APIs; APIs; API; API integration; API design; API development
0 2 8 10 fastapi: FastAPI; Flask; !Django
0 0 3 2 grpc: gRPC; protobuf; !WebSockets
0 0 1 2 kafka-streaming: !RabbitMQ; !Celery; message queues
0 0 6 5 prometheus: Prometheus; Grafana; Datadog; !New Relic
0 2 12 28 prometheus-grafana: observability; monitoring; logging; tracing; alerting; OpenTelemetry; model observability
0 2 6 6 autoscaling-load-test: reliability; SLAs; SLOs; SRE; !on-call; incident response; high availability
0 1 8 8 autoscaling-load-test: scalability; low latency; latency; throughput; high-throughput; load testing; performance optimization; performance optimisation; autoscaling
1 1 5 9 api-auth: security; OAuth; authentication; secrets management; encryption; authentication and authorization; OWASP; data security
0 2 6 3 cicd-github-actions: DevOps; !DevSecOps; !GitOps; !platform engineering
# ML
4 60 75 45 ml-baseline: machine learning; ML; machine learning models; ML models; predictive modeling; predictive modelling; predictive models; predictive analytics
0 22 30 20 nn-fundamentals: deep learning; neural networks; neural network; artificial neural networks
0 13 40 25 pytorch: PyTorch; torch
0 13 24 12 tensorflow: TensorFlow; Keras
0 20 22 9 scikit-learn: scikit-learn; sklearn; scikit learn
0 6 8 2 xgboost: XGBoost; LightGBM; CatBoost; gradient boosting
0 0 4 1 jax: JAX; !Flax
1 14 6 1 linear-regression: regression; linear regression; logistic regression; regression analysis; generalized linear models
1 12 6 1 classification-metrics: classification; clustering; k-means; decision trees; random forest; random forests; SVM; support vector machines; ensemble methods; PCA; dimensionality reduction
0 8 6 2 ml-baseline: supervised learning; unsupervised learning; supervised and unsupervised learning; !self-supervised learning
0 5 6 4 when-to-finetune: reinforcement learning; !RL; RLHF
0 10 10 3 feature-engineering: feature engineering; feature selection; feature pipelines
0 5 6 2 model-selection-tuning: hyperparameter tuning; hyperparameter optimization; cross-validation; model selection; model validation; model evaluation; model training; model development; !AutoML
3 9 3 0 trend-analysis: time series; time-series analysis; time series forecasting; forecasting; demand forecasting; ARIMA; Prophet
0 14 14 14 finetune-bert: NLP; natural language processing; text classification; named entity recognition; NER; sentiment analysis; text mining; !spaCy; !NLTK
0 7 12 6 dl-architectures: computer vision; image classification; !object detection; !OpenCV; !image segmentation; !YOLO; !image processing; CNNs; OCR
0 6 9 3 recommend-or-rank: recommender systems; recommendation systems; recommendation engines; recommendation engine; recommenders; personalization; personalisation; ranking; learning to rank
1 5 3 1 time-series-forecasting: anomaly detection; fraud detection; outlier detection
0 4 2 1 shap: explainability; explainable AI; XAI; interpretability; model interpretability; SHAP; !LIME
0 3 2 1 -: !optimization; !operations research; !linear programming; !mathematical optimization
8 22 5 2 ab-test-analysis: A/B testing; A/B tests; AB testing; A/B test; split testing; !multivariate testing; experimentation; experiment design; experimental design; online experiments; design of experiments
2 10 2 0 causal-observational: causal inference; causal ML; causal analysis; quasi-experimental methods; difference-in-differences; propensity score matching; !uplift modeling; !econometrics
14 26 6 2 desc-stats: statistics; statistical analysis; statistical methods; statistical modeling; statistical modelling; statistical models; applied statistics; descriptive statistics; inferential statistics
3 9 2 0 stat-inference: hypothesis testing; statistical tests; statistical significance; confidence intervals; probability; p-values; significance testing
0 4 1 0 bayesian-modeling: Bayesian statistics; Bayesian methods; Bayesian inference; PyMC; !Stan; hierarchical models
1 5 4 1 linear-algebra-calculus: mathematics; linear algebra; calculus; maths
8 8 2 0 eda-report: exploratory data analysis; EDA; data exploration; trend analysis; data profiling; root cause analysis
25 20 2 2 eda-report: data analysis; data analytics; analytics; quantitative analysis; data-driven insights; actionable insights; insights; data mining; analytical skills; !analytical thinking
0 2 4 16 py-data-programs: !algorithms; data structures; data structures and algorithms
2 8 7 3 jupyter: Jupyter; Jupyter notebooks; notebooks; Google Colab
# MLOps
0 9 35 18 experiment-tracking: MLOps; ML Ops; machine learning operations; LLMOps; !AIOps
0 5 18 6 mlflow: MLflow; experiment tracking; Weights & Biases; W&B; Weights and Biases; model registry; !Comet
0 1 10 3 scheduled-retraining: Kubeflow; Kubeflow Pipelines; Metaflow; !ZenML
0 1 6 3 multi-gpu-ddp: Ray; Ray Serve; KServe; Seldon; BentoML; TorchServe; Triton; NVIDIA Triton; TensorRT
0 10 30 18 rest-model-api: model deployment; deploying models; model serving; deploy models to production; ML deployment; productionizing models; productionising models; production ML; deployment; inference; real-time inference; batch inference; model inference
0 6 18 8 drift-detection: model monitoring; drift detection; data drift; model drift; monitoring models; concept drift; performance monitoring; Evidently; retraining; model retraining
0 2 9 2 feast: feature store; feature stores; Feast
0 1 3 1 dvc: DVC; data versioning; data lineage; model versioning; reproducibility; lineage
0 2 9 5 scheduled-retraining: ML pipelines; ML pipeline; machine learning pipelines; training pipelines; ML infrastructure; ML systems; ML platform; end-to-end ML; ML lifecycle; model lifecycle management
0 1 10 4 multi-gpu-ddp: distributed training; GPU; GPUs; CUDA; multi-GPU; DeepSpeed; FSDP; TPU; GPU programming; !NCCL
0 1 7 5 quantization: quantization; quantisation; pruning; distillation; knowledge distillation; model compression; model optimization; inference optimization; ONNX
0 0 3 1 -: !edge deployment; !edge AI; !embedded; !TinyML; !robotics; !autonomous driving
# GenAI
2 14 22 60 first-model-call: LLMs; LLM; large language models; large language model; foundation models; language models; small language models; SLMs; frontier models
6 14 18 50 first-model-call: GenAI; generative AI; Gen AI; Generative Artificial Intelligence
0 5 8 34 rag-pipeline: RAG; retrieval-augmented generation; retrieval augmented generation; RAG pipelines; RAG systems; agentic RAG; !GraphRAG
1 4 5 34 llm-prompt-design: prompt engineering; prompting; prompt design; prompts; prompt optimization; few-shot; !chain-of-thought
0 5 7 56 openai-agents-sdk: AI agents; agents; agentic AI; agentic workflows; agentic; agentic systems; LLM agents; autonomous agents; agent frameworks; agentic frameworks; agent orchestration
0 1 2 8 openai-agents-sdk: multi-agent systems; multi-agent; multi-agent orchestration; multi-agent workflows
0 2 2 10 structured-chaining: function calling; tool calling; tool use; structured outputs; structured output
0 2 3 31 hosted-llm-api: OpenAI API; OpenAI; Anthropic; Claude; GPT-4; GPT; ChatGPT; Gemini; LLM APIs; Mistral; Cohere
0 0 1 5 local-llm: Llama; Llama 3; open-source LLMs; open-source models; open-weight models; Qwen; DeepSeek
0 3 3 21 langchain: LangChain; Langchain
0 1 1 10 langgraph: LangGraph; LangSmith
0 1 1 7 rag-pipeline: LlamaIndex; Llama Index; !Haystack
0 0 0 5 openai-agents-sdk: CrewAI; AutoGen; Semantic Kernel; Pydantic AI; PydanticAI; !DSPy; Google ADK; Agent Development Kit
0 0 0 2 openai-agents-sdk: OpenAI Agents SDK; Mastra; Vercel AI SDK
0 0 1 11 mcp: MCP; Model Context Protocol; !A2A; MCP servers
0 3 6 10 hugging-face-hub: Hugging Face; HuggingFace; Hugging Face Transformers; Transformers; transformer models; transformer architecture; transformer-based models; BERT; !attention
0 2 4 24 chromadb: vector databases; vector database; vector DB; vector DBs; vector stores; vector store; vector search
0 0 1 8 embeddings-search: Pinecone; Weaviate; Qdrant; Chroma; ChromaDB; Milvus; pgvector; FAISS
0 2 4 14 embeddings-search: embeddings; embedding models; semantic search; hybrid search; reranking; re-ranking; information retrieval; chunking; retrieval; embedding; search relevance
0 2 6 20 finetune-llm-lora: fine-tuning; finetuning; fine tuning; model fine-tuning; LLM fine-tuning; LoRA; QLoRA; PEFT; SFT; DPO; post-training; instruction tuning; transfer learning
0 3 4 39 eval-golden-set: evaluation; evals; LLM evaluation; LLM evals; evaluation frameworks; evaluation pipelines; LLM-as-a-judge; LLM-as-judge; benchmarking; RAGAS; DeepEval; golden datasets; AI evaluation
0 1 2 11 prompt-injection-defense: guardrails; AI guardrails; prompt injection; AI safety; red teaming; !content moderation; hallucination; hallucinations; jailbreak
2 4 4 10 data-ethics-privacy: responsible AI; AI ethics; ethical AI; bias; fairness; bias mitigation; AI governance; EU AI Act; !trustworthy AI
0 0 2 7 cloud-deploy: cost optimization; cost optimisation; token usage; FinOps; prompt caching; token costs; cost management
1 2 4 14 coding-agent: coding assistants; Cursor; GitHub Copilot; Claude Code; AI coding assistants; AI coding tools; AI-assisted development; Codex; AI tools; vibe coding
0 0 1 3 langfuse: Langfuse; Arize; LLM observability; !Phoenix; AI observability
0 1 1 6 document-parsing: document parsing; document processing; document intelligence; document understanding; PDF extraction; intelligent document processing; information extraction
0 1 2 6 multimodal-app: multimodal; multimodal models; multimodal AI; multi-modal; vision-language models; VLMs
0 0 1 5 speech-synthesis: speech recognition; speech-to-text; ASR; text-to-speech; TTS; voice AI; voice agents; Whisper
0 0 1 2 finetune-stable-diffusion: diffusion models; Stable Diffusion; image generation; !diffusion; text-to-image; !GANs; !video generation
0 0 2 3 vllm: vLLM; Ollama; llama.cpp; TGI; SGLang; !LiteLLM
1 2 2 9 context-memory: chatbots; chatbot; conversational AI; virtual assistants; AI assistants; copilots
0 0 1 4 context-memory: context engineering; context windows; !memory; agent memory; context management
1 1 2 8 report-automation: workflow automation; automation; !n8n; !Zapier; process automation; !RPA; !UiPath; !Power Automate
1 2 3 6 finetune-llm-lora: synthetic data; data labeling; data annotation; annotation; data labelling; human-in-the-loop; human in the loop
0 0 0 3 pydantic: Pydantic; !web scraping; !scraping; Beautiful Soup; !Selenium
# soft and ways of working
45 40 30 32 decision-memo: communication; communication skills; written and verbal communication; excellent communication skills; strong communication
31 26 14 31 stakeholder-question: stakeholders; stakeholder management; stakeholder engagement; business stakeholders; non-technical stakeholders; stakeholder communication; non-technical audiences
14 14 4 6 data-story-presentation: presentation skills; presentations; presenting; present findings; present insights; public speaking
10 14 16 18 model-card-handoff: cross-functional teams; cross-functional; cross-functional collaboration; collaboration; !teamwork; !team player
16 12 10 12 stakeholder-question: problem solving; problem-solving; problem-solving skills; critical thinking; !analytical mindset
10 8 10 14 -: !agile; !Agile methodologies; !Scrum; !Kanban; !Agile/Scrum; !sprint planning
6 3 3 4 -: !Jira; !Confluence; !JIRA
5 4 5 6 analyst-capstone-plan: project management; !time management; prioritization; prioritisation; !prioritise; roadmap
2 8 8 9 -: !mentoring; !mentorship; !mentor junior; !coaching; !leadership; !technical leadership; !mentor
5 5 6 9 model-card-handoff: documentation; technical documentation; !document; technical writing
10 6 3 4 stakeholder-question: business acumen; business requirements; requirements gathering; !requirements; business needs; translate business questions; business problems; !domain knowledge
8 4 1 1 -: !attention to detail; !detail-oriented; !detail oriented; !accuracy
4 6 4 5 decision-memo: decision making; decision-making; data-driven decision making; data-driven decisions; decision support; recommendations
2 3 2 6 -: !ownership; !self-starter; !curiosity; !fast-paced environment; !continuous learning; !adaptability; !proactive
0 2 4 8 ds-capstone-plan: prototyping; proof of concept; proof of concepts; PoC; POCs; rapid prototyping; MVP; prototypes; !research papers; !research
# domain and law
6 4 4 10 data-governance: data governance; governance; data stewardship; data catalog; data catalogue; metadata management; !master data management
3 3 4 7 data-ethics-privacy: GDPR; data privacy; privacy; compliance; !HIPAA; !SOC 2; regulatory compliance; data protection; PII; !ISO 27001; !CCPA
6 3 0 0 -: !financial analysis; !financial modelling; !financial modeling; !budgeting; !variance analysis; !P&L; !profitability analysis; !pricing; !pricing analysis
3 2 1 0 -: !supply chain; !logistics; !procurement
2 3 1 1 -: !risk management; !credit risk; !risk modelling; !actuarial
2 2 1 2 -: !healthcare; !fintech; !e-commerce; !insurance; !banking; !clinical data; !electronic health records
3 1 1 0 -: !SharePoint; !Microsoft Office; !MS Office; !Office 365; !Google Workspace; !Power Apps
3 2 0 0 eda-report: !surveys; !survey data; !market research; customer insights; !user research
3 1 0 0 sql-basics: data extraction; data collection; !data entry; data integration; !data migration; data transformation; data manipulation; data ingestion; data management; !data sets; !datasets; large datasets; unstructured data; structured and unstructured data
1 2 0 0 -: !geospatial analysis; !GIS; !geospatial data; !ArcGIS; !QGIS
1 3 2 1 prob-distributions: !network analysis; !graph analytics; !graph neural networks; !GNN; simulation; Monte Carlo; !survival analysis
`;

export const advertisedWords: readonly AdvertisedWords[] = lines
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const [head = "", spellings = ""] = line.split(/: (.*)/);
    const [analyst, scientist, engineer, genai, target] = head.split(" ");
    return {
      percent: {
        "data-analyst": Number(analyst),
        "data-scientist": Number(scientist),
        "ml-engineer": Number(engineer),
        "genai-engineer": Number(genai),
      },
      target: target === "-" ? undefined : target,
      spellings: spellings.split("; ").map((text) => ({ text: text.replace(/^!/, ""), taught: !text.startsWith("!") })),
    };
  });
