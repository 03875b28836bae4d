import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-ethics-privacy",
  title: "Judge a use of data for privacy, consent and harm",
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
  ],
  steps: [
    {
      id: "single-out",
      text: "Download the Adult census data (archive.ics.uci.edu/dataset/2/adult), rename adult.data to adult.csv and open it in a spreadsheet. Filter by age, sex, occupation and country until one person is left.",
    },
    {
      id: "fields",
      text: "Take the 15 column names from that page. Mark each as helping to single somebody out, sensitive in the sense of GDPR article 9, or neither, with a reason of a few words.",
    },
    {
      id: "lawful-basis",
      text: "Suppose a bank in the EU held these columns about its customers and used them to decide on loans. Choose one of the six lawful bases in GDPR article 6, and say when it would fail.",
    },
    {
      id: "harms",
      text: "List four ways in which this use could hurt a person or a group. Say for each how likely and how grave it is, and who would notice.",
    },
    {
      id: "changes",
      text: "Write one change against each harm, such as dropping a column or letting a person review refusals. Group ages by tens, repeat your first filter and see what changes.",
    },
    {
      id: "verdict",
      text: "Go through Deon's checklist for this use, with a reason wherever a line does not apply. End with yes, no, or yes with conditions, and talk it over with one person.",
    },
  ],
  doneWhen: {
    proof:
      "A two-page review of the UCI Adult census data for loan decisions names the personal fields, the lawful basis, four harms with a change each, and a verdict.",
    checks: [
      "The reviewer follows your filter to a single person, and sees how grouped ages change the result.",
      "For each harm the page names who is hurt and one change that somebody could start next week.",
      "The lawful basis is one of the six in article 6, and its reason speaks of this bank and these columns.",
    ],
  },
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
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
