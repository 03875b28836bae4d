/** What is said about reaching one's plans from programs: tokens, the private API, its page. */

export const apiAccess = {
  title: "Access for programs",
  lead: "A token lets a program of yours read and change your plans through the API. Give each program its own, and revoke it here when you no longer use it.",
  docsLink: "How the API works",
  name: "What is it for",
  nameHint: (most: number) => `A name that you recognise later, at most ${most} characters.`,
  make: "Make a token",
  made: (name: string) => `The token “${name}” is made. Copy it now: it is not shown again.`,
  token: "Token",
  none: "No program has access.",
  madeOn: (date: string) => `made on ${date}`,
  neverUsed: "never used",
  lastUsed: (when: string) => `last used ${when}`,
  revoke: "Revoke",
  revokeNamed: (name: string) => `Revoke the token “${name}”`,
  tooMany: (most: number) => `What is it for: you have ${most} tokens, which is the most. Revoke one first.`,

  needsToken:
    "Send a token with the header Authorization: Bearer milepost_…; you make one in the settings. This one is missing, unknown or revoked.",
  slowDown: (seconds: number) =>
    `That were very many requests with this token. Wait ${seconds} ${seconds === 1 ? "second" : "seconds"} and try again.`,
  noPlan: "You have no plan with this id.",
  noMilestone: "This plan has no milestone with this id.",
  noFormat: (formats: readonly string[]) => `There is no such format. There are ${formats.join(", ")}.`,
  hasPlan: (id: string) => `You have a plan for this role already: ${id}. Change that one, or delete it first.`,
  keyWrong: "Idempotency-Key: 1 to 200 visible ASCII characters are needed.",
  keyBusy: "A request with this Idempotency-Key is being worked on. Ask again in a few seconds.",
  keyOther: "This Idempotency-Key was used for another request. Use a new key for a new request.",
  wrongImportType: "Send a complete copy as application/json, or a ticked checklist as text/markdown.",
  dryRunWrong: "dryRun: this must be true or false.",
  limitWrong: (most: number) => `limit: a whole number from 1 to ${most} is needed.`,
  afterWrong: "after: this must be the id of a plan, as `next` has it.",
  noStep: (id: string) => `This milestone has no step “${id}”.`,
  tooManyLinks: (most: number) => `A milestone can have ${most} links.`,
  twice: "Each entry may stand here once.",
  needsTime: "This is needed, as the plan has no study time yet.",
  zoneWrong: "This must be the name of a time zone, such as Europe/Berlin.",
  notOfPlan: (id: string) => `The plan has no milestone “${id}”.`,
  nothingToChange: "Name at least one thing to change.",
  notText: "The body is not text in UTF-8.",

  docsTitle: "API",
  docsLead:
    "Everything that a learner can do with a plan, a program can do for them. Answers are JSON; refusals are problem details (RFC 9457) with a sentence in “detail”.",
  docsDocument: "The same as an OpenAPI 3.1 document",
  docsPrivate: "Needs a token",
  docsPublic: "Open to everybody",
  docsParameters: "Parameters",
  docsRequest: "Request",
  docsAnswers: "Answers",
  docsSchemas: "Shapes",
  docsOptional: "may be left out",
  docsToken: "Tokens",
  docsTokenText:
    "Make one in the settings, and send it with every call that needs one. Cookies open nothing here. A token that was revoked ends at once.",
  docsRules: [
    "Each token may make 300 calls a minute. RateLimit and RateLimit-Policy say how many are left; after that comes 429 with Retry-After.",
    "POST takes an Idempotency-Key: the same key with the same request gets the same answer for a day and does nothing twice, and with another request 422.",
    "Lists come in pages: “next” is the address of the next one, or null.",
    "Pages of other sites cannot call it: no answer allows another origin.",
  ],
  docsExample: "An example",
  example: `curl -X PUT https://your.server/api/v1/plans/PLAN/milestones/sql-basics \\
  -H "Authorization: Bearer milepost_…" \\
  -H "Content-Type: application/json" \\
  -d '{"status": "done", "note": "Ten queries run."}'`,
} as const;
