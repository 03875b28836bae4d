import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "http-json-apis",
  title: "Fetch every page of data from a web API",
  shortName: "Web APIs",
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
  keywords: [
    "APIs",
    "extract data",
    "data extraction",
    "REST",
    "JSON",
    "pagination",
    "API key",
    "rate limit",
    "retry",
    "API",
    "API integration",
    "data collection",
  ],
  steps: [
    {
      id: "first-call",
      text: "Call the free Open-Meteo forecast for your town with Requests and print tomorrow's highest temperature. No key is needed.",
    },
    {
      id: "read-response",
      text: "Print the status code, one header and the keys of the answer. It is JSON, text that becomes a dict. Repeat it with latitude 200 and read the error.",
    },
    {
      id: "key-outside",
      text: "Get a free developer key for the Guardian Open Platform (it asks for an e-mail address). Read it from an environment variable (in the terminal: export GUARDIAN_KEY=your-key), never from the script.",
    },
    {
      id: "all-pages",
      text: "Search one topic over one finished month. Fetch page after page until you reach the number in the pages field.",
    },
    {
      id: "retry",
      text: 'Add a timeout. Retry with growing pauses on 429 (too many calls) and 500 to 599 (trouble on their side). Test it on your own http.server: HTTPServer(("localhost", 8503), Busy), where class Busy(BaseHTTPRequestHandler) has a do_GET with self.send_error(503).',
    },
    {
      id: "save-tidy",
      text: "Write one row per article to a CSV file, and stop with an error when the number of rows differs from the total field.",
    },
  ],
  doneWhen: {
    proof: "A script saves one finished month of Guardian search results as CSV, with as many rows as the API reports in total.",
    checks: [
      "Searching the script and its output for the key finds nothing.",
      "A second run gives the same article ids, each of them once.",
      "Pointed at your own server, which always answers 503, the script tries three times or more, as the server's log shows. Then it stops with a clear message.",
    ],
  },
  recall: [
    {
      question: "Which HTTP answers are worth a retry, and which are not?",
      answer: "429 and 500 to 599 may pass, so wait and retry. Most other 400 codes mean the request is wrong: fix it.",
    },
    {
      question: "How do you know that you have fetched every page?",
      answer: "Go on until the last page that the API names, and compare the rows with the total it reports.",
    },
  ],
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
      title: "Automate the Boring Stuff with Python (3rd edition), chapter 13: Web Scraping, the part on requests",
      url: "https://automatetheboringstuff.com/3e/chapter13.html",
      kind: "book",
      minutes: 15,
      checked: { how: "unchecked", on: "2026-11-28" },
    },
    {
      title: "Guardian Open Platform: documentation of content search",
      url: "https://open-platform.theguardian.com/documentation/",
      kind: "docs",
      minutes: 20,
      access: "account",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
