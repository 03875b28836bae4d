import { account } from "./account.ts";
import { accountSafety } from "./account-safety.ts";
import { apiAccess } from "./api-access.ts";
import { apiDocs } from "./api-docs.ts";
import { choose } from "./choose.ts";
import { device } from "./device.ts";
import { errors, productName } from "./errors.ts";
import { exports } from "./exports.ts";
import { fields } from "./fields.ts";
import { history } from "./history.ts";
import { imports } from "./imports.ts";
import { landing } from "./landing.ts";
import { myData } from "./my-data.ts";
import { operating } from "./operating.ts";
import { own } from "./own.ts";
import { plan } from "./plan.ts";
import { plans } from "./plans.ts";
import { progress } from "./progress.ts";
import { screen } from "./screen.ts";
import { share } from "./share.ts";
import { site } from "./site.ts";
import { sync } from "./sync.ts";
import { time } from "./time.ts";
import { today } from "./today.ts";

/**
 * Every sentence that Milepost itself says, in one place, so that a translator needs no other. (What a learner learns
 * is said by `lib/catalog`.) Plain, short, kind; the same word for the same thing.
 */
export const en = {
  name: productName,
  tagline: "Choose a data role. Get a plan that you can finish.",

  site,

  landing,

  role: {
    look: (role: string) => `Look at ${role}`,
    askYourself: "Ask yourself:",
    size: (milestones: number, low: number, high: number) => `${milestones} milestones · ${low} to ${high} hours`,
    months: ({ low, high }: { low: number; high: number }, hoursAWeek: number) =>
      `. At ${hoursAWeek} hours a week, ${low === high ? low : `${low} to ${high}`} ${high === 1 ? "month" : "months"}.`,
    makePlan: "Make my plan",
    openPlan: "Open my plan",
    changePlan: "Changing role keeps everything you learned: shared milestones count here too.",
    signUpFirst: "“Make my plan” asks you to sign up first; your choice is kept.",
    work: "What the work is like",
    week: "A week",
    produces: "What you make",
    suits: "Suits you if",
    suitsLess: "Less so if",
    differs: "How it differs",
    tools: "Tools",
    path: "The path",
    provenBy: "Proven by",
    optional: "Optional, if you want more",
    occupations: "Known elsewhere as",
    match: { exact: "exact", close: "close" },
    carriesOver: (count: number, total: number) => `${count} of these ${total} milestones you have done or know already.`,
    beginnersNote: "Hours are for people who have written a little code before. If all of it is new to you, expect the upper end.",
  },

  choose,

  own,

  account,

  fields,

  plan,

  plans,

  today,

  progress,

  history,

  settings: {
    title: "Settings",
    account: "Account",
    signedInAs: "Signed in as",
    memberSince: (date: string) => `since ${date}`,
    sessions: "Where you are signed in",
    sessionsHint: "Sign out what you do not recognise; it ends at once.",
    thisBrowser: "This browser",
    lastUsed: (when: string) => `last used ${when}`,
    end: "Sign out",
    endNamed: (device: string, when: string) => `Sign out ${device}, last used ${when}`,
    endAll: "Sign out everywhere",
    endAllHint: "This browser too.",
  },

  errors,

  api: {
    field: (field: string, message: string) => `${field}: ${message}`,
    missing: "This is missing.",
    expected: (what: string) => `This must be ${what}.`,
    unexpected: "There is no field of this name. Leave it out.",
    notAnObject: "Send one JSON object.",
    notJson: "The body is not JSON.",
    wrongType: "Send the body as JSON, with the header Content-Type: application/json.",
    tooLarge: (bytes: number) => `The body is too large. At most ${bytes / 1024} KB are possible.`,
    wrongMethod: (allowed: string) => `This address does not answer that method. Use ${allowed}.`,
    noMilestone: (id: string) => `There is no milestone “${id}”.`,
    noRole: (ids: readonly string[]) => `There is no such role. There are ${ids.join(", ")}.`,
    wait: (minutes: number) => `That were very many requests. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
  },
  apiAccess,
  apiDocs,
  imports,
  operating,
  screen,
  sync,
  device,
  time,
  share,
  myData,
  exports,
  accountSafety,
} as const;
