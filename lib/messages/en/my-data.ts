/** What is said about taking all one's data, and about deleting an account. */

export const myData = {
  heading: "Your data",
  link: "All my data",
  linkHint: "One archive with everything that is stored about you.",
  deleteLink: "Delete my account",
  deleteLinkHint: "With everything in it, for good.",

  title: "All my data",
  lead: "One zip file with everything that Milepost stores about you, made at this moment. Every part can be read without Milepost.",
  inside: "What is inside",
  parts: [
    ["README.txt", "What each file is, in plain words."],
    [
      "account/",
      "Your profile, the ways you sign in, where you are signed in, what happened to your account, and the names and dates of the keys you gave to programs.",
    ],
    ["learning/", "The state of your milestones, ticked steps, notes, evidence, and the whole history of what you changed."],
    [
      "plans/",
      "A folder for each plan: a complete copy that can be put back, a checklist to read, its dates as they were planned, its link and its calendar.",
    ],
  ],
  outside: "Not inside: your password and the secret addresses and keys themselves. Milepost does not have them.",
  download: "Download all my data",
  slowDown: (minutes: number) => `That were many archives in a short time. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  fileName: (day: string) => `milepost-all-my-data-${day}.zip`,

  deleteTitle: "Delete my account",
  deleteLead: "This deletes your account and everything in it, at once and for good. Nobody can bring it back, and neither can we.",
  goes: "What goes",
  goesParts: [
    "your profile and every way to sign in",
    "all plans, with your dates, your order and the milestones you added",
    "the state of every milestone, ticked steps, notes, evidence and the whole history",
    "links, calendar addresses and keys that you gave out: they lead nowhere from then on",
  ],
  everywhere: "You are signed out everywhere.",
  archiveFirst: "Take your data with you first",
  archiveFirstHint: "One archive with everything; your plans can be put back from it.",
  password: "Your password",
  email: "Your e-mail address",
  emailHint: (email: string) => `Type ${email} to confirm.`,
  emailWrong: "Your e-mail address: this is not the address of this account. Nothing was deleted.",
  passwordWrong: "Your password: this is not it. Nothing was deleted.",
  wait: (minutes: number) =>
    `That were many tries. For safety, wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}. Nothing was deleted.`,
  notRecent: (minutes: number) =>
    `You sign in without a password, so this is possible within ${minutes} minutes after signing in. Sign in once more, and you come back here.`,
  signInAgain: "Sign in again",
  deleteButton: "Delete my account for good",
  keep: "Keep my account",

  goodbyeTitle: "Your account is deleted",
  goodbye:
    "Everything in it is gone, and you are signed out everywhere. If a copy of your data is on your computer, it is now the only one.",
  goodbyeBackups: "Whoever runs this site may keep backups for a while; there it ends with them.",
  goodbyeThanks: "All the best on your way.",
  home: "Go to the start",
} as const;
