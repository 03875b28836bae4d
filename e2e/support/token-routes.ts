import type { Outcome } from "./routes.ts";

/** The callers of the private API: without a token, with a revoked one, with a stranger's, with the owner's. */
export const callers = ["nobody", "revoked", "stranger", "owner"] as const;
export type Caller = (typeof callers)[number];

export type TokenRoute = {
  /** The file below `app`, and its method. */
  of: string;
  method: string;
  /** `{plan}` stands for the owner's plan. */
  path: string;
  body?: string;
  type?: string;
  /** The answers to the stranger and the owner; everybody else gets 401. */
  stranger: Exclude<Outcome, object>;
  owner: Exclude<Outcome, object>;
};

const plan = "/api/v1/plans/{plan}";

/** All routes that need a token. Somebody else's plan answers as if it did not exist. The last one deletes the plan. */
export const tokenRoutes: TokenRoute[] = [
  { of: "api/v1/plans/route.ts GET", method: "GET", path: "/api/v1/plans", stranger: 200, owner: 200 },
  { of: "api/v1/plans/route.ts POST", method: "POST", path: "/api/v1/plans", body: '{"role":"ml-engineer"}', stranger: 201, owner: 201 },
  { of: "api/v1/plans/[planId]/route.ts GET", method: "GET", path: plan, stranger: 404, owner: 200 },
  { of: "api/v1/plans/[planId]/route.ts PATCH", method: "PATCH", path: plan, body: '{"ownOrder":[]}', stranger: 404, owner: 200 },
  {
    of: "api/v1/plans/[planId]/milestones/[milestoneId]/route.ts PUT",
    method: "PUT",
    path: `${plan}/milestones/sql-basics`,
    body: '{"status":"done"}',
    stranger: 404,
    owner: 200,
  },
  { of: "api/v1/plans/[planId]/export/[format]/route.ts GET", method: "GET", path: `${plan}/export/json`, stranger: 404, owner: 200 },
  {
    of: "api/v1/imports/route.ts POST",
    method: "POST",
    path: "/api/v1/imports?dryRun=true",
    body: "- [x] A <!-- id:sql-basics -->",
    type: "text/markdown",
    // The checklist is imported into the sender's plan; the stranger has one by then.
    stranger: 200,
    owner: 200,
  },
  { of: "api/v1/plans/[planId]/route.ts DELETE", method: "DELETE", path: plan, stranger: 404, owner: 204 },
];
