import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "typescript-essentials",
  title: "Read and write enough TypeScript to use an agent framework",
  shortName: "TypeScript",
  outcome: "You can read typed code, write a small module that fetches and validates JSON, and pass strict type checking.",
  why: {
    "genai-engineer": "Mastra and most web pages that show a model's answers are written in TypeScript, and you will read and change them.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["http-json-apis"],
  tools: ["typescript", "nodejs", "zod"],
  keywords: [
    "JavaScript",
    "types",
    "interfaces",
    "async and await",
    "strict mode",
    "tsconfig",
    "fetch JSON",
    "type narrowing",
    "discriminated union",
  ],
  steps: [
    {
      id: "first-run",
      text: "Install Node.js 24 or newer from nodejs.org, write hello.ts with one typed function, and run it with node hello.ts. There is no build step.",
    },
    {
      id: "from-python",
      text: "Write your Python word counter again in TypeScript, with map, filter and a Map for the counts. Both programs should give the same counts.",
    },
    {
      id: "strict-check",
      text: 'Install typescript and @types/node with npm. Set "type": "module" in package.json, and strict, "types": ["node"] and Node\'s recommended options in tsconfig.json. Make three type mistakes and read what npx tsc --noEmit says.',
    },
    {
      id: "fetch-forecast",
      text: "Fetch today's forecast for your town from Open-Meteo, which is free and needs no key, with fetch and await. Print the temperature, and a clear sentence when the network is off.",
    },
    {
      id: "validate",
      text: "Describe the answer as a Zod schema, get its type with z.infer, and parse the JSON with it. Rename a field in a saved answer: the error must name it.",
    },
    {
      id: "two-outcomes",
      text: "Return either a forecast or a reason why there is none, as a union type. The compiler must make the caller handle both.",
    },
  ],
  doneWhen: {
    proof:
      "A small repository fetches an Open-Meteo forecast, validates it with Zod and prints it, and npx tsc --noEmit finds no error in strict mode.",
    checks: [
      "A search finds no type any and no ts-ignore in the code.",
      "A saved answer with a renamed field gives a message that names this field.",
      "In a fresh clone, npm install and one command from the README are enough to run it.",
    ],
  },
  recall: [
    {
      question: "TypeScript knows the type of parsed JSON. Why validate it with Zod all the same?",
      answer: "Types are gone when the program runs, and a service may send anything. Zod checks the real values.",
    },
    {
      question: "What does a union of two results with a kind field force the caller to do?",
      answer: "To look at the field first. Without that check the compiler does not allow the parts of one result.",
    },
  ],
  resources: [
    {
      title: "MDN: JavaScript language overview",
      url: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Language_overview",
      kind: "docs",
      minutes: 60,
      licence: "CC BY-SA 2.5",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "The TypeScript Handbook: The Basics, Everyday Types, Narrowing, Object Types",
      url: "https://www.typescriptlang.org/docs/handbook/intro.html",
      kind: "docs",
      minutes: 120,
      licence: "MIT / CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Node.js: Modules, TypeScript (type stripping and the recommended tsconfig options)",
      url: "https://nodejs.org/api/typescript.html",
      kind: "docs",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
