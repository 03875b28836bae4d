import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "docker-image",
  title: "Package a service as a small, reproducible Docker image",
  shortName: "Docker image",
  outcome: "You can pack a Python service with everything it needs into one image that builds and runs the same way on any machine.",
  why: {
    "data-scientist": "With your model in an image, the engineer who takes it over runs exactly the versions that you trained with.",
    "ml-engineer": "The image is the unit that you test, ship, scale and roll back, so its size and its safety are your daily concern.",
    "genai-engineer": "Model libraries are large and need exact versions, and an image keeps a working set together from laptop to host.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["git-basics", "py-modules-envs"],
  tools: ["docker", "python"],
  keywords: ["containerize models", "containerization", "containers", "deploy models", "microservices", "multi-stage build", "non-root"],
  steps: [
    {
      id: "first-container",
      text: "Install Docker (on Windows first WSL 2, with wsl --install; then work in its Ubuntu terminal). Run the hello-world image. Then build an image of a small Python web service (your model API, or ten lines of FastAPI), and open it in the browser.",
    },
    {
      id: "pin",
      text: "Pin the base image and every package version. Copy the list of packages before the code, and show that a code change rebuilds in seconds.",
    },
    {
      id: "slim",
      text: "Split the Dockerfile into a build stage and a run stage on a slim Python base. Note the image size before and after.",
    },
    {
      id: "safe-run",
      text: "Run as a user without root rights, and keep secrets and data out of the image with .dockerignore. Paste the Dockerfile into Hadolint, and fix or explain each warning.",
    },
    {
      id: "compose",
      text: "Describe the service in a Compose file with a health check and one setting from an environment variable. Start it with docker compose up, then stop it. It should end in under five seconds: after ten, Docker kills it.",
    },
    {
      id: "clean-clone",
      text: "Clone the repository into an empty folder, on another computer if you can. Start the service by your README alone.",
    },
  ],
  doneWhen: {
    proof:
      "A repository builds and starts with docker compose up on free Docker Engine or Docker Desktop (free for personal use), and the service answers.",
    checks: [
      "Running whoami inside the container does not print root.",
      "The final image holds no compiler, no test data and no .env file.",
      "Nothing except Docker and Git had to be installed to get an answer.",
    ],
  },
  recall: [
    {
      question: "Why does a Dockerfile copy the list of packages and install them before it copies the code?",
      answer: "Layers are cached in order. A code change then reuses the installed packages, and the build takes seconds.",
    },
    {
      question: "You delete a password file in a later line of the Dockerfile. Why is the password still at risk?",
      answer: "The earlier layer still holds the file, and anybody with the image can read it. Keep it out with .dockerignore.",
    },
  ],
  resources: [
    {
      title: "Docker docs: Get started (what containers are, then the workshop)",
      url: "https://docs.docker.com/get-started/",
      kind: "docs",
      minutes: 90,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Docker docs: Containerize a Python application",
      url: "https://docs.docker.com/guides/python/containerize/",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hadolint: check a Dockerfile in the browser",
      url: "https://hadolint.github.io/hadolint/",
      kind: "tool",
      minutes: 10,
      licence: "GPL-3.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
