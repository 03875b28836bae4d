import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "pandas-wrangling",
  title: "Load, filter, reshape and join tables with pandas",
  shortName: "pandas",
  outcome: "You can turn several raw files into the summary table that was asked for, in code that runs again tomorrow.",
  why: {
    "data-analyst": "pandas takes over where spreadsheets get slow or hard to check, and it keeps a record of every step.",
    "data-scientist": "Before any model there is a table to build, and that is where many days of a project go.",
    "ml-engineer": "You will turn other people's notebooks into pipelines, so reading and repairing pandas has to come easily.",
    "genai-engineer": "Test prompts and their scores are tables too, and comparing two runs is a join and a group by.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["py-modules-envs"],
  tools: ["pandas", "python", "jupyter"],
  keywords: [
    "data wrangling",
    "groupby",
    "merge",
    "pivot table",
    "explode",
    "CSV",
    "tabular data",
    "data manipulation",
    "data transformation",
  ],
  steps: [
    {
      id: "top-ten",
      text: "Install pandas with pip, load ratings and movies from MovieLens latest-small, and list the ten most-rated films. Forrest Gump leads with 329 ratings.",
    },
    {
      id: "select-filter",
      text: "Use Boolean masks (a true or false for each row) and loc to answer three questions, such as which users gave more than 1,000 ratings.",
    },
    {
      id: "join",
      text: 'Merge ratings with movies using validate="many_to_one", and assert that all 100,836 rows are still there.',
    },
    {
      id: "reshape",
      text: "Split the genres column into one row per genre with explode. Then pivot the average rating by genre and year of rating (pd.to_datetime with unit='s' reads the timestamp).",
    },
    {
      id: "second-route",
      text: "Build the summary by genre, tags included, in one method chain. Rebuild it another way and compare both with assert_frame_equal.",
    },
  ],
  doneWhen: {
    proof: "A notebook turns the MovieLens files ratings, movies and tags into one table: genre, films, ratings, average rating and tags.",
    checks: [
      "The notebook runs from a restarted kernel to the end without an error.",
      "The row count is asserted after each merge, and no merge changes it unnoticed.",
      "Two genres, chosen at random, come out the same in a spreadsheet.",
    ],
  },
  recall: [
    {
      question: 'What does validate="many_to_one" protect you from in a merge?',
      answer: "A key that is repeated in the right table. It would multiply rows; the merge now stops with an error.",
    },
    {
      question: "When do you need explode?",
      answer: "When one cell holds a list, such as several genres, and you need one row for each item.",
    },
  ],
  resources: [
    {
      title: "pandas: getting started tutorials, all ten",
      url: "https://pandas.pydata.org/docs/getting_started/intro_tutorials/index.html",
      kind: "docs",
      minutes: 150,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "10 minutes to pandas (to look things up)",
      url: "https://pandas.pydata.org/docs/user_guide/10min.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-28" },
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
