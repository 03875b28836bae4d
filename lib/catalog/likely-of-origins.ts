import type { OriginId } from "#lib/planner/placement/told.ts";

/**
 * What people of each origin can mostly do, whatever role has it. What is most typical comes first and
 * is asked first. It only decides where the questions begin; answers weigh more.
 */
export const likelyOf: Record<OriginId, readonly string[]> = {
  backend: [
    "py-modules-envs",
    "py-first-script",
    "py-data-programs",
    "py-testing",
    "shell-basics",
    "git-basics",
    "sql-basics",
    "sql-joins-aggregation",
    "http-json-apis",
    "rest-model-api",
    "api-auth",
    "docker-image",
    "cicd-github-actions",
    "structured-logging",
  ],
  reports: ["excel-analysis", "excel-power-query", "sql-basics", "desc-stats", "stakeholder-question", "chart-design", "tableau-dashboard"],
  research: [
    "pandas-wrangling",
    "py-first-script",
    "py-data-programs",
    "numpy-arrays",
    "desc-stats",
    "prob-distributions",
    "stat-inference",
    "linear-algebra-calculus",
    "eda-report",
  ],
};
