import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rest-model-api",
  title: "Serve a model behind a REST API",
  shortName: "Model API",
  outcome: "You can put a trained model behind a web address that checks its input and answers with a prediction and the model's version.",
  why: {
    "data-scientist": "A model that other programs can call gets used and tested, while a notebook stays with you.",
    "ml-engineer": "Everything you will scale, watch and secure later starts as an endpoint with a clear promise.",
    "genai-engineer":
      "Chat, search and agent features reach their users through such an API, so its checks and its limits are yours to set.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["http-json-apis"],
  tools: ["fastapi", "python", "scikit-learn", "pydantic"],
  keywords: [
    "inference endpoints",
    "REST",
    "APIs",
    "deploy models",
    "microservices",
    "model serving",
    "Pydantic",
    "web service",
    "API",
    "API design",
    "API development",
    "RESTful API",
    "Flask",
    "model deployment",
    "deploying models",
    "integration tests",
    "backend development",
    "back end",
  ],
  steps: [
    {
      id: "first-answer",
      text: "Train a LogisticRegression (a simple yes-or-no model) on five columns of scikit-learn's breast cancer data, data[:, :5], or take your own model. Save it with joblib. Load it in a FastAPI service, and get a prediction from POST /predict with curl.",
    },
    {
      id: "validate",
      text: "Describe the input columns as a Pydantic model with types and limits. A missing field, a wrong type or an impossible value now gets status 422, and the answer names the field.",
    },
    {
      id: "load-once",
      text: "Load the model once when the service starts, instead of on every call. Time 100 calls before and after. Load only files that you trust: a joblib file can run any code.",
    },
    {
      id: "version-health",
      text: "Add the model's version to every answer. Add a /health address that answers 200 only once the model is loaded.",
    },
    {
      id: "contract-tests",
      text: "Write five small tests with FastAPI's TestClient: one good call, three bad ones and the health check. Plain assert lines are enough.",
    },
    {
      id: "stranger",
      text: "Ask somebody to get a prediction with nothing but your README and the automatic /docs page. Fix each place where they stop.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository starts the API with one command, and its README shows a curl call that returns a prediction and the model's version.",
    checks: [
      "Text in place of a number is answered with 422 and the name of the field.",
      "With the model file moved away, the health address no longer answers 200.",
      "In a fresh clone, all five tests pass with one command.",
    ],
    alone: "Clone the repository into an empty folder after two days, and follow only the README; change each line that you had to guess.",
  },
  recall: [
    {
      question: "Why is the model's version part of every answer?",
      answer: "So that a wrong prediction can be traced to the model that made it, also when two versions run at once.",
    },
    {
      question: "When should a health address not answer 200 although the server is running?",
      answer: "While the model is not loaded. Otherwise callers are sent to a copy that cannot predict yet.",
    },
  ],
  resources: [
    {
      title: "FastAPI tutorial: First Steps",
      url: "https://fastapi.tiangolo.com/tutorial/first-steps/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "FastAPI tutorial: Request Body, then Handling Errors and Testing from the menu",
      url: "https://fastapi.tiangolo.com/tutorial/body/",
      kind: "docs",
      minutes: 90,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp, module 5 workshop: FastAPI and uv",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/05-deployment/workshop",
      kind: "course",
      minutes: 90,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
