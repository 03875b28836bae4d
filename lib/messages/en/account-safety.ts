/** What is said about keeping an account safe: passwords, addresses, links by mail, sessions, and what happened. */

/** A mail in parts: paragraphs, then perhaps a link on its own, then more paragraphs. */
export type Letter = { subject: string; before: readonly string[]; link?: { text: string; url: string }; after: readonly string[] };

const tries = (count: string) => (count === "1" ? "A wrong password was tried once" : `Wrong passwords were tried ${count} times`);

const events: Record<string, (about: string) => string> = {
  signed_up: () => "Account made",
  signed_in: () => "Signed in",
  wrong_passwords: (count) => `${tries(count)} before the next sign-in`,
  session_ended: (device) => (device ? `Signed out: ${device}` : "A browser was signed out"),
  other_sessions_ended: () => "All other browsers signed out",
  signed_out_everywhere: () => "Signed out everywhere",
  password_changed: () => "Password changed",
  email_change_asked: (email) => `Change of e-mail to ${email} begun`,
  email_changed: (email) => `E-mail changed; it was ${email}`,
  reset_asked: () => "Link for a new password asked for",
  reset_used: () => "New password set by a link",
  provider_linked: (provider) => `Sign-in with ${provider} added`,
  data_taken: () => "All data taken as a file",
  token_made: (name) => `Key for programs made: ${name}`,
  token_revoked: (name) => `Key for programs revoked: ${name}`,
  share_made: (role) => `Link to your ${role} plan made, for anybody who has it`,
  share_ended: (role) => `Link to your ${role} plan ended`,
  feed_made: (role) => `Calendar address of your ${role} plan made`,
  feed_ended: (role) => `Calendar address of your ${role} plan ended`,
};

