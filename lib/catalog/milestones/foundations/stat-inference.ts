import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "stat-inference",
  title: "Estimate and test: confidence intervals, hypothesis tests, bootstrap",
  outcome: "You can put an honest range around an estimate, judge statistical significance, and check both by resampling.",
  why: {
    "data-analyst": "Somebody will ask whether last month's rise is real, and an interval answers that better than a hunch.",
    "data-scientist":
      "Every experiment you design will be judged by these tools, and their traps are cheaper to meet here than in a live test.",
    "genai-engineer": "Two prompts that score 82 and 85 out of 100 may be equally good, and only an interval tells you so.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["prob-distributions"],
  tools: ["scipy", "statsmodels", "numpy"],
  keywords: [
    "statistical significance",
    "statistics",
    "p-value",
    "t-test",
    "standard error",
    "effect size",
    "type I error",
    "multiple comparisons",
    "proportion",
    "resampling",
  ],
  steps: [
    {
      id: "two-intervals",
      text: "From penguins.csv, compute the mean flipper length of Adelie and of Chinstrap penguins with a 95 percent confidence interval each. Plot both as points with error bars.",
    },
    {
      id: "what-95-means",
      text: "Draw 1,000 samples of 40 from a population you made up, compute an interval from each, and count how many contain the true mean. Expect about 950.",
    },
    {
      id: "welch-test",
      text: "Compare the flippers of both species with ttest_ind and equal_var=False, and report difference, interval and p-value in one sentence. Do the same for body mass.",
    },
    {
      id: "doubt-and-bootstrap",
      text: "Ask whether the birds are independent, look for outliers and draw a Q-Q plot with probplot. Then compute the interval of the difference again with scipy.stats.bootstrap and compare.",
    },
    {
      id: "two-scores",
      text: "Use proportion_confint from statsmodels on 82 and on 85 right answers out of 100. Say what you would tell somebody who wants to pick the winner.",
    },
    {
      id: "false-alarms",
      text: "Run 1,000 t-tests on pairs of samples that do not differ, and count the p-values below 0.05. Say what that means for a report with 20 comparisons.",
    },
  ],
  doneWhen: {
    proof:
      "A two-page report on Adelie and Chinstrap penguins gives an estimate with its interval, a test with its assumptions, and a bootstrap that agrees.",
    checks: [
      "The flipper difference is about 5.9 mm, with a 95 percent interval close to 3.9 to 7.9.",
      "Body mass is reported as no clear difference, and not as proof that the species weigh the same.",
      "Test and bootstrap intervals agree within 0.3 mm at each end, or the report explains the gap.",
    ],
  },
  resources: [
    {
      title: "Introduction to Modern Statistics (2nd edition), chapters 11 to 14 and 20",
      url: "https://openintro-ims2.netlify.app/",
      kind: "book",
      minutes: 240,
      licence: "CC BY-SA 3.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Think Stats (3rd edition), chapters 8 and 9: estimation, hypothesis testing",
      url: "https://allendowney.github.io/ThinkStats/",
      kind: "book",
      minutes: 100,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SciPy tutorial: Statistics, the parts on tests and resampling",
      url: "https://docs.scipy.org/doc/scipy/tutorial/stats.html",
      kind: "docs",
      minutes: 40,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
