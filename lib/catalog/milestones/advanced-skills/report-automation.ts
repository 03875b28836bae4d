import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "report-automation",
  title: "Automate a recurring report with a script and a schedule",
  shortName: "Automatic report",
  outcome: "You can make a report that rebuilds itself on time and tells you when it could not.",
  why: {
    "data-analyst": "Hours spent on the same report every week are hours taken from questions nobody has answered yet.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["pandas-wrangling", "git-basics"],
  tools: ["python", "pandas", "github-actions", "cron"],
  keywords: [
    "automate workflows",
    "workflow automation",
    "scripts",
    "reports",
    "scheduled job",
    "alert",
    "runbook",
    "automated reporting",
    "reporting",
    "recurring reports",
    "automation",
    "process automation",
  ],
  steps: [
    {
      id: "one-command",
      text: "Write a script that reads the USGS past-week earthquake CSV and makes an HTML page with a table, a chart and its date.",
    },
    {
      id: "guard",
      text: "Stop with a clear message when the file is empty, a column is missing or the newest row is over two days old.",
    },
    {
      id: "schedule",
      text: "Run it daily with GitHub Actions (a file in .github/workflows), on a schedule in cron syntax and UTC. Keep each page as a stored artifact.",
    },
    { id: "alarm", text: "Break the address on purpose and confirm that the failed run reaches you by e-mail." },
    { id: "twice", text: "Run it twice on the same day and make sure that no earthquake is counted twice." },
    {
      id: "runbook",
      text: "Write half a page: what it does, when, who reads it, how to run it by hand and how to switch it off. GitHub stops the schedule of a public repository after 60 days without activity: say so.",
    },
  ],
  doneWhen: {
    proof:
      "A public GitHub repository (free) rebuilds an earthquake report. It shows three good scheduled runs and one planned failure that raised an alert.",
    checks: [
      "The three good runs were started by the schedule, not by hand, and the log says what happened to any run between them.",
      "The log of the failed run ends with a message that names the cause.",
      "A fresh clone makes the report with one command from the README.",
    ],
  },
  recall: [
    {
      question: "Why must a scheduled report fail loudly on an empty file?",
      answer: "A page that looks normal but holds old or no data is trusted. A failed run with a message is noticed.",
    },
    {
      question: "In which time zone does a GitHub Actions schedule run, and why does it matter?",
      answer: "In UTC by default. A run meant for the morning can fall into another hour, or into another day's data.",
    },
  ],
  resources: [
    {
      title: "GitHub Actions: Quickstart",
      url: "https://docs.github.com/en/actions/get-started/quickstart",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "GitHub Actions: events that trigger workflows, the section on schedule",
      url: "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "USGS earthquake feeds in CSV format",
      url: "https://earthquake.usgs.gov/earthquakes/feed/v1.0/csv.php",
      kind: "dataset",
      minutes: 10,
      licence: "Public domain (US)",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
