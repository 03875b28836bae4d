import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "http-json-apis",
  title: "Fetch every page of data from a web API",
  outcome: "You can collect a complete data set from a web API that answers in pages, without leaking your key.",
  why: {
    "data-analyst": "Much of what you are asked about sits in other companies' services, and an API replaces the weekly copy and paste.",
    "data-scientist": "Weather, prices or text from outside often help a model more than a cleverer algorithm does.",
    "ml-engineer": "You will build services that others call, and having been a careful caller teaches you what a good one needs.",
    "genai-engineer": "Every hosted model is reached over HTTP, with the same kinds of keys, limits and errors.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["py-modules-envs"],
  tools: ["python", "requests"],
  keywords: ["APIs", "extract data", "data extraction", "REST", "JSON", "pagination", "API key", "rate limit", "retry"],
  steps: [
    {
      id: "first-call",
      text: "Call the free Open-Meteo forecast for your town with Requests and print tomorrow's highest temperature.",
    },
    {
      id: "read-response",
      text: "Print status code, one header and the JSON keys of that call, then repeat it with latitude 200 and read the error.",
    },
    {
      id: "key-outside",
      text: "Get a free developer key for the Guardian Open Platform and read it from an environment variable, never from the script.",
    },
    {
      id: "all-pages",
      text: "Search one topic over one finished month and fetch page after page until you reach the number in the pages field.",
    },
    {
      id: "retry",
      text: "Add a timeout, and retry with growing pauses on 429 (too many calls) and 500 to 599 (trouble on their side).",
    },
    {
      id: "save-tidy",
      text: "Write one row an article to a CSV file, and stop with an error when the rows differ from the total field.",
    },
  ],
  doneWhen: {
    proof: "A script saves one finished month of Guardian search results as CSV, with as many rows as the API reports in total.",
    checks: [
      "Searching the script and its output for the key finds nothing.",
      "A second run gives the same article ids, each of them once.",
      "Pointed at https://httpbin.org/status/503, the script retries a few times and then ends with a clear message.",
    ],
  },
  resources: [
    {
      title: "Requests: Quickstart",
      url: "https://requests.readthedocs.io/en/latest/user/quickstart/",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MDN: Overview of HTTP",
      url: "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Overview",
      kind: "docs",
      minutes: 30,
      licence: "CC BY-SA 2.5",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Guardian Open Platform: documentation of content search",
      url: "https://open-platform.theguardian.com/documentation/",
      kind: "docs",
      minutes: 20,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
