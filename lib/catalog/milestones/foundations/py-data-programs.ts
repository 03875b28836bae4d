import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-data-programs",
  title: "Turn files into answers with small Python programs",
  shortName: "Python programs",
  outcome:
    "You can write Python programs that read text and tables from files, work on them with functions, lists and dicts, and save the result.",
  why: {
    "data-analyst": "When an export is too messy for a spreadsheet, twenty lines of Python tidy it the same way each month.",
    "data-scientist":
      "Real data has gaps and odd values, and you need to reason about single records before a library hides them from you.",
    "ml-engineer": "Pipelines are files in and files out, and many of their faults sit in the plain Python between the libraries.",
    "genai-engineer":
      "Prompts, documents and model answers are text, lists and dicts, and almost every program you write will reshape them.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["py-first-script"],
  tools: ["python"],
  keywords: [
    "functions",
    "lists",
    "dictionaries",
    "for loops",
    "strings",
    "read a CSV file",
    "write files",
    "try and except",
    "error handling",
    "data structures",
  ],
  steps: [
    {
      id: "count-penguins",
      text: "Download penguins.csv (344 birds, linked below), read it with csv.DictReader and print how many birds of each species it holds. You should see 152, 124 and 68.",
    },
    {
      id: "functions",
      text: "Write a function that takes the rows and a species, skips missing values (the file says NA) and returns the mean body mass. For Gentoo penguins it gives about 5,076 g.",
    },
    {
      id: "count-words",
      text: 'Open Alice\'s Adventures in Wonderland (Project Gutenberg, book 11) with encoding="utf-8". Count its words in a dict, in lower case and without punctuation, and print the top 20.',
    },
    {
      id: "clear-errors",
      text: "Handle a missing file, an empty file and a word where a number belongs. Print one sentence each time that names the file, and the line if there is one.",
    },
    {
      id: "save-result",
      text: "Write summary.csv with one row for each pair of species and island. Give the number of birds, their mean body mass and the number of missing masses.",
    },
    {
      id: "six-cases",
      text: "List six inputs with the output you expect, three for each program. Run them all, fix what is wrong, and note each surprise.",
    },
  ],
  doneWhen: {
    proof: "Two programs, for the penguins and for the book, run from one folder and give the expected output on six written cases.",
    checks: [
      "The penguin summary has five rows, and its bird counts add up to 344.",
      "With a word in place of a number in line 10, the program names line 10 in one sentence and does not crash.",
      "For any function that somebody picks, you say in two sentences what goes in and what comes out.",
    ],
    alone: "Pick one of your functions at random. Without looking at its body, write in two sentences what goes in and what comes out.",
  },
  recall: [
    {
      question: "When do you use a dict and when a list?",
      answer: "A list keeps things in order and finds them by position. A dict finds a value by its key, such as a count by its word.",
    },
    {
      question: "Why should a function return its result and not only print it?",
      answer: "A returned value can be used again: saved, tested or passed on. Printed text cannot.",
    },
  ],
  resources: [
    {
      title: "The Python Tutorial, chapter 5: Data structures (after 4; then 7, 8.1 to 8.4 and docs.python.org/3/library/csv.html)",
      url: "https://docs.python.org/3/tutorial/datastructures.html",
      kind: "docs",
      minutes: 180,
      licence: "PSF-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title:
        "Automate the Boring Stuff with Python (3rd edition), chapter 10: files (after 3, 4, 6 and 7; then 18: CSV; instead of the tutorial)",
      url: "https://automatetheboringstuff.com/3e/chapter10.html",
      kind: "book",
      minutes: 300,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Palmer penguins: the file penguins.csv (use the download button)",
      url: "https://github.com/allisonhorst/palmerpenguins/blob/main/inst/extdata/penguins.csv",
      kind: "dataset",
      minutes: 5,
      licence: "CC0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
