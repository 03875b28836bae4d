/**
 * Rules for names whose words mean something else in running text. A search finds all of them: who types "dash" means the tool.
 * Each text stands here as it stands in `tools.ts` or in a milestone's keywords.
 */

/** Only these letters, or their plural, are a mention: "Excel" is a program and "excel at" is praise, "joins" is SQL and "join us" is not. */
export const exactCase: ReadonlySet<string> = new Set([
  ...["BI", "Cube", "Cursor", "Dash", "Evidently", "Excel", "Feast", "Lambda", "Locust", "Oracle", "Prophet", "R", "Ray", "React"],
  ...["Snowflake", "Spark", "Triton", "Whisper", "joins", "metrics", "uv"],
  ...["CONCAT", "HAVING", "IF", "LAG", "NULL", "OVER", "REST", "SELECT", "SUBSTITUTE", "TEXT", "TRIM", "WHERE"],
]);

/** Never a mention, because the word is too common: every advertisement has requirements and an interview. */
export const searchOnly: ReadonlySet<string> = new Set([
  ...["Moto", "Requests", "Trainer", "alert", "alerts", "alignment", "append", "attention", "axis", "batching", "branch", "branching"],
  ...["calibration", "capacity", "chains", "cluster", "commit", "contrast", "demo", "dependencies", "dictionaries", "explode", "feedback"],
  ...[
    "find",
    "fixtures",
    "functions",
    "hover",
    "import",
    "kind (Kubernetes in Docker)",
    "launch",
    "lists",
    "matching",
    "mean",
    "measure",
    "merge",
    "modules",
    "offline",
  ],
  ...[
    "parameter",
    "pipe",
    "pipeline",
    "pipes",
    "posterior",
    "prior",
    "processes",
    "replication",
    "requirements",
    "retry",
    "scope",
    "scopes",
  ],
  ...["seed", "shuffle", "slices", "spans", "speed", "staging", "strings", "temperature", "threads", "uncertainty", "variables"],
  ...["CV", "LinkedIn", "behavioural questions", "case interview", "coding interview", "interview", "job application", "job hunt"],
  ...[
    "job interview",
    "job search",
    "mock interview",
    "portfolio",
    "resume",
    "take-home",
    "take-home task",
    "user interview",
    "whiteboard",
  ],
]);

/** Names that hold one of ours and stand for something that no milestone teaches. */
export const taughtNowhere: ReadonlySet<string> = new Set([
  ...["Adobe Analytics", "Azure Data Factory", "Google Analytics", "Looker Studio", "NoSQL database", "edge deployment", "graph analytics"],
  ...["graph database", "graph neural network", "image segmentation", "master data management", "multivariate testing"],
  ...["self-supervised learning", "supply chain", "variance analysis"],
]);
