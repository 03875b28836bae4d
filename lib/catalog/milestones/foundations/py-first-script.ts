import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-first-script",
  title: "Write your first Python script and let somebody else run it",
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
      text: "Let Python calculate: put a price and a number of cups into variables and print what your coffee, bus or tea costs you in a year.",
    },
    {
      id: "ask",
      text: "Save a script cost.py that asks for a price and for cups per week with input(). Turn both answers into numbers with float() and print the cost of 52 weeks in a full sentence.",
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
      text: "Let another person run it with their own numbers, in the room or on a call, and change one thing they ask for while they watch.",
    },
  ],
  doneWhen: {
    proof: "Another person runs cost.py with their own numbers, gets a sentence they understand, and names one change that you then make.",
    checks: [
      "A price of 3.50 and 5 cups a week give 910 for the year.",
      "The other person understood the questions and the answer without an explanation.",
      "After the change they asked for, the script ran again in front of them.",
    ],
  },
  resources: [
    {
      title: "Automate the Boring Stuff with Python (3rd edition), chapters 1 and 2",
      url: "https://automatetheboringstuff.com/3e/chapter1.html",
      kind: "book",
      minutes: 120,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "CS50's Introduction to Programming with Python, weeks 0 and 1 (if you would rather watch)",
      url: "https://cs50.harvard.edu/python/",
      kind: "course",
      minutes: 160,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
