import type { JobWords } from "./job-word.ts";

/** Language, image and speech models, and what is built with them. */
export const generativeWords = {
  llms: {
    name: "Large language models",
    forms:
      "LLM | large language model | language model | generative AI | GenAI | Gen AI | =GPT | GPT models | foundation models | LLM applications | LLM features | LLM products | generative models | GPT-4 | open LLMs",
    all: ["first-model-call", "llm-prompt-design"],
  },
  prompts: {
    name: "Prompt design",
    forms:
      "prompt engineering | prompt design | prompts | prompting | few-shot prompting | prompt optimisation | design prompts | prompt experiments | prompt templates",
    all: ["llm-prompt-design"],
  },
  rag: {
    name: "RAG",
    forms:
      "=RAG | RAG pipeline | RAG systems | retrieval-augmented generation | retrieval augmented | RAG applications | better retrieval | agentic RAG",
    all: ["rag-pipeline"],
  },
  hallucinations: {
    name: "Grounded answers",
    forms: "hallucination | grounding | reranking | reranker | source citations | faithfulness",
    areas: ["prompt-chain-engineering"],
  },
  "vector-search": {
    name: "Embeddings and vector search",
    forms:
      "embeddings | vector database | vector store | vector search | semantic search | hybrid search | Pinecone | Weaviate | Qdrant | Milvus | FAISS | pgvector | Chroma | ChromaDB | Elasticsearch | OpenSearch | nearest neighbour search | Azure AI Search | information retrieval",
    all: ["embeddings-search"],
  },
  agents: {
    name: "AI agents",
    forms:
      "AI agents | agents | agentic | agentic AI | agentic workflows | agentic systems | multi-agent | multi-agent systems | agent frameworks | LLM agents | autonomous agents | CrewAI | AutoGen | Semantic Kernel | OpenAI Agents SDK | agent development | voice agents | Google ADK | AI agent development",
    oneOf: ["openai-agents-sdk", "langgraph-agent"],
  },
  langchain: { name: "LangChain", forms: "LangChain | LlamaIndex | Llama Index | LLM frameworks | Haystack", all: ["langchain-workflow"] },
  langgraph: { name: "LangGraph", forms: "LangGraph | Mastra", oneOf: ["langgraph-agent", "mastra-workflow"] },
  "function-calling": {
    name: "Tool calls and structured output",
    forms:
      "function calling | tool calling | tool use | call tools | structured output | JSON schema | prompt chaining | Pydantic AI | tool calls",
    all: ["structured-chaining"],
  },
  mcp: { name: "Model Context Protocol", forms: "MCP | Model Context Protocol | MCP server", all: ["mcp-server"] },
  "llm-apis": {
    name: "Hosted model APIs",
    forms:
      "OpenAI | OpenAI API | Anthropic | =Claude | =Gemini | Azure OpenAI | AWS Bedrock | Amazon Bedrock | =Bedrock | LLM API | =Cohere | Azure AI Foundry | Gemini API | Anthropic API | GPT-4 | Claude API",
    all: ["hosted-llm-api"],
  },
  "open-models": {
    name: "Open models",
    forms:
      "open LLMs | open-weight models | open-source models | open-source LLMs | =Llama | Llama 3 | =Mistral | Ollama | self-hosted models | Qwen | local models | small language models",
    all: ["local-llm"],
  },
  "fine-tuning": {
    name: "Fine-tuning",
    forms:
      "fine-tuning | fine-tune | finetuning | finetune | LoRA | QLoRA | PEFT | LoRA training | instruction tuning | supervised fine-tuning",
    oneOf: ["finetune-llm-lora", "finetune-bert"],
  },
  rlhf: {
    name: "Alignment with preferences",
    forms: "RLHF | =DPO | preference data | preference datasets | preference tuning | direct preference optimisation | post-training",
    all: ["preference-alignment"],
  },
  "hugging-face": {
    name: "Hugging Face",
    forms: "Hugging Face | HuggingFace | Hugging Face Transformers",
    all: ["transformers-inference"],
  },
  "transformers-inside": {
    name: "Transformer architecture",
    forms: "transformer architecture | self-attention | attention mechanism",
    all: ["transformer-architecture"],
  },
  evals: {
    name: "Evaluating model answers",
    forms:
      "evals | evaluation suite | golden set | golden dataset | LLM evaluation | evaluation harness | evaluate outputs | evaluation of answers | evaluation of agents | evaluation framework | AI evaluation | ROUGE | model evals | evaluation of LLMs | prompt evaluation | write test cases | data annotation | data labelling",
    oneOf: ["eval-golden-set", "golden-set-rules"],
  },
  "llm-judge": { name: "LLM as judge", forms: "LLM-as-a-judge | LLM as judge | LLM judge", all: ["llm-as-judge"] },
  guardrails: {
    name: "Defence against prompt injection",
    forms: "guardrails | prompt injection | red-teaming | red team | red-team | jailbreaks | AI security | LLM security",
    all: ["prompt-injection-defense"],
  },
  "llm-observability": {
    name: "LLM observability",
    forms: "Langfuse | LangSmith | LLM observability | LLMOps | LLM monitoring | token costs | cost tracking | LLM tracing",
    all: ["llm-observability"],
  },
  "image-generation": {
    name: "Image generation",
    forms: "image generation | text-to-image | Stable Diffusion | diffusion models | Diffusers | ControlNet | ComfyUI | =Flux",
    oneOf: ["text-to-image", "finetune-stable-diffusion"],
  },
  multimodal: {
    name: "Text, image and sound together",
    forms: "multimodal | multimodal models | vision-language models | VLM | video summaries | video understanding | multimodal AI",
    oneOf: ["multimodal-app", "vision-language"],
  },
  speech: {
    name: "Speech",
    forms:
      "speech recognition | text-to-speech | speech-to-text | =TTS | =ASR | =Whisper | voice assistant | voice agent | voice AI | speech synthesis | voice bot | transcription",
    all: ["speech-synthesis"],
  },
  documents: {
    name: "Reading documents",
    forms:
      "document parsing | OCR | PDF extraction | document processing | document understanding | layout models | chunking | document AI | intelligent document processing",
    all: ["document-parsing"],
  },
  context: {
    name: "Context and memory",
    forms:
      "context engineering | context window | agent memory | conversation memory | long-term memory | prompt caching | memory management",
    all: ["context-memory"],
  },
  chatbots: {
    name: "Chatbots",
    forms: "chatbot | conversational AI | conversational interfaces | virtual assistant | Rasa | Dialogflow | conversation designer",
    all: ["context-memory"],
  },
  "front-end": {
    name: "Front end",
    forms:
      "=React | React.js | Next.js | Streamlit | Gradio | front-end | frontend | front-end development | =Vue | Vue.js | Angular | full-stack",
    all: ["thin-frontend"],
  },
  typescript: {
    name: "TypeScript or JavaScript",
    forms: "TypeScript | JavaScript | Node.js | NodeJS",
    all: ["typescript-essentials"],
  },
  "coding-agents": {
    name: "Coding agents",
    forms: "coding agents | coding assistants | AI coding tools | GitHub Copilot | =Cursor | Claude Code | agentic coding | Codex",
    all: ["coding-agent"],
  },
} satisfies JobWords;
