/**
 * Every model, size and licence that the curriculum names and that goes out of date, in one place. A milestone's text takes
 * them from here, so that a newer model is one change. Each is open or free to use, small, and was alive on `checkedOn`.
 *
 * `checked` says what was looked at: `docs` the documentation of the tool that runs it names it; `cited` the name, size or licence
 * was seen where others state it. None was downloaded for this check. Sizes are rounded to what a learner will notice.
 */
export const models = {
  /** The default for text, tools and structured answers. */
  smallChat: {
    name: "qwen3.5:4b",
    download: "3.4 GB",
    memory: "8 GB of memory",
    licence: "Apache-2.0",
    runs: "Ollama, without a graphics card",
    /** With thinking off, an Ollama before that time ignores a JSON schema for this model (its issue 14645, change 15901). */
    needs: "an Ollama from August 2026 or later",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** For a laptop with little memory, and for a first try over a slow connection. */
  tinyChat: {
    name: "qwen3.5:0.8b",
    download: "1.0 GB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "Ollama, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** A stronger local model to grade answers with. */
  localJudge: {
    name: "qwen3.5:9b",
    download: "6.6 GB",
    memory: "16 GB of memory",
    licence: "Apache-2.0",
    runs: "Ollama; slow without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** The same file as `smallChat`: it reads pictures too. */
  smallVision: {
    name: "qwen3.5:4b",
    download: "3.4 GB",
    memory: "8 GB of memory",
    licence: "Apache-2.0",
    runs: "Ollama, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** Small enough to load with Transformers on a CPU and to train on a free T4 graphics card. */
  smallFineTune: {
    name: "Qwen/Qwen3-0.6B",
    download: "1.5 GB",
    memory: "8 GB of memory to run, a free T4 to train",
    licence: "Apache-2.0",
    runs: "Transformers, TRL, vLLM",
    checked: "docs",
    checkedOn: "2026-11-28",
  },
  /** An encoder to sort texts with. */
  smallEncoder: {
    name: "distilbert/distilbert-base-uncased",
    download: "270 MB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "Transformers",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** Two small models that each do one task, to begin with. */
  sentiment: {
    name: "distilbert/distilbert-base-uncased-finetuned-sst-2-english",
    download: "270 MB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "Transformers",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  entities: {
    name: "dslim/bert-base-NER",
    download: "430 MB",
    memory: "4 GB of memory",
    licence: "MIT",
    runs: "Transformers",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  embedding: {
    name: "BAAI/bge-small-en-v1.5",
    download: "130 MB",
    memory: "4 GB of memory",
    licence: "MIT",
    /** Text after this many tokens is cut off. */
    limit: "512 tokens",
    runs: "Sentence Transformers, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  reranker: {
    name: "cross-encoder/ms-marco-MiniLM-L6-v2",
    download: "90 MB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "Sentence Transformers, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  textToImage: {
    name: "stable-diffusion-v1-5/stable-diffusion-v1-5",
    download: "2.7 GB in half precision",
    memory: "a free T4, or 8 GB of memory and patience",
    licence: "CreativeML OpenRAIL-M",
    runs: "Diffusers",
    checked: "docs",
    checkedOn: "2026-11-28",
  },
  /** An adapter for `textToImage` that needs 4 to 8 steps in place of 25 to 50. */
  fewStepImage: {
    name: "latent-consistency/lcm-lora-sdv1-5",
    download: "135 MB",
    memory: "as the model that it is loaded into",
    licence: "OpenRAIL++",
    runs: "Diffusers",
    checked: "docs",
    checkedOn: "2026-11-28",
  },
  imageText: {
    name: "openai/clip-vit-base-patch32",
    download: "600 MB",
    memory: "4 GB of memory",
    licence: "MIT",
    runs: "Transformers",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  speechToText: {
    name: "openai/whisper-small",
    download: "970 MB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "Transformers, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  textToSpeech: {
    name: "hexgrad/Kokoro-82M",
    download: "330 MB",
    memory: "4 GB of memory",
    licence: "Apache-2.0",
    runs: "the kokoro package, without a graphics card",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
  /** Names change every few months here: the page that lists what is free today is the one to trust. */
  hostedFreeTier: {
    name: "Gemini Flash-Lite",
    provider: "Google AI Studio (Gemini API)",
    download: "none",
    memory: "none",
    licence: "the provider's terms; free requests may be used to improve its products",
    needs: "a Google account and no card",
    list: "https://ai.google.dev/gemini-api/docs/pricing",
    runs: "over the network; not offered in every country",
    checked: "cited",
    checkedOn: "2026-11-28",
  },
} as const;
