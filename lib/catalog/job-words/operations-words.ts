import type { JobWords } from "./job-word.ts";

/** Putting models to work and keeping them fast, safe and reliable. */
export const operationsWords = {
  docker: {
    name: "Docker",
    forms:
      "Docker | Dockerfile | Docker Compose | containers | containerisation | containerised | Docker images | container technologies | Podman | containerise* | =ECS | Fargate | base images",
    all: ["docker-image"],
  },
  kubernetes: {
    name: "Kubernetes",
    forms:
      "Kubernetes | k8s | =EKS | =AKS | =GKE | =Helm | Helm charts | OpenShift | container orchestration | KServe | kubectl | Istio | =Rancher | service mesh | =Kustomize | container platform",
    all: ["k8s-fundamentals"],
  },
  cloud: {
    name: "Cloud",
    forms:
      "AWS | Azure | GCP | Google Cloud | Amazon Web Services | Microsoft Azure | cloud platform | cloud computing | cloud infrastructure | cloud environment | cloud provider | cloud services | public cloud | SageMaker | Vertex AI | Azure ML | Azure Machine Learning | EC2 | =S3 | cloud | hyperscaler | =VPC",
    all: ["cloud-deploy"],
  },
  "ci-cd": {
    name: "CI/CD",
    forms:
      "CI/CD | CI / CD | continuous integration | continuous delivery | continuous deployment | GitHub Actions | GitLab CI | CI pipelines | Azure DevOps | CircleCI | ArgoCD | CI/CD pipeline | build pipelines | =CI | release pipeline | deployment pipelines | delivery pipelines | automated releases | automated deployment | build and release | =TeamCity | Tekton | GitOps | DevOps | release automation | canary releases | merge to main | deployment on every merge | rollback | blue/green | nightly builds | quality gates",
    near: "automate*, automatic ~ release, deployment, rollout | automatically ~ deploy*, release*, tested | commit ~ release, production, deploy* | ^test ~ push, merge, commit | release* ~ daily, day, week",
    oneOf: ["cicd-github-actions", "jenkins-pipeline"],
  },
  jenkins: { name: "Jenkins", forms: "Jenkins", all: ["jenkins-pipeline"] },
  terraform: {
    name: "Terraform",
    forms:
      "Terraform | OpenTofu | infrastructure as code | =IaC | CloudFormation | Pulumi | =CDK | AWS CDK | Bicep | Crossplane | Terragrunt | landing zone | reproducible infrastructure | infrastructure code",
    near: "automate*, provision* ~ infrastructure | infrastructure ~ code",
    all: ["terraform-infrastructure"],
  },
  mlops: {
    name: "MLOps",
    forms:
      "MLOps | ML Ops | machine learning operations | model registry | ML lifecycle | model lifecycle | machine learning lifecycle | lifecycle of models | ML platform | machine learning platform | ML infrastructure | production ML | operationalise* | model operations | LLMOps | golden path | paved road | versioned models | model versions | training-serving skew | ML tooling | platform for data scientists | tooling for data scientists | tools for data scientists | data scientists train | training platform | ML engineers and data scientists | end-to-end ML",
    near: "operate* ~ ^model | registry ~ model | platform ~ train* | lifecycle ~ model, machine, whole, entire, full, complete, ml | life ~ model",
    areas: ["ml-infrastructure"],
  },
  mlflow: {
    name: "Experiment tracking",
    forms:
      "MLflow | experiment tracking | Weights & Biases | Weights and Biases | W&B | model versioning | track* experiments | ClearML | =Neptune | =Comet | reproducible experiments | experiment management | run tracking",
    near: "track*, log*, record* ~ experiment",
    all: ["experiment-tracking"],
  },
  "model-deployment": {
    name: "Deploying models",
    forms:
      "deploy models | deploying models | model deployment | deployment of models | model serving | serve models | serving models | models in production | models into production | models to production | productionise models | productionise | inference service | ML deployment | machine learning in production | deep learning in production | deploy machine learning models | models behind APIs | roll out new models | deploying machine learning models | to production | into production | deployment | into operation | productive use | productive operation | production-ready | blue-green | model rollouts | Triton Inference Server | =Triton | TorchServe | Seldon | KServe | inference API | inference services | provision as API | canary | LLMs in production | AI in production | ML in production | deploy* | serving layer | prediction service | scoring service | inference endpoint | online inference | shadow mode | model API | serving infrastructure | serving stack | serve traffic | from notebook to | from prototype to | from research to | in the hands of users | hand over to engineering | blue/green",
    near: "deploy*, ship*, serve*, productionise*, operationalise*, roll*, launch*, host*, expose*, wrap*, package*, operate* ~ ^model, classifier, prediction, predictor, detector, forecast, algorithm, endpoint, inference | bring*, brought, put*, take*, took, push* ~ production, live, prod, productive | model ~ production, live, endpoint, rest | prototype ~ product, production, turn* | ^model ~ available | rollback, rollout ~ ^model | behind ~ endpoint, api | notebook ~ app, service, product | release*, downtime ~ ^model",
    areas: ["model-deployment-serving"],
  },
  fastapi: {
    name: "FastAPI and services",
    forms:
      "FastAPI | =Flask | microservices | BentoML | backend services | backend development | back-end development | backend | back end | back-end | REST endpoint | Python services | API services | REST backends | Python web frameworks | server-side | microservice",
    near: "wrap* ~ service, rest, container",
    all: ["rest-model-api"],
  },
  "batch-scoring": {
    name: "Batch scoring",
    forms:
      "batch scoring | batch inference | batch jobs | batch predictions | batch prediction | batch and streaming inference | scoring jobs | scoring runs | offline scoring | bulk inference | nightly scoring | batch processing",
    near: "nightly, daily, overnight, batch, weekly ~ scoring, score*, inference, prediction | score* ~ night, overnight, nightly",
    oneOf: ["batch-scoring"],
  },
  "model-monitoring": {
    name: "Model monitoring and drift",
    forms:
      "model monitoring | drift | drift detection | data drift | model drift | monitor models | monitoring models | drift monitoring | model performance monitoring | data shift | performance degradation | model decay | model health | =Evidently | Arize | WhyLabs | NannyML | monitor what you deployed | monitoring | performance drops",
    near: "monitor*, watch*, alert*, alarm*, observe*, eye, supervise* ~ ^model, drift, classifier, forecast, prediction, input, deployed | data ~ shift | model ~ degrade*, decay*, stale, deteriorate* | monitor*, monitoring, watch*, eye ~ model | model ~ worse",
    all: ["drift-detection"],
  },
  observability: {
    name: "Monitoring of services",
    forms:
      "observability | =Prometheus | =Grafana | alerting | =Datadog | monitoring in production | Prometheus and Grafana | Prometheus alerts | on-call | uptime | SRE | site reliability | New Relic | Splunk | =ELK | Kibana | Sentry | CloudWatch | Azure Monitor | =Loki | PagerDuty | health checks | incidents | golden signals | pagers | error budgets | post-mortems | postmortems | out-of-hours | stand-by duty | run books | runbooks | service health",
    near: "monitor*, monitoring, alert* ~ service, system, platform, application, api, infrastructure, logging, log, latency | healthy ~ service, system",
    all: ["prometheus-grafana"],
  },
  tracing: {
    name: "Logs and traces",
    forms:
      "OpenTelemetry | distributed tracing | trace requests | structured logging | Jaeger | logging and tracing | tracing | traces | structured logs | log aggregation | logging | =Loki | ELK stack",
    all: ["structured-logging"],
  },
  "feature-store": {
    name: "Feature store",
    forms: "feature store | =Feast | online feature store | feature serving | Tecton | Hopsworks | feature platform",
    all: ["feature-store"],
  },
  kafka: {
    name: "Kafka and streams",
    forms:
      "Kafka | Apache Kafka | streaming data | event streaming | stream processing | Kinesis | Pub/Sub | RabbitMQ | event-driven | message queues | event streams | data streams | real-time data | message broker | message queue | =SQS | Pulsar | Event Hubs | MQTT | streaming pipelines | real-time pipelines | Redpanda | streams of events | real-time streams | streaming platform | event bus | clickstream events | telemetry streams | sensor streams | message bus",
    near: "message ~ queue, consume*, publish*",
    all: ["kafka-streaming"],
  },
  grpc: { name: "gRPC", forms: "gRPC | protobuf | Protocol Buffers | =RPC", all: ["grpc-endpoint"] },
  serverless: {
    name: "Serverless",
    forms:
      "serverless | AWS Lambda | =Lambda | Azure Functions | Cloud Functions | Cloud Run | Knative | Lambda functions | Step Functions | function as a service | FaaS | scale-to-zero",
    all: ["serverless-inference"],
  },
  "load-tests": {
    name: "Load tests and autoscaling",
    forms:
      "load testing | load test | autoscaling | auto-scaling | stress tests | =Locust | load-tested | horizontal scaling | =k6 | JMeter | performance tests | performance testing | capacity planning | peak load | traffic spikes | autoscaler | load balancing | scale to zero",
    near: "scale* ~ traffic, load, peak, replica, automatically | traffic ~ handle* | survive* ~ peak, traffic, friday, load | simulated ~ user",
    all: ["autoscaling-load-test"],
  },
  retraining: {
    name: "Training pipelines",
    forms:
      "retraining | automated retraining | scheduled retraining | training pipeline | Kubeflow | Metaflow | ML pipelines | machine learning pipelines | continuous training | retrain* | re-train* | re-training | training jobs | training workflows | automated training | scheduled training | training infrastructure | ZenML | =Flyte | SageMaker Pipelines | training orchestration",
    near: "^pipeline, schedule*, automate* ~ train*, ^model | train* ~ weekly, nightly, automatic, automatically | fresh ~ model",
    all: ["scheduled-retraining"],
  },
  "data-versioning": {
    name: "Data versions",
    forms:
      "DVC | data versioning | version data | dataset versions | versioned datasets | versioned data | LakeFS | dataset versioning | data snapshots",
    near: "version*, versioned ~ dataset, data",
    all: ["data-version-dvc"],
  },
  "python-tests": {
    name: "Automatic tests",
    forms:
      "unit tests | unit testing | pytest | automated tests | automated testing | test automation | TDD | test-driven development | write tests | test code | integration tests | test coverage | tested code | well-tested | unit-tested | end-to-end tests | regression tests | test suite | automatic tests | model tests | test-driven | integration testing | write* tests | code and tests | contract tests | smoke tests | tests for data | testing pipelines | mocking | test harness | integration and unit",
    near: "write*, automate*, automated ~ ^test | test* ~ code",
    all: ["py-testing"],
  },
  "software-engineering": {
    name: "Software engineering",
    forms:
      "software engineering | software development | clean code | software engineering skills | software engineering practices | code review | software craftsmanship | design patterns | production code | production-quality code | production-grade | maintainable code | well-structured code | refactor* | object-oriented | OOP | code quality | system design | software architecture | software design | coding standards | pair programming | engineering practices | readable code | technical debt | develop* software | software engineer's | good code | production software | data structures | engineering best practices | software developer | engineering skills | well-tested code | code that others | code others can read | clean architecture | domain-driven | APIs and libraries | library design | review* code",
    near: "review* ~ ^code | ^code ~ maintainable, readable, clean, tested, robust, quality | engineering ~ habit, practice, discipline | code ~ structure, structured",
    all: ["py-services"],
  },
  "async-python": {
    name: "Async Python and types",
    forms:
      "asyncio | async Python | type hints | async | asynchronous programming | mypy | concurrency | asynchronous | concurrent | typed Python | type annotations | =Pydantic | multithreading | static typing",
    all: ["py-services"],
  },
  gpu: {
    name: "GPUs",
    forms:
      "GPU | multiple GPUs | CUDA | TPU | GPU programming | GPU acceleration | mixed precision | CUDA kernels | =JAX | A100 | H100 | H200 | B200 | NVIDIA | graphics cards | =ROCm | cuDNN | Triton kernels | VRAM | kernel fusion | accelerated computing",
    all: ["gpu-tpu-acceleration"],
  },
  "distributed-training": {
    name: "Training on several GPUs",
    forms:
      "distributed training | multi-GPU | multi-GPU training | DeepSpeed | FSDP | DDP | data parallel | multiple GPUs | NCCL | Megatron | Horovod | model parallel | pipeline parallelism | multi-node | large-scale training | =ZeRO | data parallelism | parallel training | InfiniBand | several GPUs | hundreds of GPUs | thousands of GPUs | sharding | sharded | stragglers | NVLink | hundreds of cards | data-parallel | gradient accumulation",
    near: "across, hundred, thousand ~ gpu, h100, a100 | train*, training ~ cluster, node",
    all: ["multi-gpu-ddp"],
  },
  quantization: {
    name: "Quantization",
    forms:
      "quantization | quantize | quantise | int8 | int8 quantization | FP8 | model compression | 8-bit | 4-bit | int4 | AWQ | GPTQ | GGUF | low-precision | reduced precision | distil* | distillation | bitsandbytes | quantised | memory budget | 2-bit | fp4 | bf16 | half precision | TinyML",
    near: "compress*, shrink* ~ model, network | smaller ~ ^model, network | bit ~ 4, 8, 2 | fit* ~ memory, small",
    all: ["quantization"],
  },
  pruning: {
    name: "Pruning",
    forms: "pruning | sparsity | model pruning | prune* | sparse models",
    all: ["pruning"],
  },
  latency: {
    name: "Latency targets",
    forms:
      "latency | low latency | p99 latency | SLO | SLA | throughput | real-time scoring | real-time inference | milliseconds | response time | p95 | p99 | inference speed | service levels | tokens per second | QPS | requests per second | fast inference | real-time predictions | under 50 ms | sub-second | cold starts | queries per second | fast enough",
    near: "millisecond, ms, fast, faster, speed*, quick ~ inference, prediction, response, model, answer, service | service ~ level",
    areas: ["optimization"],
  },
  vllm: {
    name: "Serving language models",
    forms:
      "vLLM | LLM serving | continuous batching | SGLang | TGI | KV cache | TensorRT-LLM | speculative decoding | paged attention | LLM inference | Text Generation Inference | llama.cpp | inference engine | inference engines | serve* LLMs",
    near: "serve*, serving, host* ~ llm, language",
    all: ["vllm-serving"],
  },
  auth: {
    name: "Authentication and access",
    forms:
      "OAuth | OAuth2 | OAuth 2.0 | JWT | authentication | authorisation | access control | role-based access | RBAC | SSO | OIDC | API security | auth | rate limits | =IAM | identity and access management | sign-on | login | OpenID | Keycloak | =Auth0 | =Entra | =Okta | access rights | permissions | API keys | access management | SAML | Active Directory | LDAP | row-level security | secure APIs | authenticate* | zero trust | who may see | tenant isolation | role-based | user management | log-in | may see | allowed to see",
    near: "secure*, protect* ~ api, endpoint | access ~ right, role, restrict*",
    all: ["api-auth"],
  },
  encryption: {
    name: "Encryption and secrets",
    forms:
      "encryption | TLS | secrets management | secret management | HashiCorp Vault | =Vault | key management | encrypt* | encrypted | =KMS | mTLS | cryptography | secrets | certificates and keys | private keys | key rotation | rotate keys | vaults",
    all: ["encryption-secrets"],
  },
  "data-governance": {
    name: "Data governance",
    forms:
      "data governance | data catalogue | data catalog | data lineage | master data | data stewardship | metadata management | Unity Catalog | Collibra | metadata | lineage | data ownership | data owners | data stewards | data standards | data dictionary | =Purview | DataHub | =Alation | data policies | data mesh | =Atlan | data documentation | data comes from | origin of data | reference data | golden record | golden records | naming conventions | data definitions | data product owners | glossary",
    near: "definition ~ agree*",
    all: ["data-governance"],
  },
  compliance: {
    name: "Compliance and model risk",
    forms:
      "EU AI Act | AI Act | model risk | model risk management | model governance | AI governance | regulatory compliance | compliance | audit trail | regulation | regulatory requirements | FDA compliance | regulators | regulator | regulatory | auditors | audit | SR 11-7 | model documentation | MaRisk | BaFin | FDA | GxP | ICH-GCP | Good Clinical Practice | MHRA | Solvency II | SOX | ISO 27001 | ISO 13485 | risk assessments | supervisory authority | 21 CFR | NIST | model inventory | validators | governance of AI | legal requirements | regulated environment | regulated industry | Basel III | inspections | SOP | quality management system | high-risk systems | high-risk AI | risk class | impact assessment | second line | validated environment | GMP | traceability | risk register | conformity assessment | CE marking | PCI DSS | FedRAMP | anti-money laundering | IFRS 9",
    near: "document*, evidence, prove* ~ auditor, regulator, authority, inspector, supervisor | approve* ~ model, risk, regulator",
    all: ["compliance-review"],
  },
} satisfies JobWords;
