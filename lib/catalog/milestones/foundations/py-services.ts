import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-services",
  title: "Write Python that serves many callers: async, types, packages",
  shortName: "Async and types",
  outcome:
    "You can make waiting code concurrent, keep a service responsive, and ship typed, checked code as a package that installs anywhere.",
  why: {
    "ml-engineer": "One blocking call stalls everybody who waits for the same worker, and interviewers ask you to explain why.",
    "genai-engineer": "Your programs spend most of their time waiting for models, so async code is what makes ten calls as quick as one.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["py-testing", "http-json-apis"],
  tools: ["uv", "ruff", "mypy", "httpx", "pytest", "python"],
  keywords: [
    "async and await",
    "asyncio",
    "concurrency",
    "threads",
    "processes",
    "type hints",
    "packaging",
    "pyproject.toml",
    "lock file",
    "wheel",
    "linting",
    "timeouts",
    "software engineering",
    "software development",
    "clean code",
    "asynchronous programming",
    "async programming",
    "code quality",
  ],
  steps: [
    {
      id: "new-project",
      text: "Install uv, and create a project with uv init --package fetcher. Add httpx, and pytest, ruff and mypy with uv add --dev. Run uv run fetcher, and find the exact version of httpx in uv.lock.",
    },
    {
      id: "one-by-one",
      text: "Write a local server with ThreadingHTTPServer (first set ThreadingHTTPServer.request_queue_size = 100) that waits 0.2 seconds and answers with JSON. Fetch 50 addresses from it one after another: about 10 seconds.",
    },
    {
      id: "ten-at-once",
      text: "Do the same with httpx.AsyncClient in an asyncio.TaskGroup. A Semaphore of 10 lets ten calls run at a time. Compare the time with the shortest possible (50 times 0.2 seconds, divided by 10), and explain the gap.",
    },
    {
      id: "one-hangs",
      text: "Have one address never answer and one answer 500. Add a timeout of 1 second for each call, and return an error value in place of raising. The other 48 results must still arrive. Test it with pytest.",
    },
    {
      id: "blocked-loop",
      text: "Print a tick every 0.1 seconds, and note the longest gap. Call time.sleep(2) in a coroutine (an async function), and fix it with asyncio.to_thread. Run four sums of ten million squares in threads, then in a ProcessPoolExecutor.",
    },
    {
      id: "typed-and-packed",
      text: "Add type hints until mypy --strict and ruff check find nothing. Build a wheel with uv build, and run it in a folder without the source: uvx --from, the wheel's path, then fetcher.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds uv.lock, tests and a table of times. It covers one by one, ten at once, a blocked loop, threads and processes.",
    checks: [
      "The text compares one by one and ten at once with the limit of 1 second, and explains the difference.",
      "With one address that hangs and one that fails, 48 results and two named errors come back in less than 3 seconds.",
      "In a fresh clone, uv sync --locked, mypy --strict, ruff check and pytest all end without an error.",
    ],
  },
  recall: [
    {
      question: "For which work does async make a program faster, and for which not?",
      answer: "For waiting: network, disk, models on other machines. Not for calculating, which needs processes or other code.",
    },
    {
      question: "pyproject.toml says httpx>=0.28. What does the lock file add?",
      answer: "The exact version and hash of httpx and of everything it needs, so that every machine installs the same.",
    },
  ],
  resources: [
    {
      title: "Python HOWTO: A conceptual overview of asyncio",
      url: "https://docs.python.org/3/howto/a-conceptual-overview-of-asyncio.html",
      kind: "docs",
      minutes: 45,
      licence: "PSF-2.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "FastAPI: Concurrency and async / await (up to the burgers)",
      url: "https://fastapi.tiangolo.com/async/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "MIT Missing Semester 2026: Packaging and Shipping Code",
      url: "https://missing.csail.mit.edu/2026/shipping-code/",
      kind: "course",
      minutes: 60,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
