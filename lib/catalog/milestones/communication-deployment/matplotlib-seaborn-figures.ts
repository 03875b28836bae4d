import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "matplotlib-seaborn-figures",
  title: "Produce publication-grade figures with Matplotlib and Seaborn",
  shortName: "Print-ready charts",
  outcome: "You can make a consistent set of visualizations from one script that stay readable in print, in grey and on a phone.",
  why: {
    "data-scientist": "Your visualizations travel further than your notebook, so they have to make sense without you in the room.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["pandas-wrangling", "chart-design"],
  tools: ["matplotlib", "seaborn", "pandas"],
  keywords: ["style sheet", "colour-blind palette", "SVG", "small multiples", "subplots", "plotting", "present results"],
  steps: [
    {
      id: "first-figure",
      text: "Draw one Seaborn figure of load_dataset('penguins'), or of your own table. Give it a title that states the finding, and save it as PNG and SVG.",
    },
    {
      id: "style-file",
      text: "Write a style file (.mplstyle) with font, sizes and a palette that is safe for colour blindness, and apply it to that figure.",
    },
    {
      id: "six-kinds",
      text: "From one script draw six figures: comparison, distribution, relation, time series, small multiples, and an estimate with its interval.",
    },
    {
      id: "annotate",
      text: "Label lines directly and mark the one point that matters in each figure. Take out every line or legend that adds nothing.",
    },
    {
      id: "grey-test",
      text: "Turn all six to greyscale, view them at 8 cm width, and fix whatever can no longer be read.",
    },
    {
      id: "rebuild",
      text: "Delete the output folder, run the script once, and get all six back as vector files with the same look.",
    },
  ],
  doneWhen: {
    proof: "One script draws six figures from the free penguins and UCI Bike Sharing data and writes them as vector files in one run.",
    checks: [
      "All six can be read in greyscale at 8 cm width.",
      "Fonts, sizes and colours come from the style file, not from single figures.",
      "A reader can say the message of two figures from their titles alone.",
    ],
    alone: "Look at the figures again after two days, with your text hidden, and write down what each title tells you.",
  },
  recall: [
    {
      question: "Why save a figure as SVG or PDF for print?",
      answer: "Vector files stay sharp at every size. Pixels of a PNG get blurred when it is enlarged.",
    },
    {
      question: "What does a style file give you that settings in each figure do not?",
      answer: "One place for fonts, sizes and colours, so all figures look alike and change together.",
    },
  ],
  resources: [
    {
      title: "Ten Simple Rules for Better Figures (PLOS Computational Biology)",
      url: "https://journals.plos.org/ploscompbiol/article?id=10.1371/journal.pcbi.1003833",
      kind: "article",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Matplotlib: quick start guide",
      url: "https://matplotlib.org/stable/users/explain/quick_start.html",
      kind: "docs",
      minutes: 45,
      licence: "PSF-based licence",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "seaborn: user guide and tutorial (introduction, relational, distributions, figure aesthetics)",
      url: "https://seaborn.pydata.org/tutorial.html",
      kind: "docs",
      minutes: 90,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
