import classificationMetrics from "./milestones/advanced-algorithms/classification-metrics.ts";
import clustering from "./milestones/advanced-algorithms/clustering.ts";
import cvStrategies from "./milestones/advanced-algorithms/cv-strategies.ts";
import dimensionalityKnn from "./milestones/advanced-algorithms/dimensionality-knn.ts";
import dlArchitectures from "./milestones/advanced-algorithms/dl-architectures.ts";
import llmTextFeatures from "./milestones/advanced-algorithms/llm-text-features.ts";
import recommendOrRank from "./milestones/advanced-algorithms/recommend-or-rank.ts";
import svmKernels from "./milestones/advanced-algorithms/svm-kernels.ts";
import timeSeriesForecasting from "./milestones/advanced-algorithms/time-series-forecasting.ts";
import analystCapstone from "./milestones/advanced-skills/analyst-capstone.ts";
import analystCapstonePlan from "./milestones/advanced-skills/analyst-capstone-plan.ts";
import analystInterview from "./milestones/advanced-skills/analyst-interview.ts";
import dbtModels from "./milestones/advanced-skills/dbt-models.ts";
import etlAirflow from "./milestones/advanced-skills/etl-airflow.ts";
import linearRegression from "./milestones/advanced-skills/linear-regression.ts";
import reportAutomation from "./milestones/advanced-skills/report-automation.ts";
import semanticLayer from "./milestones/advanced-skills/semantic-layer.ts";
import distributedHadoop from "./milestones/big-data-pipelines/distributed-hadoop.ts";
import scalePipeline from "./milestones/big-data-pipelines/scale-pipeline.ts";
import sparkDataframes from "./milestones/big-data-pipelines/spark-dataframes.ts";
import sparkPerformance from "./milestones/big-data-pipelines/spark-performance.ts";
import batchScoring from "./milestones/communication-deployment/batch-scoring.ts";
import dsCapstone from "./milestones/communication-deployment/ds-capstone.ts";
import dsCapstonePlan from "./milestones/communication-deployment/ds-capstone-plan.ts";
import dsInterview from "./milestones/communication-deployment/ds-interview.ts";
import matplotlibSeabornFigures from "./milestones/communication-deployment/matplotlib-seaborn-figures.ts";
import modelCardHandoff from "./milestones/communication-deployment/model-card-handoff.ts";
import agentEvaluation from "./milestones/custom-evaluation/agent-evaluation.ts";
import biasFairnessEval from "./milestones/custom-evaluation/bias-fairness-eval.ts";
import evalGoldenSet from "./milestones/custom-evaluation/eval-golden-set.ts";
import goldenSetRules from "./milestones/custom-evaluation/golden-set-rules.ts";
import llmAsJudge from "./milestones/custom-evaluation/llm-as-judge.ts";
import promptInjectionDefense from "./milestones/custom-evaluation/prompt-injection-defense.ts";
import textQualityMetrics from "./milestones/custom-evaluation/text-quality-metrics.ts";
import userSatisfactionLoop from "./milestones/custom-evaluation/user-satisfaction-loop.ts";
import cloudWarehouse from "./milestones/data-gathering-cleaning/cloud-warehouse.ts";
import dataCleaningPandas from "./milestones/data-gathering-cleaning/data-cleaning-pandas.ts";
import dataQualityChecks from "./milestones/data-gathering-cleaning/data-quality-checks.ts";
import duckdbLocalAnalytics from "./milestones/data-gathering-cleaning/duckdb-local-analytics.ts";
import httpJsonApis from "./milestones/data-gathering-cleaning/http-json-apis.ts";
import pandasWrangling from "./milestones/data-gathering-cleaning/pandas-wrangling.ts";
import rDataCleaning from "./milestones/data-gathering-cleaning/r-data-cleaning.ts";
import sqlBasics from "./milestones/data-gathering-cleaning/sql-basics.ts";
import sqlCleaning from "./milestones/data-gathering-cleaning/sql-cleaning.ts";
import sqlJoinsAggregation from "./milestones/data-gathering-cleaning/sql-joins-aggregation.ts";
import featureEngineering from "./milestones/end-to-end-modeling/feature-engineering.ts";
import firstPrediction from "./milestones/end-to-end-modeling/first-prediction.ts";
import logisticRegularization from "./milestones/end-to-end-modeling/logistic-regularization.ts";
import mlBaseline from "./milestones/end-to-end-modeling/ml-baseline.ts";
import modelSelectionTuning from "./milestones/end-to-end-modeling/model-selection-tuning.ts";
import nnFundamentals from "./milestones/end-to-end-modeling/nn-fundamentals.ts";
import polarsDataframes from "./milestones/end-to-end-modeling/polars-dataframes.ts";
import preprocessingPipeline from "./milestones/end-to-end-modeling/preprocessing-pipeline.ts";
import rModeling from "./milestones/end-to-end-modeling/r-modeling.ts";
import shapExplanations from "./milestones/end-to-end-modeling/shap-explanations.ts";
import treeModels from "./milestones/end-to-end-modeling/tree-models.ts";
import abTestAnalysis from "./milestones/experiment-design-ab-testing/ab-test-analysis.ts";
import bayesianModeling from "./milestones/experiment-design-ab-testing/bayesian-modeling.ts";
import causalObservational from "./milestones/experiment-design-ab-testing/causal-observational.ts";
import experimentDesign from "./milestones/experiment-design-ab-testing/experiment-design.ts";
import onlineModelTest from "./milestones/experiment-design-ab-testing/online-model-test.ts";
import cloudDeploy from "./milestones/foundations/cloud-deploy.ts";
import codingAgent from "./milestones/foundations/coding-agent.ts";
import dataEthicsPrivacy from "./milestones/foundations/data-ethics-privacy.ts";
import descStats from "./milestones/foundations/desc-stats.ts";
import gitBasics from "./milestones/foundations/git-basics.ts";
import linearAlgebraCalculus from "./milestones/foundations/linear-algebra-calculus.ts";
import numpyArrays from "./milestones/foundations/numpy-arrays.ts";
import probDistributions from "./milestones/foundations/prob-distributions.ts";
import pyDataPrograms from "./milestones/foundations/py-data-programs.ts";
import pyFirstScript from "./milestones/foundations/py-first-script.ts";
import pyModulesEnvs from "./milestones/foundations/py-modules-envs.ts";
import pyServices from "./milestones/foundations/py-services.ts";
import pyTesting from "./milestones/foundations/py-testing.ts";
import shellBasics from "./milestones/foundations/shell-basics.ts";
import statInference from "./milestones/foundations/stat-inference.ts";
import typescriptEssentials from "./milestones/foundations/typescript-essentials.ts";
import cicdGithubActions from "./milestones/ml-infrastructure/cicd-github-actions.ts";
import dataVersionDvc from "./milestones/ml-infrastructure/data-version-dvc.ts";
import experimentTracking from "./milestones/ml-infrastructure/experiment-tracking.ts";
import featureStore from "./milestones/ml-infrastructure/feature-store.ts";
import jenkinsPipeline from "./milestones/ml-infrastructure/jenkins-pipeline.ts";
import modelQualityGates from "./milestones/ml-infrastructure/model-quality-gates.ts";
import scheduledRetraining from "./milestones/ml-infrastructure/scheduled-retraining.ts";
import terraformInfrastructure from "./milestones/ml-infrastructure/terraform-infrastructure.ts";
import dockerImage from "./milestones/model-deployment-serving/docker-image.ts";
import firstServedModel from "./milestones/model-deployment-serving/first-served-model.ts";
import grpcEndpoint from "./milestones/model-deployment-serving/grpc-endpoint.ts";
import k8sFundamentals from "./milestones/model-deployment-serving/k8s-fundamentals.ts";
import k8sModelDeploy from "./milestones/model-deployment-serving/k8s-model-deploy.ts";
import restModelApi from "./milestones/model-deployment-serving/rest-model-api.ts";
import serverlessInference from "./milestones/model-deployment-serving/serverless-inference.ts";
import finetuneBert from "./milestones/model-fine-tuning/finetune-bert.ts";
import finetuneLlmLora from "./milestones/model-fine-tuning/finetune-llm-lora.ts";
import finetuneStableDiffusion from "./milestones/model-fine-tuning/finetune-stable-diffusion.ts";
import preferenceAlignment from "./milestones/model-fine-tuning/preference-alignment.ts";
import transformerArchitecture from "./milestones/model-fine-tuning/transformer-architecture.ts";
import transformersInference from "./milestones/model-fine-tuning/transformers-inference.ts";
import whenToFinetune from "./milestones/model-fine-tuning/when-to-finetune.ts";
import multimodalApp from "./milestones/multimodal-systems/multimodal-app.ts";
import speechSynthesis from "./milestones/multimodal-systems/speech-synthesis.ts";
import textToImage from "./milestones/multimodal-systems/text-to-image.ts";
import videoSummarization from "./milestones/multimodal-systems/video-summarization.ts";
import visionLanguage from "./milestones/multimodal-systems/vision-language.ts";
import gpuTpuAcceleration from "./milestones/optimization/gpu-tpu-acceleration.ts";
import inferenceProfiling from "./milestones/optimization/inference-profiling.ts";
import multiGpuDdp from "./milestones/optimization/multi-gpu-ddp.ts";
import pruning from "./milestones/optimization/pruning.ts";
import quantization from "./milestones/optimization/quantization.ts";
import servingLatencySlo from "./milestones/optimization/serving-latency-slo.ts";
import vllmServing from "./milestones/optimization/vllm-serving.ts";
import contextMemory from "./milestones/prompt-chain-engineering/context-memory.ts";
import documentParsing from "./milestones/prompt-chain-engineering/document-parsing.ts";
import embeddingsSearch from "./milestones/prompt-chain-engineering/embeddings-search.ts";
import firstModelCall from "./milestones/prompt-chain-engineering/first-model-call.ts";
import hostedLlmApi from "./milestones/prompt-chain-engineering/hosted-llm-api.ts";
import llmPromptDesign from "./milestones/prompt-chain-engineering/llm-prompt-design.ts";
import localLlm from "./milestones/prompt-chain-engineering/local-llm.ts";
import ragGrounding from "./milestones/prompt-chain-engineering/rag-grounding.ts";
import ragPipeline from "./milestones/prompt-chain-engineering/rag-pipeline.ts";
import structuredChaining from "./milestones/prompt-chain-engineering/structured-chaining.ts";
import aiAssistedAnalysis from "./milestones/reporting-storytelling/ai-assisted-analysis.ts";
import dataStoryPresentation from "./milestones/reporting-storytelling/data-story-presentation.ts";
import decisionMemo from "./milestones/reporting-storytelling/decision-memo.ts";
import stakeholderQuestion from "./milestones/reporting-storytelling/stakeholder-question.ts";
import autoscalingLoadTest from "./milestones/scalability-reliability/autoscaling-load-test.ts";
import driftDetection from "./milestones/scalability-reliability/drift-detection.ts";
import kafkaStreaming from "./milestones/scalability-reliability/kafka-streaming.ts";
import prometheusGrafana from "./milestones/scalability-reliability/prometheus-grafana.ts";
import structuredLogging from "./milestones/scalability-reliability/structured-logging.ts";
import apiAuth from "./milestones/security-compliance/api-auth.ts";
import complianceReview from "./milestones/security-compliance/compliance-review.ts";
import dataGovernance from "./milestones/security-compliance/data-governance.ts";
import encryptionAtRest from "./milestones/security-compliance/encryption-at-rest.ts";
import encryptionSecrets from "./milestones/security-compliance/encryption-secrets.ts";
import mleCapstone from "./milestones/security-compliance/mle-capstone.ts";
import mleCapstonePlan from "./milestones/security-compliance/mle-capstone-plan.ts";
import mleInterview from "./milestones/security-compliance/mle-interview.ts";
import abTestReading from "./milestones/statistical-analysis/ab-test-reading.ts";
import cohortFunnelRetention from "./milestones/statistical-analysis/cohort-funnel-retention.ts";
import edaReport from "./milestones/statistical-analysis/eda-report.ts";
import excelAnalysis from "./milestones/statistical-analysis/excel-analysis.ts";
import excelPowerQuery from "./milestones/statistical-analysis/excel-power-query.ts";
import sqlWindowFunctions from "./milestones/statistical-analysis/sql-window-functions.ts";
import trendAnalysis from "./milestones/statistical-analysis/trend-analysis.ts";
import genaiCapstone from "./milestones/tooling-orchestration/genai-capstone.ts";
import genaiCapstonePlan from "./milestones/tooling-orchestration/genai-capstone-plan.ts";
import genaiInterview from "./milestones/tooling-orchestration/genai-interview.ts";
import genaiServiceApi from "./milestones/tooling-orchestration/genai-service-api.ts";
import langchainWorkflow from "./milestones/tooling-orchestration/langchain-workflow.ts";
import langgraphAgent from "./milestones/tooling-orchestration/langgraph-agent.ts";
import llmObservability from "./milestones/tooling-orchestration/llm-observability.ts";
import mastraWorkflow from "./milestones/tooling-orchestration/mastra-workflow.ts";
import mcpServer from "./milestones/tooling-orchestration/mcp-server.ts";
import openaiAgentsSdk from "./milestones/tooling-orchestration/openai-agents-sdk.ts";
import thinFrontend from "./milestones/tooling-orchestration/thin-frontend.ts";
import chartDesign from "./milestones/visualization-dashboards/chart-design.ts";
import kpiMetricSpec from "./milestones/visualization-dashboards/kpi-metric-spec.ts";
import plotlyInteractive from "./milestones/visualization-dashboards/plotly-interactive.ts";
import powerBiDashboard from "./milestones/visualization-dashboards/power-bi-dashboard.ts";
import tableauDashboard from "./milestones/visualization-dashboards/tableau-dashboard.ts";
import type { Milestone } from "./schema.ts";

