import type { RoleId } from "../schema.ts";

/** The five areas of each role with the names and in the order of the article behind Milepost. */
export const articleAreas: Readonly<Record<RoleId, readonly (readonly [id: string, title: string])[]>> = {
  "data-analyst": [
    ["data-gathering-cleaning", "Data gathering & cleaning"],
    ["statistical-analysis", "Statistical analysis"],
    ["visualization-dashboards", "Visualization & dashboards"],
    ["reporting-storytelling", "Reporting & storytelling"],
    ["advanced-skills", "Advanced skills"],
  ],
  "data-scientist": [
    ["end-to-end-modeling", "End-to-end modeling"],
    ["big-data-pipelines", "Big data & pipelines"],
    ["advanced-algorithms", "Advanced algorithms"],
    ["experiment-design-ab-testing", "Experiment design & A/B testing"],
    ["communication-deployment", "Communication & deployment"],
  ],
  "ml-engineer": [
    ["model-deployment-serving", "Model deployment & serving"],
    ["scalability-reliability", "Scalability & reliability"],
    ["ml-infrastructure", "ML infrastructure"],
    ["optimization", "Optimization"],
    ["security-compliance", "Security & compliance"],
  ],
  "genai-engineer": [
    ["model-fine-tuning", "Model fine-tuning"],
    ["prompt-chain-engineering", "Prompt & chain engineering"],
    ["multimodal-systems", "Multimodal systems"],
    ["custom-evaluation", "Custom evaluation"],
    ["tooling-orchestration", "Tooling & orchestration"],
  ],
};

/** The middle hours of each role's core in the first edition: later ones stay near them, so that a role does not grow year by year. */
export const firstEditionHours: Readonly<Record<RoleId, number>> = {
  "data-analyst": 278,
  "data-scientist": 442,
  "ml-engineer": 387.5,
  "genai-engineer": 446.5,
};
