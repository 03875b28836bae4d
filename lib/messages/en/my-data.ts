import { countMinutes } from "./amounts.ts";

/** Messages about downloading all of one's data and deleting an account. */
export const myData = {
  heading: "Your data",
  link: "All my data",
  linkHint: "One archive with everything we store about you.",
  deleteLink: "Delete my account",
  deleteLinkHint: "Deletes everything in it for good.",

  title: "All my data",
  lead: "One zip file with everything Milepost stores about you right now. You can read every part without Milepost.",
  inside: "Included",
  parts: [
    ["README.txt", "An explanation of each file."],
    [
      "account/",
      "Your profile, the ways you sign in, where you are signed in, the activity of your account, and the names and dates of your API tokens.",
    ],
    [
      "learning/",
      "The state of your milestones, ticked steps, notes, evidence, how long milestones took you, and the whole history of your changes.",
    ],
    [
      "plans/",
      "A folder for each plan: a backup that you can import, a checklist to read, all its schedules, the minutes you studied, its link and its calendar address.",
    ],
  ],
  outside: "Not included: your password, secret addresses and tokens. Milepost does not have them.",
  download: "Download all my data",

  deleteTitle: "Delete my account",
  deleteLead: "This deletes your account and everything in it, at once and for good. It cannot be undone.",
  goes: "What is deleted",
  goesParts: [
    "your profile and every way to sign in",
    "all plans, with your dates, your order and your own milestones",
    "the state of every milestone, ticked steps, notes, evidence, your study minutes and the whole history",
    "links, calendar addresses and tokens you gave out: they stop working",
  ],
  everywhere: "You are signed out everywhere.",
  archiveFirst: "Download your data first",
  archiveFirstHint: "One archive with everything; you can import your plans from it.",
  password: "Your password",
  email: "Your e-mail address",
  emailHint: (email: string) => `Type ${email} to confirm.`,
  emailWrong: "Your e-mail address: this is not the address of this account. Nothing was deleted.",
  passwordWrong: "Your password: this is not your password. Nothing was deleted.",
  notRecent: (minutes: number) =>
    `You sign in without a password, so you can delete your account only within ${countMinutes(minutes)} after signing in. Sign in again, and you come back to this page.`,
  signInAgain: "Sign in again",
  deleteButton: "Delete my account for good",
  keep: "Cancel",

  goodbyeTitle: "Your account is deleted",
  goodbye: "Everything in it is deleted, and you are signed out everywhere. If you downloaded your data, that copy is now the only one.",
  goodbyeBackups: "The administrator of this server may keep backups for a while.",
  goodbyeThanks: "All the best on your way.",
  home: "Go to the home page",
} as const;
