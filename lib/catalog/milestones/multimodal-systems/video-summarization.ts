import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "video-summarization",
  title: "Summarise video from its frames and its speech",
  outcome: "You can turn a video into a short summary whose every sentence points to a moment in it, and say what that costs per minute.",
  why: {
    "genai-engineer":
      "Meetings, lessons and product demos pile up as video, and a summary is only worth having if its claims can be looked up.",
  },
  hours: { low: 6, high: 12 },
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
      text: "Take a two-minute talk from NASA or Wikimedia Commons, transcribe it with Whisper, and let a local model summarise it in five sentences.",
    },
    {
      id: "frames",
      text: "Pull frames with FFmpeg, one every ten seconds and one at each scene change, and drop those that are nearly the same.",
    },
    {
      id: "timeline",
      text: "Describe each frame with a small vision-language model, and merge descriptions and transcript into one timeline by time.",
    },
    {
      id: "with-times",
      text: "Summarise the timeline so that every sentence carries a time; for a long video, summarise its parts first and then the summaries.",
    },
    {
      id: "check-facts",
      text: "For five videos of two to ten minutes, compare each summary sentence with the video, and count what is supported, unsupported and missing.",
    },
    {
      id: "cost",
      text: "Report computing time per minute of video, or the price for a hosted model, with and without frames, and say what the frames added.",
    },
  ],
  doneWhen: {
    proof:
      "Five openly licensed videos (NASA, Wikimedia Commons) have summaries with times, a table of checked facts and a cost per minute, all on free models.",
    checks: [
      "Of ten summary sentences that the reviewer picks, at least nine are true at the moment they point to.",
      "In at least three of the five summaries, a sentence rests on a frame and not on speech.",
      "Cost or computing time per minute is stated with the hardware or the price list.",
    ],
  },
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
      title: "OpenAI Whisper README: Python usage",
      url: "https://github.com/openai/whisper",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "FFmpeg filters: select, with its scene example",
      url: "https://ffmpeg.org/ffmpeg-filters.html",
      kind: "docs",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
