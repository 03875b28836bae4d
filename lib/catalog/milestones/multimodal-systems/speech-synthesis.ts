import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "speech-synthesis",
  title: "Transcribe speech and synthesise it, with measured quality",
  outcome: "You can turn speech into text and text into speech with open audio models, and put a number on how well both work.",
  why: {
    "genai-engineer":
      "Many people meet an assistant by voice, where a misheard name or a borrowed voice does more harm than a typing error.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["transformers-inference"],
  tools: ["whisper", "transformers", "hugging-face-hub"],
  keywords: [
    "speech synthesis",
    "audio models",
    "text to speech",
    "TTS",
    "speech recognition",
    "ASR",
    "word error rate",
    "voice consent",
    "voice assistant",
  ],
  steps: [
    {
      id: "first-transcript",
      text: "Record 30 seconds of your own voice, transcribe it with a small Whisper model on a CPU, and mark every wrong word.",
    },
    {
      id: "word-errors",
      text: "Transcribe 20 LibriSpeech clips (free, CC BY 4.0; ten test-clean, ten test-other) and compute word error rate, the share of wrong words, with the jiwer package.",
    },
    {
      id: "normalise",
      text: "Show how letter case, punctuation and digits change the word error rate, and write down the rule that you keep.",
    },
    {
      id: "speak",
      text: "Synthesise ten sentences with an open text-to-speech model such as Kokoro or Bark, among them a date, a price, a name and an abbreviation.",
    },
    {
      id: "listen",
      text: "Let three people rate each clip from 1 to 5, and transcribe the clips with Whisper to find words that were lost.",
    },
    {
      id: "voice-rule",
      text: "Write a voice rule of half a page: whose voice may be used, how consent is kept, and how listeners learn that the speech is generated.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook with free models shows word error rate on 20 LibriSpeech clips, ten generated clips with three listeners' ratings, and your voice rule.",
    checks: [
      "The word error rate of one clip that the reviewer picks is right when counted by hand.",
      "The reviewer hears the date, the price, the name and the abbreviation spoken right.",
      "Every voice is a preset with a licence, or its owner has agreed in writing.",
    ],
  },
  resources: [
    {
      title: "Hugging Face Audio Course: unit 5, Evaluation metrics for ASR",
      url: "https://huggingface.co/learn/audio-course/chapter5/evaluation",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Audio Course: unit 6, From text to speech",
      url: "https://huggingface.co/learn/audio-course/chapter6/introduction",
      kind: "course",
      minutes: 120,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OpenAI Whisper README (open model, runs locally)",
      url: "https://github.com/openai/whisper",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
