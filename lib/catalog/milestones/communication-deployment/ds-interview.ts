import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ds-interview",
  title: "Prepare a portfolio, a take-home and a machine learning case",
  shortName: "Interview kit",
  outcome: "You can show your work in one minute, finish a take-home on time and reason through a case aloud.",
  why: {
    "data-scientist": "Interviews test SQL, statistics, a take-home and a case, and each of them gets better with practice.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["sql-window-functions", "ds-capstone"],
  helpful: ["ds-capstone"],
  tools: ["github", "sql", "python"],
  keywords: ["portfolio", "CV", "resume", "job interview", "take-home", "case interview", "LinkedIn", "coding interview", "job search"],
  steps: [
    {
      id: "readme",
      text: "Give your two best repositories a first screen with question, result, one figure and the command that runs them. Pin both on your GitHub profile.",
    },
    {
      id: "cv",
      text: "Write a CV of one page with six lines of work: a verb, what you did, a result with its uncertainty. Add a line on what you would do differently, to talk about.",
    },
    {
      id: "theory",
      text: "Answer 20 questions aloud, two minutes each, recorded: five each on regression, validation and trees from the linked list, and five on experiments from the questions of your milestones. Redo the five weakest a week later.",
    },
    {
      id: "take-home",
      text: "Take an unknown table from OpenML and give yourself four hours: question, split, rule, model, one page. Stop at the limit and write what you left out.",
    },
    {
      id: "case",
      text: "Talk for 30 minutes on a case: a bank wants to call fewer clients and sell as much. Cover decision, data, leaks, metric, simple rule, model, live test and what can go wrong.",
    },
    {
      id: "review",
      text: "Score take-home and case with those of the ten criteria of the capstone that fit, and write three habits to change before the next one.",
    },
  ],
  doneWhen: {
    proof: "Two pinned repositories, a one-page CV, recorded answers, a four-hour take-home and a recorded case with its score.",
    checks: [
      "The first screen of each README shows question, result and figure without scrolling.",
      "The commit times of the take-home span at most four hours, and its page says what was left out.",
      "In the recorded case, the decision and the cost of mistakes come before the first model.",
    ],
    alone: "A recording replaces the interviewer: read the case aloud, answer it, and score it two days later with the same criteria.",
  },
  recall: [
    {
      question: "A case asks for a model. What do you clear up before you name one?",
      answer: "The decision, when the prediction is needed, what is known then, what mistakes cost and the rule used today.",
    },
    {
      question: "You run out of time in a take-home. What is the best use of the last half hour?",
      answer: "A clear page with question, honest score against a simple rule, and a list of what you left out and why.",
    },
  ],
  resources: [
    {
      title: "Data Science Interviews: theoretical questions with answers (by the community)",
      url: "https://github.com/alexeygrigorev/data-science-interviews/blob/master/theory.md",
      kind: "book",
      minutes: 120,
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "GitHub Docs: Managing your profile README",
      url: "https://docs.github.com/en/account-and-profile/how-tos/profile-customization/managing-your-profile-readme",
      kind: "docs",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Google: Rules of Machine Learning (rules 1 to 15, as a check list for cases)",
      url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      kind: "article",
      minutes: 20,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
