import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "desc-stats",
  title: "Summarise a data set with mean, median, variance and correlation",
  shortName: "Describe data",
  outcome: "You can describe real data by its centre, spread, shape and correlation, and say when one of these figures misleads.",
  why: {
    "data-analyst": "Most business questions get an average as their answer, and you are the one who sees when it misleads.",
    "data-scientist": "Skew and outliers decide which methods are safe, so a look at each column comes before any model.",
    "ml-engineer": "Drift alarms compare today's data with the past, and they are built from means, spreads and quantiles.",
    "genai-engineer": "You will collect hundreds of scores, and a mean without its spread makes a lucky prompt look like a good one.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["numpy-arrays"],
  tools: ["numpy", "scipy", "matplotlib"],
  keywords: [
    "descriptive statistics",
    "statistics",
    "Python libraries",
    "standard deviation",
    "quartiles",
    "outliers",
    "skewness",
    "histogram",
    "Pearson",
    "Spearman",
    "statistical analysis",
    "statistical methods",
    "applied statistics",
  ],
  steps: [
    {
      id: "mean-median",
      text: "Read gapminder_all.csv (142 countries, in the zip linked below) and print mean and median of gdpPercap_2007, the income per person. Look for about 11,680 and 6,124.",
    },
    {
      id: "shape",
      text: "Draw a histogram of that column and count the countries below the mean. Say in two sentences why mean and median are so far apart.",
    },
    {
      id: "spread",
      text: "Compute variance, standard deviation and quartiles with NumPy. Do the first two with ddof=0 (divide by n) and ddof=1 (divide by n - 1), and say which fits a sample.",
    },
    {
      id: "correlate",
      text: "Correlate gdpPercap_2007 with lifeExp_2007 by pearsonr and spearmanr from scipy.stats. Repeat pearsonr on the logarithm of income (np.log), and explain the three numbers from a scatter plot.",
    },
    {
      id: "trap",
      text: "In penguins.csv, correlate bill length with bill depth over all birds and then within each species. Explain in your own words why the sign changes.",
    },
    {
      id: "one-page",
      text: "Write one page on the countries, or on your own table, with one table and two charts. Put one sentence to remember under each.",
    },
  ],
  doneWhen: {
    proof:
      "A one-page summary of the 142 Gapminder countries covers centre, spread, shape and correlation, and a single script recomputes its figures.",
    checks: [
      "The page says where the mean misleads and puts the median next to it.",
      "For income and life expectancy, Pearson comes out near 0.68 and Spearman near 0.86.",
      "The bill correlation is negative over all penguins, positive within each species, and the page or script says why.",
    ],
  },
  recall: [
    {
      question: "Why is the mean income of countries so far above the median?",
      answer: "A few very rich countries pull the mean up. The median only counts how many are above and below.",
    },
    {
      question: "Two columns have a correlation near 0. Does that mean they are unrelated?",
      answer: "No. Pearson sees straight lines only, and groups can cancel each other. Look at the scatter plot.",
    },
  ],
  resources: [
    {
      title: "Introduction to Modern Statistics (2nd edition), chapter 5: Exploring numerical data",
      url: "https://openintro-ims2.netlify.app/05-explore-numerical",
      kind: "book",
      minutes: 75,
      licence: "CC BY-SA 3.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Same Stats, Different Graphs (the Datasaurus dozen)",
      url: "https://www.research.autodesk.com/publications/same-stats-different-graphs/",
      kind: "article",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Software Carpentry: the Gapminder files as a zip",
      url: "https://swcarpentry.github.io/python-novice-gapminder/files/python-novice-gapminder-data.zip",
      kind: "dataset",
      minutes: 5,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
