/**
 * README.txt of the archive with all of a learner's data. In a file of its own because nothing else needs it.
 * @param plans the names of the plans' folders.
 */
export function writeReadMe(email: string, moment: string, plans: readonly string[]): string {
  return [
    "All my data from Milepost",
    "=========================",
    "",
    `Account: ${email}`,
    `Created on: ${moment}`,
    "",
    "This archive holds everything Milepost stores about you. The .json files are plain text and open in any editor.",
    "Times look like 2026-11-23T10:00:00.000Z and are in UTC; dates look like 2026-11-23.",
    "",
    "account/profile.json          your e-mail address, name, picture, and when you created the account",
    "account/ways-to-sign-in.json  accounts at other sites that you sign in with",
    "account/sign-in-links.json    sign-in links we e-mailed to you that are not used yet",
    "account/sessions.json         the browsers where you are signed in",
    "account/security-events.json  the activity of your account",
    "account/account-links.json    links created to set your password or confirm an address",
    "account/api-keys.json         names and dates of your API tokens",
    "account/api-answers.json      answers to API requests, kept for a while so that no request counts twice",
    "account/messages.json         e-mails and calls of webhooks that you chose, from the last 90 days",
    "account/reminders.json        which reminders you chose, and when the last one came",
    "account/webhooks.json         addresses of yours that are told what happens in your plans",
    "",
    "learning/milestones.json      the state of each milestone; it counts in all your plans",
    "learning/steps.json           the steps you ticked",
    "learning/notes.json           your notes, in Markdown",
    "learning/times-taken.json     how long you said that milestones took you",
    "learning/evidence.json        your links to what you can show",
    "learning/history.json         all your changes, oldest first, also in plans you deleted",
    "learning/statements.json      changes from your devices that had no effect, and when notes arrived",
    "",
    ...(plans.length === 0 ? ["You have no plan."] : []),
    ...plans.flatMap((plan) => [
      `plans/${plan}/plan.json     the complete plan, which you can import into Milepost`,
      `plans/${plan}/plan.md       the plan as a checklist, to read`,
      `plans/${plan}/details.json  what is stored about it: its milestones, your own milestones, all its schedules,`,
      `      ${" ".repeat(plan.length)}              when its link and calendar address were created, and what the link shows`,
    ]),
    "",
    "Not included: your password, secret links and tokens. Milepost does not have them. It stores a hash of each,",
    "which is enough to check them.",
    "Also not included: for up to an hour, Milepost counts attempts to sign in by a hash of the network address.",
    "",
  ].join("\r\n");
}
