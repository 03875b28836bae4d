import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "plotly-interactive",
  title: "Build an interactive chart page with Plotly",
  shortName: "Plotly dashboard",
  outcome: "You can let people filter, hover and click through data in a browser page that you wrote.",
  why: {
    "data-analyst": "Some questions need a view that no dashboard product offers, and a page of your own runs anywhere for free.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["pandas-wrangling", "chart-design"],
  helpful: ["chart-design"],
  tools: ["plotly", "dash", "pandas"],
  keywords: ["interactive dashboards", "explore visually", "visual exploration", "hover", "cross-filtering", "callback", "web app"],
  steps: [
    {
      id: "first-figure",
      text: "Draw life expectancy against income from Plotly Express's built-in Gapminder data. Save it as HTML and open it in a browser.",
    },
    {
      id: "hover",
      text: "Write hover text with country, year and units, and format the numbers so that nobody has to count zeros.",
    },
    {
      id: "filter",
      text: "Put the chart into a Dash app with a dropdown for the continent and a slider for the year.",
    },
    { id: "cross-filter", text: "Let a click on one country fill a second chart with its history since 1952." },
    {
      id: "first-view",
      text: "Choose a first view that says something before any click: three key numbers on top, and the message as the title. Check the numbers with pandas.",
    },
    {
      id: "speed",
      text: "Measure how long the first view takes in the browser's network tab. Write the time down, make one change that shortens it, and measure again.",
    },
  ],
  doneWhen: {
    proof:
      "A Dash app on the built-in Gapminder data starts with one command. It has a filter, hover detail and a click that fills a second chart.",
    checks: [
      "A newcomer answers a question that you give them within one minute.",
      "The three key numbers match pandas, also after the filter is changed.",
      "After a click, the second chart and its title show the country that was clicked.",
    ],
    alone: "Write three questions today, wait two days, then answer each from the page alone within one minute, with a timer.",
  },
  recall: [
    {
      question: "What does a Dash callback connect?",
      answer: "Inputs such as a dropdown or a click with outputs such as a chart: it runs whenever an input changes.",
    },
    {
      question: "Why must an interactive page say something before the first click?",
      answer: "Most visitors never click. What only appears after a click is not seen by them.",
    },
  ],
  resources: [
    {
      title: "Plotly for Python: Getting Started",
      url: "https://plotly.com/python/getting-started/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Dash in 20 Minutes tutorial",
      url: "https://dash.plotly.com/tutorial",
      kind: "course",
      minutes: 60,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Dash: Interactive Visualizations (clicks, hover and cross-filtering)",
      url: "https://dash.plotly.com/interactive-graphing",
      kind: "docs",
      minutes: 40,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
