import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "recommend-or-rank",
  title: "Recommend films and test the ranking against the most popular",
  shortName: "Recommender",
  outcome: "You can build a simple recommender, score the top of its list fairly, and say whom it serves badly.",
  why: {
    "data-scientist": "Shops, media and job sites earn by the order of a list, and a ranking needs other scores than a class.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["cv-strategies", "dimensionality-knn"],
  helpful: ["dimensionality-knn"],
  tools: ["pandas", "numpy", "scikit-learn"],
  keywords: [
    "recommender system",
    "collaborative filtering",
    "matrix factorisation",
    "implicit feedback",
    "hit rate",
    "NDCG",
    "MovieLens",
    "cold start",
    "popularity bias",
    "recommendation system",
    "recommendation engine",
    "recommender",
    "personalization",
    "ranking",
    "learning to rank",
  ],
  steps: [
    {
      id: "popular",
      text: "Load MovieLens latest-small (100,836 ratings, 610 people). Count likes (4 stars or more) and recommend to everybody the ten most liked films that they have not rated yet.",
    },
    {
      id: "split-by-time",
      text: "Hide each person's last five ratings by time. Score hit rate at 10: the share of people, among those with a hidden like, who get at least one of these films. Popular films reach about 15 percent.",
    },
    {
      id: "similar-items",
      text: "Compute the cosine similarity of films from the likes, and recommend what is similar to a person's own likes. In our run this reached about 22 percent; check yours.",
    },
    {
      id: "factors",
      text: "Factorise the matrix of likes with svds from scipy (10, 30 and 50 factors). Choose the number on validation ratings, and add NDCG at 10, which counts early places more.",
    },
    {
      id: "whom",
      text: "Report coverage (the share of films that anybody is shown) and the hit rate for people with few and with many ratings. Say what a new person gets.",
    },
    {
      id: "verdict",
      text: "Give each method's hit rate a bootstrap interval over people. Write half a page: which one you would test live, on which metric, and what an offline score cannot tell.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free MovieLens latest-small data scores four ways to fill a list of ten, with intervals, coverage and results for small histories.",
    checks: [
      "No hidden rating was used for similarity, factors or popularity.",
      "Films that a person has already rated are never recommended to that person.",
      "A method is called better than popular films only if the interval of the difference lies above zero.",
    ],
  },
  recall: [
    {
      question: "Why is a list of the most popular items the baseline for a recommender?",
      answer: "It needs no model and is hard to beat. A recommender that does not beat it adds cost only.",
    },
    {
      question: "What is the cold-start problem?",
      answer: "A new person or item has no history, so methods built on past behaviour have nothing to go on.",
    },
  ],
  resources: [
    {
      title: "Google: Recommendation systems course (candidate generation, collaborative filtering)",
      url: "https://developers.google.com/machine-learning/recommendation",
      kind: "course",
      minutes: 90,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "GroupLens: MovieLens latest data sets (small: 1 MB; not for commercial use)",
      url: "https://grouplens.org/datasets/movielens/latest/",
      kind: "dataset",
      minutes: 5,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Dive into Deep Learning: Overview of recommender systems",
      url: "https://d2l.ai/chapter_recommender-systems/recsys-intro.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-SA 4.0 (text)",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
