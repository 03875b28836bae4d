import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "py-testing",
  title: "Catch mistakes in Python code with automatic tests",
  shortName: "Python tests",
  outcome: "You can write tests that fail when the code is wrong, cover the odd cases, and run with one command.",
  why: {
    "data-scientist": "A bug in a feature function can look like a better model, and a test finds it before your readers do.",
    "ml-engineer": "Nothing should reach users without a passing test run, and it is you who decides what that run has to prove.",
    "genai-engineer": "Model answers vary from call to call, so the parsing and the tools around them need tests that do not.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["py-modules-envs", "git-basics"],
  tools: ["pytest", "python", "git"],
  keywords: [
    "unit testing",
    "automated tests",
    "fixtures",
    "parametrize",
    "test-driven development",
    "edge cases",
    "regression test",
    "software engineering best practices",
    "testing",
    "test automation",
    "TDD",
    "automated testing",
  ],
  steps: [
    {
      id: "first-pass",
      text: "Put your penguin project under Git, and install pytest. Write one test for a function in penguins.py and see it pass. Break the function on purpose, and see the test fail.",
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
      text: "Write a fixture that creates a CSV file of four rows in tmp_path. Use it in three tests, so that none of them touches the real data.",
    },
    {
      id: "errors-decimals",
      text: "Test with pytest.raises that bad input gives the right error, and compare decimal numbers with pytest.approx.",
    },
    {
      id: "fresh-clone",
      text: "Run the tests in a fresh clone. Then make five small changes to the code, one at a time, such as < into <=, the word and into the word or, 5 into 6. Write a test for each change that no test noticed.",
    },
  ],
  doneWhen: {
    proof: "A repository holds at least ten tests for your penguin module, with a fixture and a parametrized test, all run by one command.",
    checks: [
      "The history shows a commit with a failing test right before the commit that fixes the code.",
      "A table lists the five small changes, which test noticed each, and the test that was added for each that got through.",
      "In a fresh clone, with the internet off, the tests pass in under ten seconds.",
    ],
  },
  recall: [
    {
      question: "Why do you want to see a new test fail before it passes?",
      answer: "A test that has never failed may check nothing. Failing on the wrong code shows that it looks at the right thing.",
    },
    {
      question: "All lines are covered by tests, yet a bug gets through. How?",
      answer: "A line that runs is not a result that is checked. The tests missed the case, or never compared the value.",
    },
  ],
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
      title: "pytest: How to use fixtures (first third, then parametrize from the menu)",
      url: "https://docs.pytest.org/en/stable/how-to/fixtures.html",
      kind: "docs",
      minutes: 40,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MIT Missing Semester 2026: Code Quality, the part on testing",
      url: "https://missing.csail.mit.edu/2026/code-quality/",
      kind: "course",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
