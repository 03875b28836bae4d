import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "docker-image",
  title: "Package a service as a small, reproducible Docker image",
  outcome: "You can pack a Python service with everything it needs into one image that builds and runs the same way on any machine.",
  why: {
    "data-scientist": "With your model in an image, the engineer who takes it over runs exactly the versions that you trained with.",
    "ml-engineer": "The image is the unit that you test, ship, scale and roll back, so its size and its safety are your daily concern.",
    "genai-engineer": "Model libraries are large and picky about versions, and an image keeps a working set together from laptop to host.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["git-basics", "py-modules-envs"],
  tools: ["docker", "python"],
  keywords: [
    "containerize models",
    "containerization",
    "containers",
    "deploy models",
    "microservices",
    "multi-stage build",
    "non-root",
    "Podman",
  ],
  steps: [
    {
      id: "first-container",
      text: "Run the hello-world image. Then build an image of a small Python web service (your model API, or ten lines of FastAPI) and open it in the browser.",
    },
    {
      id: "pin",
      text: "Pin the base image and every package version, and copy the list of packages before the code. Show that a code change rebuilds in seconds.",
    },
    {
      id: "slim",
      text: "Split the Dockerfile into a build stage and a run stage on a slim Python base, and write down the image size before and after.",
    },
    {
      id: "safe-run",
      text: "Run as a user without root rights, keep secrets and data out of the image with .dockerignore, and add a health check.",
    },
    {
      id: "compose",
      text: "Describe the service in a Compose file with one setting from an environment variable. Start it with docker compose up, and see it stop within ten seconds.",
    },
    {
      id: "clean-clone",
      text: "Clone the repository into an empty folder, on another computer if you can, and bring the service up by your README alone.",
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
  resources: [
    {
      title: "Docker docs: Get started",
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
      title: "Docker docs: Building best practices",
      url: "https://docs.docker.com/build/building/best-practices/",
      kind: "docs",
      minutes: 45,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
