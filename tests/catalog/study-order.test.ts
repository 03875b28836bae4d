import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { middleHours } from "#lib/catalog/review/scope.ts";
import { type Milestone, type RoleId, roleIds } from "#lib/catalog/schema.ts";

const milestoneOf = (id: string) => catalog().milestones.get(id) as Milestone;

/** A new plan of the role as a beginner studies it: each milestone with the middle hours before it. */
function studyOf(role: RoleId) {
  let hours = 0;
  const before = new Map<string, number>();
  for (const { milestoneId } of orderForRole(getRole(role), catalog())) {
    before.set(milestoneId, hours);
    hours += middleHours(milestoneOf(milestoneId));
  }
  const ids = [...before.keys()];
  const hoursBefore = (id: string) => {
    const found = before.get(id);
    if (found === undefined) throw new Error(`a new plan of ${role} does not hold ${id}`);
    return found;
  };
  return { ids, total: hours, hoursBefore, hoursUntil: (id: string) => hoursBefore(id) + middleHours(milestoneOf(id)) };
}

/** Expects each milestone of `first` before each of `then`, which may be one of a choice and not in a new plan: the whole order counts. */
function expectBefore(role: RoleId, first: readonly string[], then: readonly string[]) {
  const { order } = getRole(role);
  for (const one of first) {
    for (const other of then) {
      expect(order).toContain(one);
      expect(order).toContain(other);
      expect(order.indexOf(one), `${one} before ${other}`).toBeLessThan(order.indexOf(other));
    }
  }
}

describe("the study order of a data analyst", () => {
  const { ids, total, hoursBefore } = studyOf("data-analyst");

  test("starts with Excel", () => {
    expect(ids[0]).toBe("excel-analysis");
  });

  test("has the first dashboard after at most 35 hours", () => {
    expect(hoursBefore("tableau-dashboard")).toBeLessThanOrEqual(35);
  });

  test("has Git in the first third", () => {
    expect(hoursBefore("git-basics")).toBeLessThan(total / 3);
  });
});

describe("the study order of a data scientist", () => {
  const { hoursBefore } = studyOf("data-scientist");

  test("has the first model with an honest score after at most 45 hours", () => {
    expect(hoursBefore("ml-baseline")).toBeLessThanOrEqual(45);
  });

  test("has inference, regression and metrics before tuning", () => {
    const foundation = ["stat-inference", "linear-regression", "logistic-regularization", "classification-metrics", "cv-strategies"];
    expectBefore("data-scientist", foundation, ["model-selection-tuning"]);
  });

  test("has tests and Git in the first 60 hours", () => {
    expect(hoursBefore("git-basics")).toBeLessThanOrEqual(60);
    expect(hoursBefore("py-testing")).toBeLessThanOrEqual(60);
  });
});

describe("the study order of an ML engineer", () => {
  const { ids, hoursBefore, hoursUntil } = studyOf("ml-engineer");

  test("has a served model after at most 60 hours, and a first small one in a week", () => {
    expect(hoursUntil("first-served-model")).toBeLessThanOrEqual(12);
    expect(hoursBefore("rest-model-api")).toBeLessThanOrEqual(60);
  });

  test("has tests and their automation before Kubernetes", () => {
    const cluster = ["k8s-fundamentals", "k8s-model-deploy", "serverless-inference"];
    expectBefore("ml-engineer", ["py-testing", "cicd-github-actions", "jenkins-pipeline"], cluster);
  });

  test("has authentication right after the first REST API", () => {
    const between = ids.indexOf("api-auth") - ids.indexOf("rest-model-api") - 1;
    expect(between).toBeGreaterThanOrEqual(0);
    expect(between).toBeLessThanOrEqual(1);
  });
});

describe("the study order of a GenAI engineer", () => {
  const { hoursBefore, hoursUntil } = studyOf("genai-engineer");

  test("has the first call of a model finished in the first 4 hours", () => {
    expect(hoursUntil("first-model-call")).toBeLessThanOrEqual(4);
  });

  test("has the first agent after at most 65 hours", () => {
    expect(hoursBefore("openai-agents-sdk")).toBeLessThanOrEqual(65);
  });

  test("has answers from documents, with a small golden set, after at most 120 hours", () => {
    expect(hoursBefore("rag-pipeline")).toBeLessThanOrEqual(120);
    expect(hoursUntil("golden-set-rules")).toBeLessThanOrEqual(120);
  });

  test("has injection defence and MCP before all fine-tuning", () => {
    const training = ["when-to-finetune", "finetune-bert", "finetune-llm-lora", "preference-alignment", "finetune-stable-diffusion"];
    expectBefore("genai-engineer", ["prompt-injection-defense", "mcp-server"], training);
  });
});

test.each(roleIds)("%s: a plan with everything on offer keeps the authored order", (id) => {
  const role = getRole(id);
  const everything = orderForRole(role, catalog(), new Set(role.order)).map(({ milestoneId }) => milestoneId);
  expect(everything).toEqual(role.order);
  const planned = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  expect(planned).toEqual(role.order.filter((each) => planned.includes(each)));
});
