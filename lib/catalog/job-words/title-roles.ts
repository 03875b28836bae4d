import type { RoleId } from "#lib/catalog/schema.ts";
import { listTokens } from "./vocabulary.ts";

/** What titles call the roles. */
const titles: Readonly<Record<RoleId, string>> = {
  "data-analyst":
    "data analyst | data analytics | business intelligence | BI analyst | BI developer | BI engineer | product analyst | insight analyst | insights analyst | reporting analyst | marketing analyst | web analyst | business analyst | operations analyst | performance analyst | analytics engineer | analytics analyst | analyst | data visualisation",
  "data-scientist":
    "data scientist | data science | decision scientist | applied scientist | marketing scientist | quantitative researcher | quantitative analyst | statistician | scientist | research scientist | machine learning scientist",
  "ml-engineer":
    "machine learning engineer | ML engineer | MLOps | ML Ops | ML platform | machine learning platform | ML infrastructure | infrastructure engineer | machine learning operations | model serving | AI platform | ML services | inference | engineer machine learning | software engineer machine learning | machine learning scientist",
  "genai-engineer":
    "generative AI | GenAI | gen AI | AI engineer | LLM | LLMs | prompt engineer | prompt | agentic | AI developer | conversational AI | AI product engineer | large language models | multimodal | AI safety | generative models",
};

const forms = Object.entries(titles).map(([role, list]) => ({
  role: role as RoleId,
  forms: list.split(" | ").map((form) => ` ${toKey(form)} `),
}));

function toKey(form: string): string {
  return listTokens(form)
    .map((token) => token.form)
    .join(" ");
}

/** The roles that a title names. @param tokens the folded words of the title */
export function findTitleRoles(tokens: readonly string[]): RoleId[] {
  const title = ` ${tokens.join(" ")} `;
  return forms.filter((each) => each.forms.some((form) => title.includes(form))).map(({ role }) => role);
}
