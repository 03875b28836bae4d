import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex, longestQuery } from "#app/_features/search/search-index.ts";
import { buildCatalog, catalog } from "#lib/catalog/catalog.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { listSearchEntries, milestonesWithTool, type SearchEntry } from "#lib/catalog/search.ts";
import { cutWords } from "#lib/catalog/words.ts";
import { anyCharacter } from "../support/any-character.ts";

const entries = listSearchEntries(catalog());
const search = buildIndex(entries);

function find(query: string, kind = "milestone"): string[] {
  return (
    search(query)
      .groups.find((group) => group.kind === kind)
      ?.entries.map(({ id }) => id) ?? []
  );
}

describe("the search index", () => {
  test("finds every milestone, tool, area and role by its own name, among the first of its kind", () => {
    for (const entry of entries) {
      const ids = find(entry.title, entry.kind);
      const same = entries.filter(({ kind, title }) => kind === entry.kind && title === entry.title).length;
      expect(ids.indexOf(entry.id), `${entry.kind} ${entry.id}: ${ids.slice(0, 5).join(", ")}`).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(entry.id), `${entry.kind} ${entry.id}: ${ids.slice(0, 5).join(", ")}`).toBeLessThan(same + 2);
    }
  });

  test.each(Object.entries(catalog().tools))("tool %s: each of its names leads to it and to a milestone that uses it", (id, tool) => {
    const users = new Set(milestonesWithTool(id, catalog()).map((milestone) => milestone.id));
    for (const name of [tool.name, ...tool.aliases]) {
      expect(find(name, "tool"), name).toContain(id);
      expect(
        find(name).some((found) => users.has(found)),
        name,
      ).toBe(true);
    }
  });

  test("finds a milestone by every keyword", () => {
    for (const { id, keywords } of catalog().milestones.values()) for (const keyword of keywords ?? []) expect(find(keyword)).toContain(id);
  });

  test("finds a milestone by a former id", () => {
    const { roles, milestones, tools } = catalog();
    const renamed = [...milestones.values()].map((each) => (each.id === "sql-basics" ? { ...each, formerIds: ["first-queries"] } : each));
    const found = buildIndex(listSearchEntries(buildCatalog(roles, renamed, tools)))("first-queries");
    expect(found.groups[0]?.entries[0]?.id).toBe("sql-basics");
  });

  test("has entries that are small enough to download", () => {
    expect(JSON.stringify(entries).length).toBeLessThan(110_000);
  });
});

describe("what advertisements name", () => {
  const asked: Record<RoleId, string> = {
    "data-analyst":
      "SQL; Excel; Tableau; Power BI; BigQuery; Snowflake; dbt; semantic layer; MetricFlow; Cube; Iceberg; Databricks; Redshift; AI assistant; " +
      "stakeholders; case interview; portfolio; cohort; funnel; retention; CASE WHEN; metric store",
    "data-scientist":
      "Python; R; TensorFlow; PyTorch; ETL; Hadoop; Spark; AWS; data pipelines; warehouse; coding agent; BigQuery; text classification; Java; portfolio; " +
      "generative AI; deep learning; NLP; scikit-learn; CUPED; regularization; Tableau; Power BI; Excel",
    "ml-engineer":
      "AWS; cloud; SageMaker; Vertex AI; Kubeflow; Ray; Redis; Jenkins; Kubernetes; Docker; Terraform; governance; microservices; async; uv; " +
      "coding agent; system design; algorithms; type hints; concurrency; packaging; object storage; budget alarm; LocalStack; retraining",
    "genai-engineer":
      "Python; cloud; AWS; Azure; GCP; agents; SQL; evaluation; RAG; prompt; CI/CD; stakeholders; LLM API; observability; Docker; PyTorch; vector DB; " +
      "LangChain; TypeScript; PostgreSQL; fine-tuning; React; microservices; coding assistant; MCP; guardrails; LangGraph; FastAPI; async; " +
      "multi-agent; cost; LlamaIndex; document parsing; speech; LoRA; vLLM; diffusion; video; image generation; OpenAI Agents SDK; Ollama; Mastra; " +
      "context engineering; hybrid search; reranking; prompt caching; trajectories; PydanticAI; Bedrock; Vertex AI; GRPO; take-home; " +
      "Kubernetes; Terraform; data pipelines; token cost; batch prices; fallback; reasoning model; Streamlit",
  };

  test.each(Object.entries(asked).flatMap(([role, all]) => all.split("; ").map((query) => [query, role as RoleId] as const)))(
    "“%s” finds a milestone of the %s that names it, among the first five",
    (query, role) => {
      const { milestones, tools, roles } = catalog();
      const title = roles.find(({ id }) => id === role)?.title ?? "";
      const named = (id: string) => {
        const milestone = milestones.get(id);
        return JSON.stringify([milestone, milestone?.tools.map((tool) => tools[tool])])
          .toLowerCase()
          .includes(query.toLowerCase());
      };
      const first = (search(query).groups.find(({ kind }) => kind === "milestone")?.entries ?? []).slice(0, 5);
      expect(first.filter(({ id, roles: of }) => of.includes(title) && named(id))).not.toEqual([]);
    },
  );
});

