import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "plotly-interactive",
  title: "Build an interactive chart page with Plotly",
  outcome: "You can let people filter, hover and click through data in a browser page that you wrote.",
  why: {
    "data-analyst": "Some questions need a view that no dashboard product offers, and a page of your own runs anywhere for free.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["pandas-wrangling", "chart-design"],
  tools: ["plotly", "dash", "pandas"],
  keywords: ["interactive dashboards", "explore visually", "visual exploration", "hover", "cross-filtering", "callback", "web app"],
  steps: [
    {
      id: "first-figure",
      text: "Draw life expectancy against income from Plotly Express's built-in Gapminder data, save it as HTML and send it to a friend.",
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
      text: "Choose a first view that says something before any click, and make its message the title.",
    },
    {
      id: "speed",
      text: "Measure loading in the browser's network tab, and bring the first view under three seconds.",
    },
  ],
  doneWhen: {
    proof:
      "A Dash app on the built-in Gapminder data starts with one command and has a filter, hover detail and a click that fills a second chart.",
    checks: [
      "A newcomer answers a question that you give them within one minute.",
      "The first view appears in under three seconds on the reviewer's computer.",
      "After a click, the second chart and its title show the country that was clicked.",
    ],
  },
  resources: [
    {
      title: "Plotly for Python: Getting Started",
      url: "https://plotly.com/python/getting-started/",
      kind: "docs",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Dash in 20 Minutes tutorial",
      url: "https://dash.plotly.com/tutorial",
      kind: "docs",
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
