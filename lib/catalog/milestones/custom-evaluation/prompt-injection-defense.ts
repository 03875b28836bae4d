import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "prompt-injection-defense",
  title: "Defend a RAG app against prompt injection",
  shortName: "Injection defence",
  outcome: "You can attack your own app with hidden instructions, measure what gets through and limit the harm by design.",
  why: {
    "genai-engineer": "Your apps read text that strangers wrote, and a model cannot reliably tell a quoted instruction from yours.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["golden-set-rules"],
  tools: ["python", "ollama", "openai-agents-sdk"],
  keywords: [
    "indirect prompt injection",
    "jailbreak",
    "LLM security",
    "OWASP LLM01",
    "data exfiltration",
    "RAG poisoning",
    "least privilege",
    "guardrails",
    "lethal trifecta",
    "red teaming",
    "OWASP",
    "AI security",
    "prompt injection",
  ],
  steps: [
    {
      id: "first-attack",
      text: `Hide an instruction to reply only with the word BANANA in one document of your RAG corpus. Find a question to ${models.smallChat.name} that triggers it.`,
    },
    {
      id: "trust-map",
      text: "Draw where text from others enters your app and what it could reach. Mark each path that joins private data, strangers' text and a way to send something out.",
    },
    {
      id: "attack-set",
      text: "Write 40 attacks, 20 typed by the user and 20 hidden in documents. Give each a rule in code that decides whether it worked.",
    },
    {
      id: "success-rate",
      text: "Add a fake send_email action that only writes to a log. Run each attack three times with no defence, and count the successes of the 120 runs, by kind.",
    },
    {
      id: "layers",
      text: "Run the attacks with each defence alone, overnight if needed. Use marked-off document text, fewer rights, a list of allowed actions, a person's approval (asking counts as stopped), and output checks.",
    },
    {
      id: "price-of-safety",
      text: "Run your golden set with all defences on, and report the change in passes and time. Write down which attacks still work.",
    },
  ],
  doneWhen: {
    proof:
      "A table for your RAG app on a free local model shows how many of 40 attacks work before and after each defence. It gives the effect on the golden set too.",
    checks: [
      "At least 20 attacks sit in documents and not in the user's message.",
      "Nothing reaches the fake e-mail log without a typed approval, whatever the model writes.",
      "The report names attacks that still succeed and what keeps their harm small.",
    ],
  },
  recall: [
    {
      question: "Why is a better system prompt no complete defence against prompt injection?",
      answer: "The model reads your text and the attacker's text as one stream and cannot reliably tell them apart. Limit what it can do.",
    },
    {
      question: "Which three things together make an injected instruction dangerous?",
      answer: "Access to private data, text from strangers, and a way to send something out. Remove one of them.",
    },
  ],
  resources: [
    {
      title: "OWASP cheat sheet: LLM prompt injection prevention",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/LLM_Prompt_Injection_Prevention_Cheat_Sheet.html",
      kind: "article",
      minutes: 40,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OWASP LLM01: prompt injection (types, prevention, example attacks)",
      url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "OpenAI Agents SDK: Human in the loop (approve a tool call before it runs)",
      url: "https://openai.github.io/openai-agents-python/human_in_the_loop/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
