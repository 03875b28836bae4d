import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "chart-design",
  title: "Choose and design honest charts",
  outcome: "You can pick the chart that fits a question and take away what misleads or hides.",
  why: {
    "data-analyst": "Stakeholders explore a chart for seconds, so the wrong form can cost you the whole analysis behind it.",
    "data-scientist": "Visualizations of error and uncertainty decide whether people trust a model too much, too little or about right.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["desc-stats"],
  tools: ["matplotlib", "excel"],
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
  ],
  steps: [
    {
      id: "first-redesign",
      text: "Redraw one chart from the news or your work that confused you, until a friend gets the point in five seconds.",
    },
    {
      id: "match",
      text: "Take ten questions (compare, rank, change, spread, relation) and sketch a fitting chart for each by hand.",
    },
    {
      id: "four-forms",
      text: "Draw one small data set as pie, bar, line and table, and write which form answers which question fastest.",
    },
    { id: "axes", text: "Show the same figures with a cut axis and with one from zero, and say when each is fair." },
    {
      id: "color",
      text: "Check text and line colours with the WebAIM checker, then look at each chart in greyscale and mend what disappears.",
    },
    {
      id: "five-pairs",
      text: "Finish five before-and-after pairs, each with its question, the form you chose and the distortion you removed.",
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
  },
  resources: [
    {
      title: "Fundamentals of Data Visualization, chapters 5, 17 and 19",
      url: "https://clauswilke.com/dataviz/",
      kind: "book",
      minutes: 120,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Financial Times Visual Vocabulary: which chart for which relationship",
      url: "https://github.com/Financial-Times/chart-doctor/tree/main/visual-vocabulary",
      kind: "article",
      minutes: 20,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
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
