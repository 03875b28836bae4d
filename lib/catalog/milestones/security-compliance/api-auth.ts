import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "api-auth",
  title: "Authenticate and authorise API callers",
  shortName: "API access",
  outcome: "You can let in only callers who prove who they are, allow each only what they may do, and change keys without an outage.",
  why: {
    "ml-engineer": "A model endpoint without access control gives away computing time, data and, with enough questions, the model itself.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["py-testing", "rest-model-api"],
  tools: ["fastapi", "pytest", "python"],
  keywords: [
    "authentication",
    "authorization",
    "OAuth2",
    "JWT",
    "API keys",
    "rate limit",
    "scopes",
    "OAuth",
    "security",
    "API security",
    "authentication and authorization",
    "RBAC",
    "role-based access control",
    "access control",
  ],
  steps: [
    {
      id: "locked",
      text: "Add an OAuth2 login to your API with FastAPI's security tools. A call without a token now gets 401, and one with a token gets a prediction.",
    },
    {
      id: "expiry",
      text: "Sign tokens (JWT) that last 15 minutes. Refuse those that are expired, altered or signed with another algorithm than yours.",
    },
    {
      id: "permissions",
      text: "Give tokens one of two permissions, predict or admin. Add an address that reloads the model, and answer 403 when a caller without admin uses it.",
    },
    {
      id: "rotate",
      text: "Name the signing key in each token (the kid header), and accept the old and the new key for a while. Change keys under traffic without a single 401.",
    },
    {
      id: "rate-limit",
      text: "Allow each caller 60 calls a minute. Answer more with 429 and the number of seconds to wait.",
    },
    {
      id: "tests",
      text: "Cover every refusal above with a test, and check that no password and no token ever reaches the log.",
    },
  ],
  doneWhen: {
    proof:
      "A repository runs its tests with one command: every kind of bad caller is refused, and a key change under traffic loses no call.",
    checks: [
      "No token, an expired one, an altered one and too few rights each have a test of their own.",
      "A script that calls all through the key change, and stays below the limit, counts zero refused calls.",
      "Call 61 within a minute gets 429, while another caller is still served.",
    ],
  },
  recall: [
    {
      question: "What is the difference between status 401 and status 403?",
      answer: "401: the service does not know who is calling. 403: it knows, and this caller may not do that.",
    },
    {
      question: "Why must a service fix the allowed signing algorithm and not take it from the token?",
      answer: "An attacker writes the token. With a free choice of algorithm, a forged token can pass as valid.",
    },
  ],
  resources: [
    {
      title: "FastAPI: OAuth2 with password, bearer and JWT tokens",
      url: "https://fastapi.tiangolo.com/tutorial/security/oauth2-jwt/",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "jwt.io: read and change a token in the browser (never paste a real one)",
      url: "https://www.jwt.io/",
      kind: "tool",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "OWASP: REST Security cheat sheet",
      url: "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html",
      kind: "docs",
      minutes: 30,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
