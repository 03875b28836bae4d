import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-story-presentation",
  title: "Present a data story to a nontechnical audience",
  shortName: "Data story",
  outcome: "You can tell a finding as a seven-minute talk that listeners remember in the same way.",
  why: {
    "data-analyst": "Decisions are often taken in a meeting, and there your voice carries further than your dashboard.",
    "data-scientist": "A model is used only when people who did not build it understand what it can and cannot tell them.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["chart-design", "eda-report"],
  helpful: ["chart-design"],
  tools: ["quarto", "matplotlib"],
  keywords: [
    "verbal communication",
    "storytelling narratives",
    "nontechnical audiences",
    "tells stories with numbers",
    "present results",
    "data storytelling",
    "slides",
    "public speaking",
    "communication",
    "communication skills",
    "presentations",
    "presentation skills",
    "presenting",
    "present findings",
    "storytelling",
    "PowerPoint",
    "Google Slides",
    "slide decks",
    "communicate",
    "verbal communication skills",
  ],
  steps: [
    {
      id: "one-sentence",
      text: "Say the main finding of your exploration aloud in one sentence, without notes or slides. Record it and listen to it.",
    },
    {
      id: "arc",
      text: "Write the story on six cards: situation, what changed, question, finding, meaning, what to do.",
    },
    {
      id: "slides",
      text: "Make one slide from each card in Quarto or any free slide tool. Title each with a full sentence that makes its point.",
    },
    { id: "focus", text: "On every chart, turn what is not needed grey and label the one thing to look at." },
    {
      id: "rehearse",
      text: "Rehearse twice with a timer, cut to seven minutes, and prepare answers to the three hardest questions.",
    },
    {
      id: "listeners",
      text: "Record the talk and show it to three listeners. Each writes down the takeaway before anybody discusses it.",
    },
  ],
  doneWhen: {
    proof: "A recorded talk of at most seven minutes on nycflights13 or other public data, with the written takeaways of three listeners.",
    checks: [
      "The three takeaways agree with each other and with the message you meant.",
      "Every slide title is a statement that could turn out false, not a topic.",
      "No slide has more than one chart, and every technical term is explained or gone.",
    ],
    alone:
      "Watch your recording after two days with the sound on and no slides, then with slides and no sound. Both must give the same takeaway.",
  },
  recall: [
    {
      question: "What makes a good slide title in a data talk?",
      answer: "A full sentence that states the point and could be false, such as Late flights come from the evening.",
    },
    {
      question: "Why do listeners write down the takeaway before they talk about it?",
      answer: "In a discussion people follow the first voice. Written answers show what each really understood.",
    },
  ],
  resources: [
    {
      title: "Fundamentals of Data Visualization, chapter 29: Telling a story and making a point",
      url: "https://clauswilke.com/dataviz/telling-a-story.html",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-ND 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Science for Beginners, lesson 16: communication",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle/16-communication",
      kind: "course",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
