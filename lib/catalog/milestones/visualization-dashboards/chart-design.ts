import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "chart-design",
  title: "Choose and design honest charts",
  shortName: "Honest charts",
  outcome: "You can pick the chart that fits a question and take away what misleads or hides.",
  why: {
    "data-analyst": "Stakeholders look at a chart for seconds, so the wrong form can cost you the whole analysis behind it.",
    "data-scientist": "Visualizations of error and uncertainty decide whether people trust a model too much, too little or about right.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: [],
  tools: ["excel"],
  keywords: [
    "explore visually",
    "visual exploration",
    "visualizations",
    "data visualization",
    "colour blindness",
    "color blindness",
    "contrast",
    "axis",
    "chart types",
    "stacked chart",
    "data viz",
    "charts",
    "visualize data",
  ],
  steps: [
    {
      id: "first-redesign",
      text: "Find a chart in the news or at work that confused you. Redraw it in a spreadsheet or any tool until its point is clear in five seconds.",
    },
    {
      id: "match",
      text: "Take ten questions (compare, rank, change, spread, relation) and sketch a fitting chart for each by hand.",
    },
    {
      id: "four-forms",
      text: "Draw one small data set as pie, stacked bar, line and table, and write which form answers which question fastest.",
    },
    { id: "axes", text: "Show the same figures with a cut axis and with one from zero, and say when each is fair." },
    {
      id: "color",
      text: "Check text and line colours with the WebAIM checker. Then look at each chart without colour (a grey print preview will do) and fix what disappears.",
    },
    {
      id: "five-pairs",
      text: "Finish five before-and-after pairs. Name for each its question, the form you chose and the distortion you removed.",
    },
  ],
  doneWhen: {
    proof:
      "A page shows five before-and-after chart pairs, each naming the question, the chart form and what was removed; any free tool will do.",
    checks: [
      "Text in each new chart has a contrast of at least 4.5 to 1.",
      "Bars start at zero, and any other unusual axis is stated on the chart.",
      "Two people who see a new chart for five seconds name the same message.",
    ],
    alone: "Two days later, look at each new chart for five seconds, write down its message, and compare it with the one you meant.",
  },
  recall: [
    {
      question: "When may an axis not start at zero?",
      answer: "With lines or points, when small changes matter and the axis says so. Bars always start at zero: their length is the value.",
    },
    {
      question: "Which chart do you choose for a ranking, and which for change over time?",
      answer: "Sorted bars for a ranking; a line for change over time.",
    },
  ],
  resources: [
    {
      title: "Fundamentals of Data Visualization, chapter 5: Directory of visualizations",
      url: "https://clauswilke.com/dataviz/directory-of-visualizations.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Fundamentals of Data Visualization, chapter 17: The principle of proportional ink",
      url: "https://clauswilke.com/dataviz/proportional-ink.html",
      kind: "book",
      minutes: 30,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "WebAIM Contrast Checker",
      url: "https://webaim.org/resources/contrastchecker/",
      kind: "tool",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
