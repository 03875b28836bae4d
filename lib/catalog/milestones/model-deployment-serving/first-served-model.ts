import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "first-served-model",
  title: "Put a small model behind a web page in one evening",
  shortName: "First served model",
  outcome: "You can train a tiny model, let other people use it in their browser, and make it refuse input that it knows nothing about.",
  why: {
    "ml-engineer": "This is the whole role in small: a model, a place where others can call it, and a rule for bad input.",
  },
  hours: { low: 2, high: 4 },
  prerequisites: ["py-first-script"],
  tools: ["gradio", "scikit-learn", "python"],
  keywords: ["first model", "demo app", "serve a model", "predictions", "iris", "share link", "input check"],
  steps: [
    {
      id: "train",
      text: "In Thonny, use Tools, Manage packages to install scikit-learn and gradio. Import DecisionTreeClassifier from sklearn.tree and load_iris from sklearn.datasets. Call fit with the data and target of load_iris, and predict a flower of 5.1, 3.5, 1.4 and 0.2.",
    },
    {
      id: "page",
      text: "Write a function (def, as in Gradio's Quickstart) that takes four numbers and returns the species. Pass it to gr.Interface with four number fields, and call launch(). Open the address that it prints, and ask for one flower.",
    },
    {
      id: "phone",
      text: "Call launch(share=True) and open the printed link on a phone. If your network blocks it, open the first address in another browser. Everybody with the link can use the page, so stop the script afterwards.",
    },
    {
      id: "how-sure",
      text: "Change to a RandomForestClassifier, and show the probability of each species with gr.Label. Find a flower for which no species gets more than 0.8.",
    },
    {
      id: "refuse",
      text: "Ask about a flower of 50, 50, 50 and 50 cm, and write down how sure the model is. Then answer with a clear message when a size is outside the range of the training flowers.",
    },
  ],
  doneWhen: {
    proof:
      "One script starts a page on which another device or browser gets a prediction with probabilities, and a message for sizes that the model never saw.",
    checks: [
      "The sizes 5.1, 3.5, 1.4 and 0.2 give setosa.",
      "A first size (sepal length) of 8.5 is refused, and the message names the allowed range of 4.3 to 7.9.",
    ],
  },
  recall: [
    {
      question: "A model gives an answer with probability 0.97 for input unlike anything it was trained on. What does the number tell you?",
      answer: "Very little. The probability is only meaningful for input like the training data, so such input should be refused.",
    },
    {
      question: "What does it mean to serve a model?",
      answer: "To keep it running at an address where other people or programs can send input and get a prediction back.",
    },
  ],
  resources: [
    {
      title: "Gradio: Quickstart",
      url: "https://www.gradio.app/guides/quickstart",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Google: What is machine learning? (introduction)",
      url: "https://developers.google.com/machine-learning/intro-to-ml/what-is-ml",
      kind: "course",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
