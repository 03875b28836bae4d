import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "thin-frontend",
  title: "Put a thin front end on your service",
  shortName: "Thin front end",
  outcome: "You can build a small page that streams answers, shows their sources and stays usable when the service is slow or down.",
  why: {
    "genai-engineer": "A page that people can use gets you feedback, and many teams expect you to change the chat screen yourself.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["genai-service-api"],
  tools: ["streamlit", "react", "fastapi"],
  keywords: [
    "React",
    "Streamlit",
    "chat interface",
    "frontend",
    "user interface",
    "streaming UI",
    "accessibility",
    "full stack",
    "front-end development",
    "chatbot",
    "conversational AI",
  ],
  steps: [
    {
      id: "choose",
      text: "Choose Streamlit if you want to stay in Python, or React with Vite if you know some TypeScript. Show one answer of your service on a page.",
    },
    {
      id: "stream",
      text: "Show the words as they arrive, with a button that stops the answer. Check in the service's log that stopping really ends the model call.",
    },
    {
      id: "sources",
      text: "List the sources under each answer as links to the page or article. Show a plain sentence when there are none.",
    },
    {
      id: "states",
      text: "Build what people see while waiting, after a 429, with the service stopped and with no network. The question they typed must still be there.",
    },
    {
      id: "keyboard",
      text: "Use the page with the keyboard only and at a width of 320 pixels. Give every field a visible label, and repair what you could not reach.",
    },
  ],
  doneWhen: {
    proof:
      "One command starts page and service with a free local model, and a one-minute recording shows an answer with sources and a failure handled.",
    checks: [
      "Stopping an answer ends the model call within five seconds, by the log.",
      "With the service stopped, the page says so in plain words and keeps the typed question.",
      "Everything works with the keyboard only, and no API key is in what the browser loads.",
    ],
  },
  recall: [
    {
      question: "Why must the key for a hosted model never be in the front end?",
      answer: "Everybody can read what a browser loads. The key stays on the server, which checks and limits each call.",
    },
    {
      question: "A user stops an answer, but the page only hides it. What goes wrong?",
      answer: "The model goes on writing, so you pay for tokens nobody reads and the service stays busy.",
    },
  ],
  resources: [
    {
      title: "Streamlit: Build a basic LLM chat app",
      url: "https://docs.streamlit.io/develop/tutorials/chat-and-llm-apps/build-conversational-apps",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "unchecked", on: "2026-11-28" },
    },
    {
      title: "React: Quick start",
      url: "https://react.dev/learn",
      kind: "docs",
      minutes: 30,
      licence: "CC BY 4.0",
      checked: { how: "unchecked", on: "2026-11-28" },
    },
    {
      title: "LLM Zoomcamp 5.3: Chat app",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/05-monitoring/lessons/03-chat-app.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