describe("typing a search", () => {
  test.each([
    ["panads", "pandas-wrangling"],
    ["pandas", "pandas-wrangling"],
    ["kubernets", "k8s-fundamentals"],
    ["k8s", "k8s-fundamentals"],
    ["svm", "svm-kernels"],
    ["A/B test", "ab-test-analysis"],
    ["a/b testing", "ab-test-analysis"],
    ["ab test", "ab-test-analysis"],
    ["sql", "sql-basics"],
    ["SQL JOINS", "sql-joins-aggregation"],
    ["dockr", "docker-image"],
    ["how do I learn numpy", "numpy-arrays"],
    ["I know SQL", "sql-basics"],
    ["I already know pandas", "pandas-wrangling"],
    ["first scr", "py-first-script"],
  ])("“%s” finds %s among the first five", (query, id) => {
    expect(find(query).slice(0, 5)).toContain(id);
  });

  test.each([
    ["HuggingFace", "hugging-face-hub"],
    ["hugging face", "hugging-face-hub"],
    ["sklearn", "scikit-learn"],
    ["scikitlearn", "scikit-learn"],
    ["scikit learn", "scikit-learn"],
    ["nodejs", "nodejs"],
    ["pyton", "python"],
  ])("“%s” finds the tool %s", (query, id) => {
    expect(find(query, "tool")).toContain(id);
  });

  test("puts the tool R first for “r”", () => {
    expect(search("r").groups[0]?.entries[0]?.id).toBe("r");
  });

  test("finds “age” as a word before the beginnings of longer words, and never inside a word", () => {
    expect(find("age", "tool")[0]).toBe("sops");
    expect(find("age").slice(0, 2)).toContain("encryption-at-rest");
    for (const id of find("age")) {
      const { title, names, text, tools = [] } = entries.find((entry) => entry.kind === "milestone" && entry.id === id) as SearchEntry;
      const used = entries
        .filter((entry) => entry.kind === "tool" && tools.includes(entry.id))
        .flatMap((tool) => [tool.title, ...tool.names]);
      expect([id, title, text, ...names, ...used].join(" ")).toMatch(/\bage/i);
    }
  });

  test.each([
    ["data modelling", "data modeling"],
    ["optimisation", "optimization"],
    ["PowerBI", "power bi"],
    ["LLMs", "llm"],
    ["technologies", "technology"],
  ])("“%s” finds the same as “%s”", (one, other) => {
    expect(find(one)).toEqual(find(other));
  });

  test("keeps the right result visible after each letter", () => {
    for (let length = 3; length <= "kubernetes".length; length += 1) {
      expect(find("kubernetes".slice(0, length)), "kubernetes".slice(0, length)).toContain("k8s-fundamentals");
    }
  });

  test("does not mix exact matches with similar words", () => {
    expect(search("pandas").exact).toBe(true);
    expect(search("panads").exact).toBe(false);
    expect(search("zzzzqqqq")).toMatchObject({ total: 0, groups: [] });
  });

  test("splits words alike in the query and the index", () => {
    expect(cutWords("CI/CD with Node.js, C++ & “Éclairs”")).toEqual(["cicd", "with", "node", "js", "nodej", "c++", "eclair"]);
  });
});

describe("any query", () => {
  test("throws no error, and takes little time", () => {
    const word = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom(...entries.map(({ title }) => title)),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "</script>",
        "' OR 1=1 --",
        "%00",
        "\u0000",
        "*".repeat(5_000),
        "a ".repeat(5_000),
        "((((((((((",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (parts) => {
        const found = search(parts.join(" "));
        const listed = found.groups.flatMap((group) => group.entries);
        expect(listed).toHaveLength(found.total);
        expect(new Set(listed).size).toBe(found.total);
        expect(found.query.length).toBeLessThanOrEqual(longestQuery);
      }),
      { numRuns: 1_000 },
    );
  });
});
