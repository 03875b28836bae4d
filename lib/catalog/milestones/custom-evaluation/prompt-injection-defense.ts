import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "prompt-injection-defense",
  title: "Defend a RAG app against prompt injection",
  outcome: "You can attack your own app with hidden instructions, measure what gets through and limit the harm by design.",
  why: {
    "genai-engineer": "Your apps read text that strangers wrote, and a model cannot reliably tell a quoted instruction from yours.",
  },
  hours: { low: 5, high: 11 },
  optional: true,
  prerequisites: ["eval-golden-set"],
  tools: ["python", "ollama", "pandas"],
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
  ],
  steps: [
    {
      id: "first-attack",
      text: "Hide an instruction to reply only with the word BANANA in one document of your RAG corpus, and find a question on a local model that triggers it.",
    },
    {
      id: "trust-map",
      text: "Draw where text from others enters your app and what it could reach. Mark each path that joins private data, strangers' text and a way out.",
    },
    {
      id: "attack-set",
      text: "Write 40 attacks, 20 typed by the user and 20 hidden in documents, each with a rule in code that decides whether it worked.",
    },
    {
      id: "success-rate",
      text: "Add a fake send_email action that only writes to a log, run each attack three times with no defence, and report the success rate with an interval.",
    },
    {
      id: "layers",
      text: "Add one defence at a time (marked-off document text, fewer rights, a list of allowed actions, a person's approval, output checks) and measure each alone.",
    },
    {
      id: "price-of-safety",
      text: "Run your golden set with all defences on, report the loss in pass rate and time, and write down which attacks still work.",
    },
  ],
  doneWhen: {
    proof:
      "A table for your RAG app on a free local model shows the success rate of 40 attacks before and after each defence, and the effect on the golden set.",
    checks: [
      "At least 20 attacks sit in documents and not in the user's message.",
      "Nothing reaches the fake e-mail log without a person's approval, whatever the model writes.",
      "The report names attacks that still succeed and what keeps their harm small.",
    ],
  },
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
      minutes: 20,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
