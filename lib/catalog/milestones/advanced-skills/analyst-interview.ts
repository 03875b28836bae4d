import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "analyst-interview",
  title: "Prepare a portfolio, a CV and two mock interviews",
  shortName: "Interview kit",
  outcome: "You can show your work in one minute, solve SQL tasks under time pressure and talk through a case.",
  why: {
    "data-analyst": "Interviews ask for SQL under time pressure, a case and a project you can explain, and all three can be practised.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["sql-window-functions", "analyst-capstone"],
  helpful: ["analyst-capstone"],
  tools: ["sql", "sqlite", "github"],
  keywords: ["portfolio", "CV", "resume", "job interview", "SQL interview", "case interview", "take-home", "LinkedIn", "job search"],
  steps: [
    {
      id: "readme",
      text: "Give your two best projects a README whose first screen shows question, answer, one picture and a link. Pin both on your GitHub profile.",
    },
    {
      id: "cv",
      text: "Write a CV of one page. Each line starts with a verb and ends with a result, such as: checked 541,909 rows and explained a difference of 2 percent. Leave out what you cannot defend, and use the same lines on LinkedIn.",
    },
    {
      id: "mock-sql",
      text: "Write ten SQL tasks on Chinook, for instance customers without an order in 2025 (there are 13). A week later solve eight of them in 60 minutes, without looking anything up.",
    },
    {
      id: "mock-case",
      text: "Sales fell by 10 percent last month. Talk for 20 minutes about what you would ask, which data you would split how, and what you would do. Record it.",
    },
    {
      id: "stories",
      text: "Write five true stories of half a page: a mistake you found, a disagreement, a deadline, a vague request, something you learned. Each has situation, action and result.",
    },
    {
      id: "take-home",
      text: "Take an unknown table from data.gov and give yourself three hours for one page with an answer. Score it with those criteria of the capstone that apply.",
    },
  ],
  doneWhen: {
    proof: "Two pinned repositories, a one-page CV, eight timed SQL answers, a recorded case and a three-hour page with its score.",
    checks: [
      "The first screen of each README shows question, answer and picture without scrolling.",
      "The SQL answers were written within the hour, and each wrong one has its correction and the reason.",
      "In the recording, at least three questions come before the first proposal.",
    ],
    alone: "A voice memo replaces the interviewer: read your case aloud, answer it, and score the recording two days later.",
  },
  recall: [
    {
      question: "A case says that sales fell. What do you ask before you look for causes?",
      answer: "Whether the number is right, how it is defined, compared with what, and where and when it fell.",
    },
    {
      question: "What makes a line in a CV strong?",
      answer: "A verb, what you did, and a result with a number that you can explain.",
    },
  ],
  resources: [
    {
      title: "GitHub Docs: Pinning items to your profile",
      url: "https://docs.github.com/en/account-and-profile/setting-up-and-managing-your-github-profile/customizing-your-profile/pinning-items-to-your-profile",
      kind: "docs",
      minutes: 5,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "National Careers Service (UK): How to write a CV",
      url: "https://nationalcareers.service.gov.uk/careers-advice/cv-sections",
      kind: "article",
      minutes: 15,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "PostgreSQL Exercises: joins, aggregates and dates to practise with",
      url: "https://pgexercises.com/",
      kind: "tool",
      minutes: 120,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
