import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-first-script",
  title: "Write your first Python script and show it to somebody",
  shortName: "First script",
  outcome: "You can write a short Python script that asks a question, works out an answer and prints it in plain words.",
  why: {
    "data-analyst": "Sooner or later a task outgrows the spreadsheet, and a few lines of Python then do it the same way every time.",
    "data-scientist": "Every model you will build starts as a few lines like these, run often and changed a little each time.",
    "ml-engineer": "A model service takes input, decides and answers, and your first script is the smallest program that does this.",
    "genai-engineer": "Each call to a language model sits inside ordinary Python, so feeling at home in a small script comes first.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: [],
  tools: ["python"],
  keywords: ["learn to code", "programming for beginners", "first program", "variables", "input and print", "if statement", "Thonny"],
  steps: [
    {
      id: "say-hello",
      text: 'Install Thonny (thonny.org), a free editor for beginners that brings Python along, and run print("Hello, Sam") with your own name. Where you may not install anything, use a Python notebook at jupyter.org/try.',
    },
    {
      id: "do-sums",
      text: "Put a price and a number of cups into variables. Print what your coffee, tea or bus costs you in a year.",
    },
    {
      id: "ask",
      text: "Save a script cost.py that asks for a price and for cups per week with input(). Turn both into numbers with float(), and print the cost of 52 weeks in a full sentence.",
    },
    {
      id: "decide",
      text: "Add an if and an else, so that the message differs above and below a limit of your choice.",
    },
    {
      id: "break-it",
      text: "Break the script on purpose in three ways, for instance with a missing bracket or a word instead of a number. Note which line each error message points to.",
    },
    {
      id: "show",
      text: "Ask another person to run it with their own numbers, in the room or on a call. Change one thing they ask for while they watch.",
    },
  ],
  doneWhen: {
    proof: "Another person runs cost.py with their own numbers, gets a sentence they understand, and names one change that you then make.",
    checks: [
      "A price of 3.50 and 5 cups a week give 910 for the year.",
      "The questions and the answer were understood without an explanation.",
      "After the change that was asked for, the script ran again.",
    ],
    alone: "Run it two days later with new numbers, as if it were new to you. Change one sentence that you had to read twice.",
  },
  recall: [
    {
      question: "Why does input() need float() or int() around it before you calculate?",
      answer: "input() always gives text. Text cannot be multiplied by a price until it is turned into a number.",
    },
    {
      question: "Python prints an error with a line number. Where do you look first?",
      answer: "At that line and the one above it: the last line of the message says what went wrong.",
    },
  ],
  resources: [
    {
      title: "Automate the Boring Stuff with Python (3rd edition), chapter 1 (then chapter 2 from its menu)",
      url: "https://automatetheboringstuff.com/3e/chapter1.html",
      kind: "book",
      minutes: 120,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "CS50's Introduction to Programming with Python, weeks 0 and 1 (videos, instead of the book)",
      url: "https://cs50.harvard.edu/python/weeks/0/",
      kind: "course",
      minutes: 160,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "The Python Tutorial, section 3.1: Using Python as a calculator",
      url: "https://docs.python.org/3/tutorial/introduction.html",
      kind: "docs",
      minutes: 15,
      licence: "PSF-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