export const accountSafety = {
  deviceOn: (browser: string, system: string) => `${browser} on ${system}`,
  unknownBrowser: "A browser",
  /** Where the one who runs this Milepost did it, not a browser. */
  administrator: "Whoever runs this Milepost",

  changePassword: "Change password",
  setPassword: "Set a password",
  changeEmail: "Change e-mail",
  securityLink: "What happened on this account",
  passwordChanged: "Your new password is set. All other browsers are signed out.",
  passwordReset: "Your new password is set, and you are signed in here. All other browsers are signed out.",
  endOthers: "Sign out all others",
  endOthersHint: "This browser stays signed in.",
  save: "Save the new password",
  backToSettings: "Back to the settings",

  passwordTitle: "Change your password",
  passwordLead: "All other browsers are signed out at once. This one stays signed in.",
  current: "Current password",
  next: "New password",
  wrongCurrent: "Current password: this is not it. Nothing has changed.",
  commonNew: "New password: this one is among the most used and would be guessed first. Choose another.",
  noPassword: "You sign in without a password. To set one, ask for a link by mail; it leads to a page where you choose it.",
  askForLink: "Ask for a link",

  emailTitle: "Change your e-mail",
  emailLead: (email: string) => `You sign in with ${email}. A link goes to the new address, and the change takes effect when it is opened.`,
  newEmail: "New e-mail",
  newEmailWrong: "New e-mail: this does not look like an address, such as name@example.org.",
  sameEmail: "New e-mail: this is the address you have already.",
  tooManyLinks: (minutes: number) =>
    `New e-mail: many links were sent already. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
  sendLink: "Send the link",
  emailSentTitle: "Look into the new mailbox",
  emailSent: "A link is on its way to the new address. It works once and for one hour; until it is opened, nothing changes.",
  mailFailed: "The mail could not be sent just now, so nothing has changed. Try again in a few minutes.",
  emailNeedsPassword: "Changing the e-mail asks for a password, and you sign in without one. Set a password first.",
  emailNeedsMail:
    "This Milepost sends no mail, so a new address cannot be confirmed and the e-mail stays as it is. Whoever runs it can set up mail.",
  confirmTitle: "Confirm your new e-mail",
  confirmLead: (email: string) => `From now on you sign in with ${email}.`,
  confirm: "Yes, use this address",
  confirmedTitle: "Your e-mail is changed",
  confirmed: "Sign in with the new address from now on. Whoever is signed in stays signed in.",
  emailTaken: "Another account here has this address, so nothing has changed.",

  forgotten: "Password forgotten?",
  resetTitle: "Set a new password",
  resetLead: "Write the address you sign in with. A link to set a new password goes there.",
  resetSentTitle: "Look into your mail",
  resetSent:
    "If that address has an account here, a link is on its way. It works once and for one hour. If none arrives, look into the folder for unwanted mail, and check the address.",
  resetNoMail:
    "This Milepost sends no mail. Whoever runs it can make a link for you that sets a new password; ask them for it, and name the address you sign in with.",
  resetChoose: "Choose a new password. You are then signed in here, and signed out everywhere else.",
  resetSave: "Save and sign in",
  deadTitle: "This link works no more",
  dead: "A link works once and for one hour, and setting a password ends those that were sent before. Nothing has changed; ask for a new one.",

  securityTitle: "What happened on this account",
  securityLead: (days: number) => `Newest first, kept for ${days} days. Times are in UTC.`,
  securityAdvice: "Something you do not recognise? Change your password: it signs out all other browsers.",
  triesSince: (count: number, since: string) => `${tries(String(count))} since your last sign-in, the first on ${since}.`,
  noEvents: "Nothing is noted yet.",
  event: (kind: string, about: string) => events[kind]?.(about) ?? kind,
  newer: "Newer",
  older: "Older",

  /** What `npm run admin` prints. */
  admin: {
    usage: [
      "npm run admin -- reset-link <e-mail>          prints a link that sets a new password; it works once and for one hour",
      "npm run admin -- delete-user <e-mail> --yes   deletes the account and everything in it, for good",
      "npm run admin -- export <e-mail> [--to <folder>]   writes the account's plans as JSON files into a new folder",
    ].join("\n"),
    noSuchCommand: (name: string) => `There is no command "${name}".`,
    noEmail: (command: string) => `${command}: name the e-mail of the account, as in: npm run admin -- ${command} ada@example.org`,
    tooMuch: (rest: string) => `That is more than one account: "${rest}" was not expected. Nothing was done.`,
    notFor: (option: string, command: string) => `${option} does not belong to ${command}. Nothing was done.`,
    unknown: (email: string) =>
      `No account has the e-mail ${email}. Check how it is written, and that DATABASE_URL names the right database.`,
    resetLink: (email: string, url: string) =>
      `Give this link to the owner of ${email}, and to nobody else. It sets a new password, works once and for one hour:\n${url}`,
    needsYes: (email: string, plans: number) =>
      `This would delete the account ${email} with ${plans === 1 ? "1 plan" : `${plans} plans`} and everything in it, for good. Nothing was deleted yet.\nTo do it, add --yes: npm run admin -- delete-user ${email} --yes`,
    deleted: (email: string, plans: number) =>
      `Deleted the account ${email} with ${plans === 1 ? "1 plan" : `${plans} plans`}; its sessions have ended.`,
    folderExists: (folder: string) =>
      `The folder ${folder} is there already, and nothing in it is overwritten. Name a new one with --to <folder>.`,
    noDatabase: (file: string) =>
      `There is no database at ${file}. Start the program once with npm start, or set DATABASE_URL to where it is.`,
    databaseFailed: (where: string, why: string) =>
      `The database at ${where} did not answer as it should: ${why}\nStart the program once with npm start, which prepares it, or check DATABASE_URL.`,
    noPlans: (email: string) => `The account ${email} has no plan, so there is nothing to write.`,
  },

  mail: {
    signIn: (url: string): Letter => ({
      subject: "Your link to sign in to Milepost",
      before: ["Open this link to sign in to Milepost:"],
      link: { text: "Sign in to Milepost", url },
      after: ["It works once and for one hour. If you did not ask for it, you need not do anything: without the link nobody gets in."],
    }),
    reset: (url: string): Letter => ({
      subject: "Set a new password for Milepost",
      before: ["Somebody, probably you, asked for a new password for your Milepost account. Open this link to set it:"],
      link: { text: "Set a new password", url },
      after: [
        "It works once and for one hour, and signs you out everywhere else.",
        "If it was not you, you need not do anything: your password stays as it is, and without the link nobody can change it.",
      ],
    }),
    confirmEmail: (url: string): Letter => ({
      subject: "Confirm your new e-mail for Milepost",
      before: ["This address was given as the new one of a Milepost account. Open this link to confirm it:"],
      link: { text: "Confirm the new e-mail", url },
      after: [
        "It works once and for one hour.",
        "If it was not you, you need not do anything: somebody mistyped their address, and without the link nothing changes.",
      ],
    }),
    emailChangeAsked: (newEmail: string, url: string): Letter => ({
      subject: "Your Milepost e-mail is about to change",
      before: [
        `Somebody, probably you, asked to change the e-mail of your Milepost account to ${newEmail}. It changes when the link is opened that went there.`,
        "If it was you, you need not do anything. If it was not you, somebody knows your password. Set a new one now; that ends the link and signs them out:",
      ],
      link: { text: "Set a new password", url },
      after: [],
    }),
    emailChanged: (newEmail: string): Letter => ({
      subject: "Your Milepost e-mail has changed",
      before: [
        `Your Milepost account now has the e-mail ${newEmail}, and this address no longer signs in.`,
        "If it was you, you need not do anything. If it was not you, write to whoever runs this Milepost: they can see when it happened and help you get your account back.",
      ],
      after: [],
    }),
    passwordChanged: (url: string): Letter => ({
      subject: "Your Milepost password has changed",
      before: [
        "The password of your Milepost account was changed, and all other browsers were signed out.",
        "If it was you, you need not do anything. If it was not you, set a new one now; that signs everybody else out:",
      ],
      link: { text: "Set a new password", url },
      after: [],
    }),
  },
} as const;
