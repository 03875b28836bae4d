import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-ethics-privacy",
  title: "Judge a use of data for privacy, consent and harm",
  shortName: "Privacy and ethics",
  outcome: "You can say which fields are personal, on what legal ground they may be used, who could be hurt, and what to change.",
  why: {
    "data-analyst": "You often see personal details in an export before anybody else, and you decide what goes into the chart.",
    "data-scientist": "A model can be accurate and still treat a group unfairly, and the time to ask about that is before training.",
    "ml-engineer": "What is logged, how long it stays and who can read it is settled in your code, and with it people's privacy.",
    "genai-engineer": "Prompts carry private words to outside services, and generated text can hurt people who never used the product.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: [],
  tools: ["deon", "excel"],
  keywords: [
    "data ethics",
    "GDPR",
    "personal data",
    "lawful basis",
    "informed consent",
    "anonymization",
    "re-identification",
    "fairness",
    "bias",
    "responsible AI",
    "AI ethics",
    "ethical AI",
    "data privacy",
    "data protection",
    "privacy",
  ],
  steps: [
    {
      id: "single-out",
      text: "Download the Adult census data (archive.ics.uci.edu/dataset/2/adult) or take your own table about people. Rename adult.data to adult.csv, open it in a spreadsheet, and filter by age, sex, occupation and country until one person is left.",
    },
    {
      id: "fields",
      text: "List the 15 columns (their names are on that page). Mark each as helping to find one person, sensitive as in GDPR article 9, or neither. Add a reason of a few words.",
    },
    {
      id: "lawful-basis",
      text: "Suppose a bank in the EU held these columns about its customers and used them to decide on loans. Choose one of the six lawful bases in GDPR article 6, and say when it would fail.",
    },
    {
      id: "harms",
      text: "List four ways in which this use could hurt a person or a group. Say how likely and how serious each one is, and who would notice.",
    },
    {
      id: "changes",
      text: "Write one change against each harm, such as dropping a column or having a person review refusals. Group ages by tens, and repeat your first filter.",
    },
    {
      id: "verdict",
      text: "Go through Deon's checklist for this use, with a reason for each line that does not apply. End with yes, no, or yes with conditions, and discuss it with one person.",
    },
  ],
  doneWhen: {
    proof:
      "A two-page review of the UCI Adult data (or your own table) for loan decisions. It names personal fields, lawful basis, four harms with a change each, and a verdict.",
    checks: [
      "The filter on the page leads to a single person, and the page shows how grouped ages change that.",
      "For each harm the page names who is hurt and one change that somebody could start next week.",
      "The lawful basis is one of the six in article 6, and its reason speaks of this bank and these columns.",
    ],
    alone: "Put the review away for two days, then argue in writing against your own verdict, and change it where the argument holds.",
  },
  recall: [
    {
      question: "A table has no names. Why can it still hold personal data?",
      answer: "A few ordinary columns together, such as age, job and country, can point to a single person.",
    },
    {
      question: "Under the GDPR, is consent always needed before personal data may be used?",
      answer: "No. It is one of six lawful bases; a contract or a legal duty are others. But one of the six must hold.",
    },
  ],
  resources: [
    {
      title: "Data Science for Beginners, lesson 2: data ethics",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/1-Introduction/02-ethics",
      kind: "course",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "GDPR, Regulation (EU) 2016/679, articles 4 (points 1 to 5), 5, 6 and 9",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      kind: "docs",
      minutes: 40,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Deon: the data science ethics checklist",
      url: "https://deon.drivendata.org/",
      kind: "tool",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
