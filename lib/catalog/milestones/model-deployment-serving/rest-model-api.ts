import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rest-model-api",
  title: "Serve a model behind a REST API",
  outcome: "You can put a trained model behind a web address that checks its input and answers with a prediction and the model's version.",
  why: {
    "data-scientist": "A model that other programs can call gets used and tested, while a notebook stays with you.",
    "ml-engineer": "Everything you will scale, watch and secure later starts as an endpoint with a clear promise.",
    "genai-engineer":
      "Chat, search and agent features reach their users through such an API, so its checks and its limits are yours to set.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["http-json-apis", "ml-baseline"],
  tools: ["fastapi", "python", "scikit-learn"],
  keywords: ["inference endpoints", "REST", "APIs", "deploy models", "microservices", "model serving", "Pydantic", "web service"],
  steps: [
    {
      id: "first-answer",
      text: "Save a model with joblib (your baseline, or one on scikit-learn's breast cancer data). Load it in a FastAPI service, and get one prediction from POST /predict with curl.",
    },
    {
      id: "validate",
      text: "Describe the input as a Pydantic model with types and limits. A missing field, a wrong type or an impossible value now gets status 422 and is named.",
    },
    {
      id: "load-once",
      text: "Load the model once at start-up instead of on every call, and note how long 100 calls take before and after.",
    },
    {
      id: "version-health",
      text: "Add the model's version to every answer, and a /health address that answers 200 only once the model is loaded.",
    },
    {
      id: "contract-tests",
      text: "Write five small tests with FastAPI's TestClient: one good call, three bad ones and the health check. Plain assert lines are enough.",
    },
    {
      id: "stranger",
      text: "Give the README and the automatic /docs page to somebody else, and let them get a prediction without asking you anything.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository starts the API with one command, and its README shows a curl call that returns a prediction and the model's version.",
    checks: [
      "Text in place of a number is answered with 422 and the name of the field.",
      "With the model file moved away, the health address no longer answers 200.",
      "All five tests pass on the reviewer's machine with one command.",
    ],
  },
  resources: [
    {
      title: "FastAPI tutorial: First Steps to Request Body, Handling Errors, Testing",
      url: "https://fastapi.tiangolo.com/tutorial/",
      kind: "docs",
      minutes: 180,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp, module 5: deploying a model as a web service",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/05-deployment",
      kind: "course",
      minutes: 120,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
