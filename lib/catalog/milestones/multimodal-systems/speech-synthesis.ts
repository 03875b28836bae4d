import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "speech-synthesis",
  title: "Transcribe speech and synthesise it, with measured quality",
  shortName: "Speech",
  outcome: "You can turn speech into text and text into speech with open audio models, and put a number on how well both work.",
  why: {
    "genai-engineer":
      "Many people meet an assistant by voice, where a misheard name or a borrowed voice does more harm than a typing error.",
  },
  hours: { low: 5, high: 10 },
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
    "voice AI",
    "voice agents",
    "speech-to-text",
    "voice bot",
  ],
  steps: [
    {
      id: "first-transcript",
      text: `Record 30 seconds of your own voice and transcribe it with ${models.speechToText.name} (${models.speechToText.download}) on a CPU. Mark every wrong word.`,
    },
    {
      id: "word-errors",
      text: "Transcribe 20 LibriSpeech clips (free, CC BY 4.0; ten test-clean, ten test-other). Compute word error rate, the share of wrong words, with the jiwer package.",
    },
    {
      id: "normalise",
      text: "Show how letter case, punctuation and digits change the word error rate, and write down the rule that you keep.",
    },
    {
      id: "speak",
      text: `Synthesise ten sentences with ${models.textToSpeech.name} (${models.textToSpeech.download}), among them a date, a price, a name and an abbreviation. The kokoro package may need Python 3.12 (uv venv --python 3.12).`,
    },
    {
      id: "listen",
      text: "Three people rate each clip from 1 to 5. Transcribe the clips with Whisper as well, to find words that were lost.",
    },
    {
      id: "voice-rule",
      text: "Write a voice rule of half a page. Whose voice may be used, how is consent kept, and how do listeners learn that the speech is generated?",
    },
  ],
  doneWhen: {
    proof:
      "A notebook with free models shows word error rate on 20 LibriSpeech clips, ten generated clips with three listeners' ratings, and your voice rule.",
    checks: [
      "The word error rate of one clip picked at random is right when counted by hand.",
      "For date, price, name and abbreviation, the notebook says whether each was spoken right, and gives the fix for one that was not.",
      "Every voice is a preset with a licence, or its owner has agreed in writing.",
    ],
    alone: "Rate the clips yourself on two days in a random order, and use Whisper's transcript as the third listener.",
  },
  recall: [
    {
      question: "The right text has 20 words; the transcript has one word wrong and one missing. What is the word error rate?",
      answer: "2 of 20, so 10 percent.",
    },
    {
      question: "Why must both texts be normalised before word error rate is computed?",
      answer: "Otherwise case, punctuation or digits written as words count as errors, although nothing was misheard.",
    },
  ],
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
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OpenAI Whisper README: Available models and Python usage",
      url: "https://github.com/openai/whisper",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
