import type { JobWords } from "./job-word.ts";

/** Putting models to work and keeping them fast, safe and reliable. */
export const operationsWords = {
  docker: {
    name: "Docker",
    forms:
      "Docker | Dockerfile | Docker Compose | containers | containerisation | containerised | Docker images | container technologies | Podman",
    all: ["docker-image"],
  },
  kubernetes: {
    name: "Kubernetes",
    forms: "Kubernetes | k8s | =EKS | =AKS | =GKE | =Helm | Helm charts | OpenShift | container orchestration | KServe",
    all: ["k8s-fundamentals"],
  },
  cloud: {
    name: "Cloud",
    forms:
      "AWS | Azure | GCP | Google Cloud | Amazon Web Services | Microsoft Azure | cloud platform | cloud computing | cloud infrastructure | cloud environment | cloud provider | cloud services | public cloud | SageMaker | Vertex AI | Azure ML | Azure Machine Learning | EC2 | =S3",
    all: ["cloud-deploy"],
  },
  "ci-cd": {
    name: "CI/CD",
    forms:
      "CI/CD | CI / CD | continuous integration | continuous delivery | continuous deployment | GitHub Actions | GitLab CI | CI pipelines | Azure DevOps | CircleCI | ArgoCD | CI/CD pipeline | build pipelines",
    oneOf: ["cicd-github-actions", "jenkins-pipeline"],
  },
  jenkins: { name: "Jenkins", forms: "Jenkins", all: ["jenkins-pipeline"] },
  terraform: {
    name: "Terraform",
    forms: "Terraform | OpenTofu | infrastructure as code | =IaC | CloudFormation | Pulumi",
    all: ["terraform-infrastructure"],
  },
  mlops: { name: "MLOps", forms: "MLOps | ML Ops | machine learning operations", areas: ["ml-infrastructure"] },
  mlflow: {
    name: "Experiment tracking",
    forms: "MLflow | experiment tracking | model registry | Weights & Biases | Weights and Biases | W&B | model versioning",
    all: ["experiment-tracking"],
  },
  "model-deployment": {
    name: "Deploying models",
    forms:
      "deploy models | deploying models | model deployment | deployment of models | model serving | serve models | serving models | models in production | models into production | models to production | productionise models | productionise | inference service | ML deployment | machine learning in production | deep learning in production | deploy machine learning models | models behind APIs | roll out new models | deploying machine learning models | to production | into production | deployment",
    areas: ["model-deployment-serving"],
  },
  fastapi: {
    name: "FastAPI and services",
    forms: "FastAPI | =Flask | microservices | BentoML | backend services | backend development | back-end development",
    all: ["rest-model-api"],
  },
  "batch-scoring": {
    name: "Batch scoring",
    forms: "batch scoring | batch inference | batch jobs | batch predictions | batch prediction | batch and streaming inference",
    oneOf: ["batch-scoring"],
  },
  "model-monitoring": {
    name: "Model monitoring and drift",
    forms:
      "model monitoring | drift | drift detection | data drift | model drift | monitor models | monitoring models | drift monitoring | model performance monitoring",
    all: ["drift-detection"],
  },
  observability: {
    name: "Monitoring of services",
    forms:
      "observability | =Prometheus | =Grafana | monitoring | alerting | =Datadog | monitoring in production | Prometheus and Grafana | Prometheus alerts",
    all: ["prometheus-grafana"],
  },
  tracing: {
    name: "Logs and traces",
    forms: "OpenTelemetry | distributed tracing | trace requests | structured logging | Jaeger | logging and tracing",
    all: ["structured-logging"],
  },
  "feature-store": {
    name: "Feature store",
    forms: "feature store | =Feast | online feature store | feature serving",
    all: ["feature-store"],
  },
  kafka: {
    name: "Kafka and streams",
    forms:
      "Kafka | Apache Kafka | streaming data | event streaming | stream processing | Kinesis | Pub/Sub | RabbitMQ | event-driven | message queues",
    all: ["kafka-streaming"],
  },
  grpc: { name: "gRPC", forms: "gRPC | protobuf | Protocol Buffers", all: ["grpc-endpoint"] },
  serverless: {
    name: "Serverless",
    forms: "serverless | AWS Lambda | =Lambda | Azure Functions | Cloud Functions | Cloud Run | Knative",
    all: ["serverless-inference"],
  },
  "load-tests": {
    name: "Load tests and autoscaling",
    forms: "load testing | load test | autoscaling | auto-scaling | stress tests | =Locust",
    all: ["autoscaling-load-test"],
  },
  retraining: {
    name: "Training pipelines",
    forms:
      "retraining | automated retraining | scheduled retraining | training pipeline | Kubeflow | Metaflow | ML pipelines | machine learning pipelines | continuous training",
    all: ["scheduled-retraining"],
  },
  "data-versioning": { name: "Data versions", forms: "DVC | data versioning | version data", all: ["data-version-dvc"] },
  "python-tests": {
    name: "Automatic tests",
    forms:
      "unit tests | unit testing | pytest | automated tests | automated testing | test automation | TDD | test-driven development | write tests | test code | integration tests",
    all: ["py-testing"],
  },
  "software-engineering": {
    name: "Software engineering",
    forms:
      "software engineering | software development | clean code | software engineering skills | software engineering practices | code review",
    all: ["py-services"],
  },
  "async-python": {
    name: "Async Python and types",
    forms: "asyncio | async Python | type hints | async | asynchronous programming | mypy | concurrency",
    all: ["py-services"],
  },
  gpu: {
    name: "GPUs",
    forms: "GPU | multiple GPUs | CUDA | TPU | GPU programming | GPU acceleration | mixed precision | CUDA kernels | =JAX",
    all: ["gpu-tpu-acceleration"],
  },
  "distributed-training": {
    name: "Training on several GPUs",
    forms:
      "distributed training | multi-GPU | multi-GPU training | DeepSpeed | FSDP | DDP | data parallel | tensor parallelism | multiple GPUs | NCCL",
    all: ["multi-gpu-ddp"],
  },
  quantization: {
    name: "Quantization",
    forms:
      "quantization | quantize | quantise | int8 | int8 quantization | FP8 | model compression | ONNX | ONNX Runtime | TensorRT | model optimisation",
    all: ["quantization"],
  },
  pruning: { name: "Pruning", forms: "pruning | sparsity | model pruning", all: ["pruning"] },
  latency: {
    name: "Latency targets",
    forms:
      "latency | low latency | p99 latency | SLO | SLA | throughput | dynamic batching | real-time scoring | real-time inference | milliseconds | Triton Inference Server | =Triton | Triton kernels",
    areas: ["optimization"],
  },
  vllm: {
    name: "Serving language models",
    forms: "vLLM | LLM serving | continuous batching | SGLang | TGI | KV cache",
    all: ["vllm-serving"],
  },
  auth: {
    name: "Authentication and access",
    forms:
      "OAuth | OAuth2 | OAuth 2.0 | JWT | authentication | authorisation | access control | role-based access | RBAC | SSO | OIDC | API security | auth | rate limits | =IAM | identity and access management",
    all: ["api-auth"],
  },
  encryption: {
    name: "Encryption and secrets",
    forms: "encryption | TLS | secrets management | secret management | HashiCorp Vault | =Vault | key management",
    all: ["encryption-secrets"],
  },
  "data-governance": {
    name: "Data governance",
    forms:
      "data governance | data catalogue | data catalog | data lineage | master data | data stewardship | metadata management | Unity Catalog | Collibra",
    all: ["data-governance"],
  },
  compliance: {
    name: "Compliance and model risk",
    forms:
      "EU AI Act | AI Act | model risk | model risk management | model governance | AI governance | regulatory compliance | compliance | audit trail | regulation | regulatory requirements | FDA compliance",
    all: ["compliance-review"],
  },
} satisfies JobWords;
