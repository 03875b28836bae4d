import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-quality-checks",
  title: "Guard a data set with automated accuracy checks",
  shortName: "Data checks",
  outcome: "You can write checks that stop bad data before anyone sees a number made from it.",
  why: {
    "data-analyst": "One wrong number on a dashboard costs more trust than ten right ones earn, so let a check find it first.",
    "data-scientist": "A long job on big data fails late and at a price, so bad input has to be stopped at the door.",
    "ml-engineer": "A model does not complain when its input breaks; the pipeline around it has to.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["sql-basics", "pandas-wrangling"],
  helpful: ["sql-basics"],
  tools: ["pandera", "pandas", "sql", "sqlite"],
  keywords: [
    "ensure accuracy",
    "data accuracy",
    "data quality",
    "schema check",
    "reconciliation",
    "assertions",
    "data integrity",
    "data validation",
    "Great Expectations",
    "data quality checks",
  ],
  steps: [
    {
      id: "first-check",
      text: "Write a pandera schema for the MovieLens ratings file. Change one rating to 9 and see that the check points to that row.",
    },
    {
      id: "row-rules",
      text: "Extend it to eight checks on types, half-star ratings from 0.5 to 5, missing values and one rating per user and film.",
    },
    {
      id: "across-files",
      text: "Check that every rated film exists in movies.csv and that the ratings counted per film add up to 100,836.",
    },
    {
      id: "sql-checks",
      text: "Load both files into SQLite and write three checks as queries that must return no rows.",
    },
    {
      id: "plant-errors",
      text: "Make a copy with five errors of different kinds that you put in yourself. Show which check catches each.",
    },
    {
      id: "one-command",
      text: "Put all checks behind one command. It names the broken rule and ends with a non-zero exit code, the signal that other programs read.",
    },
  ],
  doneWhen: {
    proof: "One command runs ten or more checks on MovieLens latest-small, passes on the good files and fails on the corrupted copy.",
    checks: [
      "The output names the file and column of each of the five errors.",
      "The checks cover types, ranges, uniqueness and a total that two files must share.",
      "Two days later, one more error of those kinds is put in without looking at the checks. It is caught, or a check that catches it is added.",
    ],
  },
  recall: [
    {
      question: "What is the exit code of a check for?",
      answer: "Other programs read it: anything but zero tells a schedule or pipeline to stop.",
    },
    {
      question: "Why is a total that two files share a good check?",
      answer: "Each file can look valid by itself; rows lost or doubled between them show only when the totals differ.",
    },
  ],
  resources: [
    {
      title: "pandera: DataFrame Schemas",
      url: "https://pandera.readthedocs.io/en/stable/dataframe_schemas.html",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UK Government Data Quality Framework: the six dimensions of data quality",
      url: "https://www.gov.uk/government/publications/the-government-data-quality-framework/the-government-data-quality-framework",
      kind: "article",
      minutes: 15,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "MovieLens latest-small: ratings, movies and tags",
      url: "https://grouplens.org/datasets/movielens/latest/",
      kind: "dataset",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
