/**
 * The page that explains the archive with all of a learner's data. It is not among the other words, which every browser loads.
 * @param plans the names of the plans' folders.
 */
export function writeReadMe(email: string, moment: string, plans: readonly string[]): string {
  return [
    "All my data from Milepost",
    "=========================",
    "",
    `Account: ${email}`,
    `Made on: ${moment}`,
    "",
    "This archive holds everything that Milepost stores about you. The .json files are plain text and open in any editor.",
    "Moments are written as 2026-11-23T10:00:00.000Z, in universal time; days as 2026-11-23.",
    "",
    "account/profile.json          your e-mail address, name, picture, and since when you have the account",
    "account/ways-to-sign-in.json  accounts elsewhere with which you sign in here",
    "account/sign-in-links.json    links to sign in that were mailed to you and not used yet",
    "account/sessions.json         where you are signed in",
    "account/security-events.json  what happened to your account",
    "account/account-links.json    links that were made to set your password or confirm an address",
    "account/api-keys.json         names and dates of the keys that you gave to programs",
    "account/api-answers.json      how requests of those programs were answered, kept for a while so that none counts twice",
    "",
    "learning/milestones.json      the state of each milestone; it holds in all your plans",
    "learning/steps.json           the steps that you ticked",
    "learning/notes.json           your notes, in Markdown",
    "learning/evidence.json        your links to what you can show",
    "learning/history.json         everything that you changed, oldest first, also in plans that are gone",
    "learning/statements.json      what your devices said that changed nothing any more, and when notes arrived",
    "",
    ...(plans.length === 0 ? ["You have no plan."] : []),
    ...plans.flatMap((plan) => [
      `plans/${plan}/plan.json     the plan, complete, to be put back into Milepost`,
      `plans/${plan}/plan.md       the plan as a checklist, to read`,
      `plans/${plan}/details.json  what is stored of it: its milestones, your own ones, its dates at each planning,`,
      `      ${" ".repeat(plan.length)}              when its link and its calendar address were made and what the link shows`,
    ]),
    "",
    "Not in here: your password, and the secret links and keys themselves. Milepost does not have them. It keeps a",
    "fingerprint of each, with which it can tell the right one when it sees it.",
    "Also not in here: for an hour at most, Milepost counts tries to sign in and the like by a fingerprint of the address.",
    "",
  ].join("\r\n");
}
