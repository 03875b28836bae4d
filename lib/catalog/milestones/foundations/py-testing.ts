import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-testing",
  title: "Catch mistakes in Python code with automatic tests",
  outcome: "You can write tests that fail when the code is wrong, cover the odd cases, and run with one command.",
  why: {
    "data-scientist": "A bug in a feature function can look like a better model, and a test finds it before your readers do.",
    "ml-engineer": "Nothing should reach users without a passing test run, and it is you who decides what that run has to prove.",
    "genai-engineer": "Model answers vary from call to call, so the parsing and the tools around them need tests that do not.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["py-modules-envs", "git-basics"],
  tools: ["pytest", "python", "git"],
  keywords: ["unit testing", "automated tests", "fixtures", "parametrize", "test-driven development", "edge cases", "regression test"],
  steps: [
    {
      id: "first-pass",
      text: "Put your penguin project under Git, install pytest, and write one test for a function in penguins.py. See it pass, then spoil the function on purpose and see it fail.",
    },
    {
      id: "failing-first",
      text: "Find a case that your code gets wrong, such as a species that is not in the file. Commit a failing test for it first, and the fix as the next commit.",
    },
    {
      id: "many-cases",
      text: "Put five pairs of input and expected output into one test with pytest.mark.parametrize, among them an empty list and a missing value.",
    },
    {
      id: "tiny-file",
      text: "Write a fixture that creates a CSV file of four rows in tmp_path, and use it in three tests so that none of them touches the real data.",
    },
    {
      id: "errors-decimals",
      text: "Test with pytest.raises that bad input gives the right error, and compare decimal numbers with pytest.approx.",
    },
    {
      id: "fresh-clone",
      text: "Clone the repository into an empty folder, install the requirements, pytest among them, and run the tests. Ask somebody to hide three small bugs and see which ones they find.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository holds at least ten tests for your penguin module, among them a fixture and a parametrized test, all run by one command.",
    checks: [
      "The history shows a commit with a failing test right before the commit that mends it.",
      "Of three small bugs planted by the reviewer, the tests find at least two.",
      "In a fresh clone, with the internet off, the tests pass in under ten seconds.",
    ],
  },
  resources: [
    {
      title: "pytest: Get started",
      url: "https://docs.pytest.org/en/stable/getting-started.html",
      kind: "docs",
      minutes: 25,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "pytest: How to use fixtures (first half)",
      url: "https://docs.pytest.org/en/stable/how-to/fixtures.html",
      kind: "docs",
      minutes: 40,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "pytest: How to parametrize fixtures and test functions",
      url: "https://docs.pytest.org/en/stable/how-to/parametrize.html",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