/**
 * Every milestone, in authored order: what several roles build on first, then the skill areas, role by role.
 * A new file is added here; a test names one that was forgotten.
 */
export const milestoneFiles: readonly Milestone[] = [
  pyFirstScript,
  pyDataPrograms,
  pyModulesEnvs,
  shellBasics,
  gitBasics,
  numpyArrays,
  descStats,
  probDistributions,
  statInference,
  linearAlgebraCalculus,
  pyTesting,
  dataEthicsPrivacy,
  typescriptEssentials,
  pyServices,
  codingAgent,
  cloudDeploy,
  sqlBasics,
  sqlJoinsAggregation,
  httpJsonApis,
  pandasWrangling,
  dataCleaningPandas,
  dataQualityChecks,
  rDataCleaning,
  duckdbLocalAnalytics,
  sqlCleaning,
  cloudWarehouse,
  excelAnalysis,
  excelPowerQuery,
  edaReport,
  sqlWindowFunctions,
  trendAnalysis,
  cohortFunnelRetention,
  abTestReading,
  chartDesign,
  kpiMetricSpec,
  plotlyInteractive,
  tableauDashboard,
  powerBiDashboard,
  stakeholderQuestion,
  decisionMemo,
  dataStoryPresentation,
  aiAssistedAnalysis,
  linearRegression,
  reportAutomation,
  etlAirflow,
  dbtModels,
  analystCapstonePlan,
  analystCapstone,
  semanticLayer,
  analystInterview,
  firstPrediction,
  mlBaseline,
  preprocessingPipeline,
  logisticRegularization,
  featureEngineering,
  treeModels,
  nnFundamentals,
  modelSelectionTuning,
  rModeling,
  experimentTracking,
  polarsDataframes,
  shapExplanations,
  distributedHadoop,
  sparkDataframes,
  sparkPerformance,
  scalePipeline,
  classificationMetrics,
  cvStrategies,
  dimensionalityKnn,
  clustering,
  svmKernels,
  dlArchitectures,
  timeSeriesForecasting,
  llmTextFeatures,
  recommendOrRank,
  experimentDesign,
  abTestAnalysis,
  causalObservational,
  onlineModelTest,
  bayesianModeling,
  matplotlibSeabornFigures,
  modelCardHandoff,
  firstServedModel,
  restModelApi,
  dockerImage,
  batchScoring,
  dsCapstonePlan,
  dsCapstone,
  dsInterview,
  grpcEndpoint,
  serverlessInference,
  k8sFundamentals,
  k8sModelDeploy,
  prometheusGrafana,
  structuredLogging,
  autoscalingLoadTest,
  driftDetection,
  kafkaStreaming,
  cicdGithubActions,
  jenkinsPipeline,
  modelQualityGates,
  scheduledRetraining,
  featureStore,
  dataVersionDvc,
  terraformInfrastructure,
  inferenceProfiling,
  quantization,
  pruning,
  multiGpuDdp,
  gpuTpuAcceleration,
  servingLatencySlo,
  vllmServing,
  apiAuth,
  encryptionSecrets,
  encryptionAtRest,
  dataGovernance,
  complianceReview,
  mleCapstonePlan,
  mleCapstone,
  mleInterview,
  firstModelCall,
  llmPromptDesign,
  structuredChaining,
  hostedLlmApi,
  embeddingsSearch,
  documentParsing,
  ragPipeline,
  ragGrounding,
  contextMemory,
  localLlm,
  whenToFinetune,
  transformersInference,
  transformerArchitecture,
  finetuneBert,
  finetuneLlmLora,
  preferenceAlignment,
  finetuneStableDiffusion,
  textToImage,
  visionLanguage,
  speechSynthesis,
  videoSummarization,
  multimodalApp,
  goldenSetRules,
  evalGoldenSet,
  textQualityMetrics,
  llmAsJudge,
  biasFairnessEval,
  userSatisfactionLoop,
  promptInjectionDefense,
  agentEvaluation,
  langchainWorkflow,
  langgraphAgent,
  openaiAgentsSdk,
  mastraWorkflow,
  genaiServiceApi,
  mcpServer,
  llmObservability,
  thinFrontend,
  genaiCapstonePlan,
  genaiCapstone,
  genaiInterview,
];
