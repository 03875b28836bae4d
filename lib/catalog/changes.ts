import type { Edition } from "./edition.ts";
import { secondEdition } from "./editions/second.ts";

/** The editions of the curriculum, the newest first. Whoever changes the catalog so that a learner notices says so in the newest. */
export const editions: readonly Edition[] = [
  secondEdition,
  {
    number: 1,
    day: "2026-11-23",
    summary: "Four roles with 129 milestones, each with steps, a proof and free resources.",
    changes: [],
    past: {
      version: "b1945d957b82",
      sizes: {
        "data-analyst": { milestones: 34, low: 178, high: 378 },
        "data-scientist": { milestones: 52, low: 282, high: 602 },
        "ml-engineer": { milestones: 45, low: 250, high: 525 },
        "genai-engineer": { milestones: 49, low: 287, high: 606 },
      },
    },
  },
];
