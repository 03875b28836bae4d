import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "stat-inference",
  title: "Estimate with confidence intervals, tests and the bootstrap",
  shortName: "Statistical tests",
  outcome: "You can put an honest range around an estimate, judge statistical significance, and check both by resampling.",
  why: {
    "data-analyst": "Somebody will ask whether last month's rise is real, and an interval answers that better than a guess.",
    "data-scientist": "Every experiment you design will be judged by these tools, and a mistake costs less here than in a live test.",
    "genai-engineer": "Two prompts that score 82 and 85 out of 100 may be equally good, and only an interval tells you so.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["desc-stats", "prob-distributions"],
  helpful: ["prob-distributions"],
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
    "hypothesis testing",
    "inferential statistics",
    "statistical tests",
    "statistical analysis",
    "confidence intervals",
    "significance testing",
    "hypothesis tests",
  ],
  steps: [
    {
      id: "two-intervals",
      text: "In penguins.csv, compute the mean flipper length of Adelie and of Chinstrap penguins, each with a 95 percent confidence interval. Plot both as points with error bars.",
    },
    {
      id: "what-95-means",
      text: "Draw 1,000 samples of 40 from a bell-shaped population you made up. Compute an interval from each, and count how many contain the true mean: about 950. Repeat with a very skewed one, and expect fewer.",
    },
    {
      id: "welch-test",
      text: "Compare the flippers of both species with ttest_ind and equal_var=False, and report difference, interval and p-value in one sentence. Do the same for body mass.",
    },
    {
      id: "doubt-and-bootstrap",
      text: "Look for outliers and draw a Q-Q plot with probplot (near its line: nearly normal). Compute the interval of the difference again with scipy.stats.bootstrap, and say whether the birds are independent: they were measured in nesting pairs.",
    },
    {
      id: "two-scores",
      text: "For 82 and 85 right answers out of 100, use proportion_confint from statsmodels, and confint_proportions_2indep for the difference (about -7 to 13 points). Write what you would tell somebody who wants to choose the winner.",
    },
    {
      id: "false-alarms",
      text: "Run 1,000 t-tests, each on two samples from the same population, and count the p-values below 0.05. Say what that means for a report with 20 comparisons.",
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
  recall: [
    {
      question: "What does a 95 percent confidence interval promise?",
      answer: "That the method catches the true value in about 95 of 100 samples. It says nothing certain about this one interval.",
    },
    {
      question: "A test gives p = 0.4. Have you shown that the groups are the same?",
      answer:
        "No. If the groups were the same, chance alone would give a difference at least this large in 40 of 100 studies. The interval tells how large a difference is still possible.",
    },
  ],
  resources: [
    {
      title: "Introduction to Modern Statistics (2nd edition), chapter 12: bootstrap intervals (then 11, 13, 14, 20)",
      url: "https://openintro-ims2.netlify.app/12-foundations-bootstrapping",
      kind: "book",
      minutes: 240,
      licence: "CC BY-SA 3.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Think Stats (3rd edition), chapter 8: Estimation (then 9: hypothesis testing; instead of the first book)",
      url: "https://allendowney.github.io/ThinkStats/chap08.html",
      kind: "book",
      minutes: 100,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Seeing Theory: Frequentist Inference (interactive)",
      url: "https://seeing-theory.brown.edu/frequentist-inference/index.html",
      kind: "course",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
