import { countMinutes } from "./amounts.ts";
import { plural } from "./plural.ts";

/** Messages about personal tokens, the private API, and the page that documents it. */
export const apiAccess = {
  title: "API tokens",
  lead: "A token lets a program of yours read and change your plans through the API. Give each program its own token, and revoke tokens you no longer use.",
  docsLink: "How the API works",
  name: "Name",
  nameHint: (most: number) => `A name you will recognise later, at most ${most} characters.`,
  scope: "What the program may do",
  scopes: { read: "Read plans", tick: "Read plans and update milestones", all: "Everything, also change and delete plans" },
  days: "Ends after",
  dayCount: (days: number) => plural(days, { one: "# day", other: "# days" }),
  password: "Your password",
  passwordHint: "A token opens your plans without signing in, so we ask for your password once more.",
  passwordWrong: "Your password: this is not your password. No token was created.",
  notRecent: (minutes: number) =>
    `You sign in without a password, so you can create a token only within ${countMinutes(minutes)} after signing in. Sign out and in again.`,
  make: "Create token",
  made: (name: string) => `The token “${name}” is ready. Copy it now: you will not see it again.`,
  none: "You have no tokens.",
  madeOn: (date: string) => `created on ${date}`,
  endsOn: (date: string) => `ends on ${date}`,
  endsNever: "ends when you revoke it",
  neverUsed: "never used",
  lastUsed: (when: string) => `last used ${when}`,
  revoke: "Revoke",
  revokeNamed: (name: string) => `Revoke the token “${name}”`,
  tooMany: (most: number) => `Name: you already have ${most} tokens, which is the limit. Revoke one first.`,

  needsToken:
    "Send a token in the header Authorization: Bearer milepost_…. You can create one in the settings. The token is missing, unknown, revoked or expired.",
  scopeTooSmall: (scope: string) => `This token was created for less: “${scope}”. Create one in the settings that may do more.`,
  noPlan: "You have no plan with this id.",
  noMilestone: "This plan has no milestone with this id.",
  noFormat: (formats: readonly string[]) => `There is no such format. Choose one of ${formats.join(", ")}.`,
  delimiterWrong: (delimiters: readonly string[]) => `delimiter: must be ${delimiters.join(" or ")}.`,
  shapeWrong: (shapes: readonly string[]) => `shape: must be ${shapes.join(" or ")}.`,
  hasPlan: (id: string) => `You already have a plan for this role: ${id}. Change that plan, or delete it first.`,
  keyWrong: "Idempotency-Key: send 1 to 200 visible ASCII characters.",
  keyBusy: "A request with this Idempotency-Key is still running. Try again in a few seconds.",
  keyOther: "This Idempotency-Key was used for another request. Use a new key for each new request.",
  wrongImportType: "Send a backup as application/json, or a ticked checklist as text/markdown.",
  dryRunWrong: "dryRun: must be true or false.",
  limitWrong: (most: number) => `limit: must be a whole number from 1 to ${most}.`,
  afterWrong: "after: must be the id of a plan, as given in `next`.",
  noStep: (id: string) => `This milestone has no step “${id}”.`,
  tooManyLinks: (most: number) => `A milestone can have at most ${most} links.`,
  twice: "Each entry may appear only once.",
  needsTime: "This is required because the plan has no study time yet.",
  zoneWrong: "This must be the name of a time zone, such as Europe/Berlin.",
  notOfPlan: (id: string) => `The plan has no milestone “${id}”.`,
  noChoice: (id: string) => `The plan's role has no choice with “${id}”.`,
  notReplaceable: (id: string) => `This must be a milestone of the plan, and of the same choice; “${id}” is not.`,
  nothingToChange: "Send at least one field to change.",
  notText: "The body is not UTF-8 text.",

  docsTitle: "API",
  docsLead:
    "Your programs can do with your plans what you can do here. Answers are JSON. Errors are problem details (RFC 9457) with a sentence in “detail”.",
  docsDocument: "OpenAPI 3.1 document",
  docsPrivate: "Needs a token",
  docsPublic: "Public",
  docsParameters: "Parameters",
  docsRequest: "Request",
  docsAnswers: "Answers",
  docsSchemas: "Schemas",
  docsOptional: "optional",
  docsToken: "Tokens",
  docsTokenText:
    "Create a token in the settings and send it with every call that needs one. Cookies do not work here. A token does what it was created for: reading, updating milestones, or everything. It ends after the days that you choose; a revoked token stops working at once.",
  docsRules: [
    "Each token allows 300 calls a minute. RateLimit and RateLimit-Policy give the number left. Above the limit you get 429 with Retry-After.",
    "POST takes an Idempotency-Key: for a day, the same key with the same request gets the same answer and changes nothing twice. The same key with another request gets 422.",
    "Lists come in pages: “next” is the address of the next page, or null.",
    "Other sites cannot call the API from a browser: answers allow no other origin.",
  ],
  docsExample: "Example",
  example: `curl -X PUT https://your.server/api/v1/plans/PLAN/milestones/sql-basics \\
  -H "Authorization: Bearer milepost_…" \\
  -H "Content-Type: application/json" \\
  -d '{"status": "done", "note": "Ten queries run."}'`,
} as const;
