import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "context-memory",
  title: "Manage what a model reads, remembers and costs",
  shortName: "Context and memory",
  outcome: "You can keep a long conversation within a budget of tokens, remember facts across sessions, and show what each choice costs.",
  why: {
    "genai-engineer":
      "Long conversations and agents fill the context with old text, and then answers get worse, slower and more expensive.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["openai-agents-sdk", "rag-pipeline", "sql-basics"],
  tools: ["ollama", "openai-agents-sdk", "sqlite", "python"],
  keywords: [
    "context engineering",
    "context window",
    "token budget",
    "compaction",
    "prompt caching",
    "KV cache",
    "agent memory",
    "long-term memory",
    "session memory",
    "LLM cost",
    "context management",
    "memory management",
    "chatbot",
    "conversational AI",
    "AI assistant",
    "virtual assistant",
  ],
  steps: [
    {
      id: "lose-the-start",
      text: `State a fact in the first message to ${models.smallChat.name}, with num_ctx set to 4096. Add long messages until it no longer knows the fact, and print prompt_eval_count each time.`,
    },
    {
      id: "budget",
      text: "Write a budget in tokens for instructions, tool descriptions, retrieved text, history and answer. Count each part for ten requests of your app, by how much prompt_eval_count grows with it. Cut the largest one first.",
    },
    {
      id: "compaction",
      text: "Make three versions of a 40-message conversation: all messages, the last ten, and a summary plus the last ten. Ask 20 questions about its facts, and compare right answers and tokens.",
    },
    {
      id: "stable-prefix",
      text: "Put what never changes first and the date last. Measure prompt_eval_duration for ten requests, then move the date to the front and measure again. Look up what a provider charges for cached tokens.",
    },
    {
      id: "long-memory",
      text: "Save facts about a user in SQLite with source and date, and load only those that fit the question. Add commands that show and delete them. A corrected fact replaces the old one.",
    },
    {
      id: "cost-table",
      text: "Put right answers, tokens, seconds and price for 1,000 conversations of each version in one table, and choose one for your app.",
    },
  ],
  doneWhen: {
    proof:
      "A script runs the 20 questions on three versions of one long conversation. A page gives the budget, the cache timings, the memory rules and the costs.",
    checks: [
      "For every version, the number of lost facts stands next to its tokens and its price.",
      "A fact from one test user never shows up for a second one, and a deleted fact is gone from the next session.",
      "The timings say whether a changed beginning made requests slower on your machine, also if it did not.",
    ],
  },
  recall: [
    {
      question: "Why should the parts of a prompt that never change come first?",
      answer: "Caches reuse the longest unchanged beginning. One changed word at the front makes everything after it new.",
    },
    {
      question: "What is the main risk of replacing old messages by a summary?",
      answer: "A detail that matters later may be dropped. Test the summary with questions about facts, and keep such facts apart.",
    },
  ],
  resources: [
    {
      title: "Anthropic: Effective context engineering for AI agents",
      url: "https://www.anthropic.com/engineering/effective-context-engineering-for-ai-agents",
      kind: "article",
      minutes: 30,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Ollama: Usage (token counts and durations in every answer)",
      url: "https://docs.ollama.com/api/usage",
      kind: "docs",
      minutes: 5,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "OpenAI Agents SDK: Sessions",
      url: "https://openai.github.io/openai-agents-python/sessions/",
      kind: "docs",
      minutes: 25,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
