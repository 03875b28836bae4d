import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "video-summarization",
  title: "Summarise video from its frames and its speech",
  shortName: "Video summary",
  outcome: "You can turn a video into a short summary whose every sentence points to a moment in it, and say what that costs per minute.",
  why: {
    "genai-engineer":
      "Meetings, lessons and product demos pile up as video, and a summary is only worth having if its claims can be looked up.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["vision-language", "speech-synthesis"],
  tools: ["ffmpeg", "whisper", "transformers", "ollama"],
  keywords: [
    "video summarization",
    "video understanding",
    "scene detection",
    "keyframes",
    "timestamps",
    "meeting summary",
    "map-reduce summary",
  ],
  steps: [
    {
      id: "first-summary",
      text: `Take a two-minute talk from NASA or Wikimedia Commons and transcribe it with ${models.speechToText.name}. Have ${models.smallChat.name} summarise it in five sentences.`,
    },
    {
      id: "frames",
      text: "Pull frames with FFmpeg, one every ten seconds and one at each scene change, and drop those that are nearly the same.",
    },
    {
      id: "timeline",
      text: `Describe each frame with ${models.smallVision.name}, and merge descriptions and transcript into one timeline.`,
    },
    {
      id: "with-times",
      text: "Summarise the timeline so that every sentence carries a time. For a long video, summarise its parts first and then the summaries.",
    },
    {
      id: "check-facts",
      text: "For two videos of two to five minutes, compare each summary sentence with the video. Count what is supported, unsupported and missing, with and without frames, and the computing time per minute.",
    },
  ],
  doneWhen: {
    proof:
      "Two openly licensed videos have summaries with times, a table of checked facts and computing time per minute of video, all on free models.",
    checks: [
      "For ten summary sentences picked at random, the table's verdict is right at the moment they point to.",
      "The table says how many sentences rest on a frame and not on speech, also if there are none.",
      "Computing time or cost per minute is stated with the hardware or the dated price list.",
    ],
  },
  recall: [
    {
      question: "Why should every sentence of a video summary carry a time?",
      answer: "So that anybody can look it up within seconds, and so that you can count which claims the video supports.",
    },
    {
      question: "When are the frames worth their cost, beyond the transcript?",
      answer: "When facts are shown and not said, such as slides, prices on screen or actions. Measure with and without them.",
    },
  ],
  resources: [
    {
      title: "Transformers: Video-text-to-text task guide",
      url: "https://huggingface.co/docs/transformers/tasks/video_text_to_text",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "FFmpeg filters: select, with its scene example",
      url: "https://ffmpeg.org/ffmpeg-filters.html",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "NASA Image and Video Library (free videos; check each one's credit line)",
      url: "https://images.nasa.gov/",
      kind: "dataset",
      minutes: 10,
      checked: { how: "unchecked", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
