import type { JobWords } from "./job-word.ts";

/** Language, image and speech models, and what is built with them. */
export const generativeWords = {
  llms: {
    name: "Large language models",
    forms:
      "LLM | large language model | language model | generative AI | GenAI | Gen AI | foundation models | LLM applications | LLM features | LLM products | generative models | open LLMs | AI features | AI products | generated text | text generation | chat models",
    all: ["first-model-call", "llm-prompt-design"],
  },
  prompts: {
    name: "Prompt design",
    forms:
      "prompt engineering | prompt design | prompts | prompting | few-shot prompting | prompt optimisation | design prompts | prompt experiments | prompt templates | few-shot | prompt chains | style guide for the model",
    near: "instruction ~ model, llm, assistant, bot",
    all: ["llm-prompt-design"],
  },
  rag: {
    name: "RAG",
    forms:
      "=RAG | RAG pipeline | RAG systems | retrieval-augmented generation | retrieval augmented | RAG applications | better retrieval | agentic RAG | retrieval | knowledge base | retriever | document Q&A | enterprise search | GraphRAG | question answering over | chat with documents | internal knowledge | document search | knowledge assistant | knowledge search | passages | over our documents | internal documents | company knowledge | search over",
    near: "answer*, question, ask*, chat*, assistant ~ document, handbook, manual, pdf, contract, wiki, intranet, knowledge | index*, chunk*, retrieve* ~ document, pdf, manual, wiki, article, contract, page, them | answer* ~ page, archive, case, guideline | search*, find* ~ manual, handbook, passage, archive, wiki, statute | search*, feed* ~ contract, document, paragraph | paragraph, passage, document ~ right, relevant",
    all: ["rag-pipeline"],
  },
  hallucinations: {
    name: "Grounded answers",
    forms:
      "hallucination | grounding | source citations | faithfulness | grounded | citations | citation | cite* | page numbers | refusal | made-up | fabricated | factuality | factual accuracy | fact-checking | verifiable answers | make things up | makes things up | source references | footnotes | invented | I don't know | making things up | make up answers | unsupported claims | admits when | admit when | show its sources | paragraph numbers | with references | provenance | invents | confabulat* | link back to the source | hallucinate* | source passages",
    near: "answer, response, claim, output, assistant ~ source, grounded, faithful, verifiable, evidence, invent*, refuse*, traceable | refuse* ~ source, nothing, answer, when | answer ~ backed | cite*, quote*, link*, point*, show*, name* ~ source, paragraph, clause, passage, statute, footnote | admit*, say* ~ know, unsure, uncertain",
    areas: ["prompt-chain-engineering"],
  },
  "vector-search": {
    name: "Embeddings and vector search",
    forms:
      "embeddings | vector database | vector store | vector search | semantic search | hybrid search | Pinecone | Weaviate | Qdrant | Milvus | FAISS | pgvector | Chroma | ChromaDB | Elasticsearch | OpenSearch | nearest neighbour search | Azure AI Search | information retrieval | semantic retrieval | similarity search | vectors | dense retrieval | BM25 | nearest neighbours | nearest neighbor | hybrid retrieval | Solr | Lucene | Vespa | LanceDB | reranking | reranker | re-ranking | search relevance | similar texts | similar documents | similar passages",
    near: "semantic, vector, keyword, hybrid, similarity ~ search, retrieval | index* ~ document, pdf, vector, them, article, page, text | search, find* ~ meaning, synonym",
    all: ["embeddings-search"],
  },
  agents: {
    name: "AI agents",
    forms:
      "AI agents | agents | agentic | agentic AI | agentic workflows | agentic systems | multi-agent | multi-agent systems | agent frameworks | LLM agents | autonomous agents | CrewAI | AutoGen | Semantic Kernel | OpenAI Agents SDK | agent development | Google ADK | AI agent development | PydanticAI | smolagents | autonomous assistants | Bedrock Agents | act for | act on behalf | on their own | voice agents | voice agent",
    near: "act*, plan* ~ itself, autonomously, alone",
    oneOf: ["openai-agents-sdk", "langgraph-agent"],
  },
  langchain: {
    name: "LangChain",
    forms: "LangChain | LlamaIndex | Llama Index | LLM frameworks | Haystack | =DSPy | LLM orchestration",
    all: ["langchain-workflow"],
  },
  langgraph: { name: "LangGraph", forms: "LangGraph | Mastra | agent graphs", oneOf: ["langgraph-agent", "mastra-workflow"] },
  "function-calling": {
    name: "Tool calls and structured output",
    forms:
      "function calling | tool calling | tool use | call tools | structured output | JSON schema | prompt chaining | Pydantic AI | tool calls | JSON output | typed outputs | =Instructor | prompt chains | tool-using | valid JSON | chain* prompts | tool schemas | typed responses | actions in our systems",
    near: "call*, invoke* ~ tool, function | json, schema, structured ~ output, answer, return*, response, valid | let ~ tool, function, api",
    all: ["structured-chaining"],
  },
  mcp: { name: "Model Context Protocol", forms: "MCP | Model Context Protocol | MCP server", all: ["mcp-server"] },
  "llm-apis": {
    name: "Hosted model APIs",
    forms:
      "OpenAI | OpenAI API | Anthropic | =Claude | =Gemini | Azure OpenAI | AWS Bedrock | Amazon Bedrock | =Bedrock | LLM API | =Cohere | Azure AI Foundry | Gemini API | Anthropic API | GPT-4 | Claude API | =GPT | GPT models | GPT-4o | GPT-5 | model providers | LLM providers | hosted models | model APIs | frontier models | commercial LLMs | hosted LLMs | commercial models | proprietary models | =Grok",
    all: ["hosted-llm-api"],
  },
  "open-models": {
    name: "Open models",
    forms:
      "open LLMs | open-weight models | open-source models | open-source LLMs | =Llama | Llama 3 | =Mistral | Ollama | self-hosted models | Qwen | local models | small language models | open weights | open-weight | self-hosted LLM | local LLMs | =Gemma | =Phi | DeepSeek | locally hosted | on-premises models | on-prem LLMs | open models | open-source LLM | Mixtral | Llama 2 | our own servers | own hardware",
    all: ["local-llm"],
  },
  "fine-tuning": {
    name: "Fine-tuning",
    forms:
      "fine-tuning | fine-tune | finetuning | finetune | LoRA | QLoRA | PEFT | LoRA training | instruction tuning | supervised fine-tuning | fine-tune* | finetune* | adapters | adapter | domain adaptation | =SFT | Unsloth | =Axolotl | instruction-tuned | transfer learning | train models further | instruct models | supervised tuning | training data for LLMs | custom models",
    near: "adapt*, customise*, specialise* ~ ^model, llm | train* ~ llama, mistral, qwen, gemma, llm | adapt*, specialise* ~ model",
    oneOf: ["finetune-llm-lora", "finetune-bert"],
  },
  rlhf: {
    name: "Alignment with preferences",
    forms:
      "RLHF | =DPO | preference data | preference datasets | preference tuning | direct preference optimisation | post-training | reward models | reward modelling | =PPO | GRPO | human feedback | preference learning | model alignment | human preferences | RLAIF | ranked answers | pairwise | chosen and rejected | preference pairs",
    near: "preference ~ train*, collect*, people, human",
    all: ["preference-alignment"],
  },
  "hugging-face": {
    name: "Hugging Face",
    forms: "Hugging Face | HuggingFace | Hugging Face Transformers | sentence-transformers | transformers library | =Transformers",
    all: ["transformers-inference"],
  },
  "transformers-inside": {
    name: "Transformer architecture",
    forms:
      "transformer architecture | self-attention | attention mechanism | transformers inside out | attention layers | transformer internals | how transformers work",
    near: "transformer ~ understand*, know*, inside, internals, theory, scratch, deep",
    all: ["transformer-architecture"],
  },
  evals: {
    name: "Evaluating model answers",
    forms:
      "evals | evaluation suite | golden set | golden dataset | LLM evaluation | evaluation harness | evaluate outputs | evaluation of answers | evaluation of agents | evaluation framework | AI evaluation | ROUGE | model evals | evaluation of LLMs | prompt evaluation | write test cases | data annotation | data labelling | test set | reference questions | gold standard | golden answers | golden questions | gold set | answer quality | rubric | Ragas | DeepEval | promptfoo | labelled answers | annotation | annotators | regression suite | eval | evaluations | test questions | question set | ground truth | raters | win rate | pass rate | side-by-side | hand-graded | spot-check* | leaderboard | failure cases | error taxonomy | expected answers | known answers | sample answers | thumbs down | blind tests | regression tests for prompts",
    near: "evaluate*, assess*, judge*, rate*, grade*, score*, measure*, test*, check*, review*, compare*, benchmark*, label*, labelled ~ answer, response, output, prompt, llm, conversation, transcript, chatbot, bot, completion, summary | quality, accuracy, correctness ~ answer, response, output, chatbot, bot, generated, llm, prompt | reference, golden, gold, test ~ question, answer, conversation | evaluation ~ llm, prompt, rag, agent, answer, chatbot, genai | expert, lawyer, doctor, nurse, hand, human ~ grade*, score* | release, prompt ~ question, benchmark, regression | reply, summary ~ rate*, mark*, score*, judge*, grade*, check*, compare* | mistake ~ transcript, mark*, answer, conversation | benchmark ~ assistant, llm, answer, prompt, bot, agent",
    oneOf: ["eval-golden-set", "golden-set-rules"],
  },
  "llm-judge": {
    name: "LLM as judge",
    forms:
      "LLM-as-a-judge | LLM as judge | LLM judge | model-graded | LLM-graded | judge model | LLM graders | auto-graders | AI judge | LLM-based evaluation",
    near: "model, llm ~ grade*, judge*, grader | stronger ~ model",
    all: ["llm-as-judge"],
  },
  guardrails: {
    name: "Defence against prompt injection",
    forms:
      "guardrails | prompt injection | red-teaming | red team | red-team | jailbreaks | AI security | LLM security | jailbreak | jailbreaking | adversarial | adversarial prompts | red teaming | red-team* | content filters | safety filters | data leaks | OWASP | prompt attacks | Llama Guard | misuse | prompt injections | attack the model | content policy | off-topic | hostile prompts | policy violations",
    near: "protect*, defend*, harden*, secure*, attack*, break* ~ prompt, injection, llm, chatbot, bot, assistant, jailbreak, leak, misuse, agent | trick*, fool*, outwit* ~ bot, model, assistant, it | leak* ~ model, prompt",
    all: ["prompt-injection-defense"],
  },
  "llm-observability": {
    name: "LLM observability",
    forms:
      "Langfuse | LangSmith | LLM observability | LLMOps | LLM monitoring | token costs | cost tracking | LLM tracing | token usage | cost per request | cost per team | token budget | token consumption | LLM costs | LLM usage | prompt logging | Helicone | LLM traces | quality and cost | inference cost | traces of every call | cost per conversation | conversation logs | model spend | token bills | gateway for LLM calls",
    near: "token ~ meter*, track*, count*, monitor*, control*, measure*, budget, cost | cost ~ request, answer, query, llm, prompt | log* ~ prompt",
    all: ["llm-observability"],
  },
  "image-generation": {
    name: "Image generation",
    forms:
      "image generation | text-to-image | Stable Diffusion | diffusion models | Diffusers | ControlNet | ComfyUI | =Flux | generate* images | image synthesis | Midjourney | DALL-E | SDXL | inpainting | diffusion | video generation | image models | generative images | generated images | synthetic images | mood boards | style transfer | inpaint* | upscaling | LoRA styles",
    near: "generate*, create* ~ image, picture, visual, illustration, artwork",
    oneOf: ["text-to-image", "finetune-stable-diffusion"],
  },
  multimodal: {
    name: "Text, image and sound together",
    forms:
      "multimodal | multimodal models | vision-language models | VLM | video understanding | multimodal AI | text and images | images and text | image and text | =CLIP | vision language | audio and video | pictures and text | text and pictures | photos and text | video captions | image captioning | images and sound",
    near: "image, video, picture ~ audio, sound, speech",
    oneOf: ["multimodal-app", "vision-language"],
  },
  speech: {
    name: "Speech",
    forms:
      "speech recognition | text-to-speech | speech-to-text | =TTS | =ASR | =Whisper | voice assistant | voice agent | voice AI | speech synthesis | voice bot | transcription | speech | lip-sync | lip sync | transcribe* | call recordings | voicebot | diarisation | ElevenLabs | Deepgram | phone bot | voice | call-centre audio | dubbing",
    near: "call ~ text, audio, recording | voice ~ build*, built, app, assistant",
    all: ["speech-synthesis"],
  },
  documents: {
    name: "Reading documents",
    forms:
      "document parsing | OCR | PDF extraction | document processing | document understanding | layout models | chunking | document AI | intelligent document processing | PDF | scans | scanned | document extraction | document intelligence | document classification | Textract | Tesseract | delivery notes | receipts | handwriting | Docling | invoices | incoming mail | incoming documents | claims forms | page images | paper files | bills of lading | policy documents | case files",
    near: "extract*, read*, parse*, ingest*, process*, scan*, chunk*, digitise*, classify*, extraction, summarise*, understand* ~ document, pdf, invoice, contract, form, receipt, scan | pull* ~ report, pdf, letter, contract, invoice",
    all: ["document-parsing"],
  },
  context: {
    name: "Context and memory",
    forms:
      "context engineering | context window | agent memory | conversation memory | long-term memory | prompt caching | memory management | conversation history | chat history | dialogue history | context management | long context | session memory | multi-turn | user memory | follow-up questions | long conversations | earlier turns | summarise conversations | token limits | context limits",
    near: "memory ~ agent, assistant, conversation, chat, chatbot, session | remember* ~ assistant, user, conversation, customer | said ~ before, earlier, remember*",
    all: ["context-memory"],
  },
  chatbots: {
    name: "Chatbots",
    forms:
      "chatbot | conversational AI | conversational interfaces | virtual assistant | Rasa | Dialogflow | conversation designer | bot | chat interface | dialogue systems | conversation design | conversational | Cognigy | Botpress | Amazon Lex | Voiceflow | chat applications | dialogue flows | dialogue design | assistant | voice assistant | voice bot | voicebot | copilot for | service chat | customer chat",
    near: "build*, built, develop*, design*, improve*, ship*, launch*, create* ~ ^assistant | ^assistant ~ answer*, customer, reply*, user | chat ~ build*, built, improve*, own*, service | dialogue ~ design*, build*, write*",
    all: ["context-memory"],
  },
  "front-end": {
    name: "Front end",
    forms:
      "=React | React.js | Next.js | Streamlit | Gradio | front-end | frontend | front-end development | =Vue | Vue.js | Angular | full-stack | web app | web application | web page | web interface | user interface | =UI | HTML | CSS | Svelte | Tailwind | web development | Chainlit | web pages | chat UI | =UIs | admin screens | small web | chat window | chat widget | web chat | simple interface | plug-in | browser extension | demo page | prototype app",
    near: "interface ~ small, simple, tester, user, browser",
    all: ["thin-frontend"],
  },
  typescript: {
    name: "TypeScript or JavaScript",
    forms: "TypeScript | JavaScript | Node.js | NodeJS | =JS | =TS | =Node | npm",
    all: ["typescript-essentials"],
  },
  "coding-agents": {
    name: "Coding agents",
    forms:
      "coding agents | coding assistants | AI coding tools | GitHub Copilot | =Cursor | Claude Code | agentic coding | Codex | AI pair programming | AI-assisted coding | AI coding | AI-assisted development | =Windsurf | code assistants",
    all: ["coding-agent"],
  },
} satisfies JobWords;
