import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mle-interview",
  title: "Practise ML system design and a take-home task",
  shortName: "Interview practice",
  outcome: "You can design an ML system aloud in 40 minutes, hand in a small task that others can run, and talk about your own project.",
  why: {
    "ml-engineer": "Interviews for this role ask for a design at the whiteboard and for working code, and both get better with rehearsal.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["mle-capstone-plan"],
  helpful: ["mle-capstone-plan"],
  tools: ["fastapi", "docker", "git"],
  keywords: [
    "interview",
    "ML system design",
    "take-home",
    "job hunt",
    "CV",
    "portfolio",
    "whiteboard",
    "behavioural questions",
    "fraud detection",
    "scalable systems",
    "distributed systems",
  ],
  steps: [
    {
      id: "frame",
      text: "Write a one-page frame for any design question: goal and numbers, data, features, model, serving, monitoring, retraining, cost, risks. Give each part its minutes out of 40.",
    },
    {
      id: "three-designs",
      text: "Design three systems in 40 minutes each, speaking aloud and drawing: fraud check of card payments, ranking of search results, estimate of delivery times. Record yourself, and watch it a day later.",
    },
    {
      id: "numbers",
      text: "For each design, estimate requests a second, size of the data, latency budget and monthly cost on one line. Check the sums on paper.",
    },
    {
      id: "take-home",
      text: "Set a clock to four hours. Build an API for a table that you have never used, with tests, an image and a README of one page that says what you left out.",
    },
    {
      id: "project-talk",
      text: "Tell the story of your own service in three minutes: need, decision, failure, number, what you would do next. Put its link and two numbers on your CV.",
    },
  ],
  doneWhen: {
    proof:
      "A folder holds three drawings with their numbers, the recordings, the take-home repository, and the page with your project story.",
    checks: [
      "Each recording reaches monitoring and retraining before minute 35.",
      "The take-home starts from a new clone with one command, and the README names two things that were left out and why.",
      "The project story holds two numbers that your repository proves.",
    ],
  },
  recall: [
    {
      question: "What do you ask first when somebody says: design a recommendation system?",
      answer: "What it is for and how success is measured, how many users and items, how quick the answer must be, and which data exists.",
    },
    {
      question: "A take-home is due and half of your ideas are not built. What do you hand in?",
      answer: "A small part that runs and is tested, with a README that names what was left out, why, and what comes next.",
    },
  ],
  resources: [
    {
      title: "Chip Huyen: Introduction to Machine Learning Interviews (free book)",
      url: "https://huyenchip.com/ml-interviews-book/",
      kind: "book",
      minutes: 90,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Chip Huyen: Machine learning systems design (with exercises)",
      url: "https://github.com/chiphuyen/machine-learning-systems-design",
      kind: "course",
      minutes: 60,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Google: Rules of Machine Learning",
      url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      kind: "article",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
