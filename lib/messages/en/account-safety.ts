/** Messages about account security: passwords, e-mail addresses, e-mailed links, sessions and security events. */
import { plural } from "./plural.ts";

/** An e-mail in parts: paragraphs, a list, a link on its own line, more paragraphs, and a last link that matters less. */
export type Letter = {
  subject: string;
  before: readonly string[];
  list?: readonly string[];
  link?: { text: string; url: string };
  after: readonly string[];
  last?: { text: string; url: string };
};

const wrongPasswords = (count: number) =>
  plural(count, { one: "A wrong password was entered once", other: "Wrong passwords were entered # times" });

const countPlans = (count: number) => plural(count, { one: "# plan", other: "# plans" });

const events: Record<string, (about: string) => string> = {
  signed_up: () => "Account created",
  signed_in: () => "Signed in",
  wrong_passwords: (count) => `${wrongPasswords(Number(count))} before the next sign-in`,
  session_ended: (device) => (device ? `Signed out: ${device}` : "A browser was signed out"),
  other_sessions_ended: () => "All other browsers signed out",
  signed_out_everywhere: () => "Signed out everywhere",
  password_changed: () => "Password changed",
  email_change_asked: (email) => `Change of e-mail to ${email} requested`,
  email_changed: (email) => `E-mail changed; it was ${email}`,
  reset_asked: () => "Password reset link requested",
  reset_used: () => "Password reset with a link",
  keys_ended: () => "API tokens, webhooks, calendar addresses and links to shared plans ended",
  webhook_made: (address) => `Webhook added: ${address}`,
  webhook_removed: (address) => `Webhook removed: ${address}`,
  password_removed: () => "Password removed and all browsers signed out, because a sign-in link proved the address",
  provider_linked: (provider) => `Sign-in with ${provider} added`,
  data_taken: () => "All data downloaded",
  token_made: (name) => `Token created: ${name}`,
  token_revoked: (name) => `Token revoked: ${name}`,
  share_made: (role) => `Link to your ${role} plan created; anyone with the link can read the plan`,
  share_ended: (role) => `Link to your ${role} plan deleted`,
  feed_made: (role) => `Calendar address of your ${role} plan created`,
  feed_ended: (role) => `Calendar address of your ${role} plan deleted`,
};

export const accountSafety = {
  deviceOn: (browser: string, system: string) => `${browser} on ${system}`,
  unknownBrowser: "A browser",
  /** For events caused on the server, not in a browser. */
  administrator: "The administrator of this server",

  changePassword: "Change password",
  setPassword: "Set a password",
  changeEmail: "Change e-mail",
  securityLink: "Account activity",
  passwordChanged: "Your password is changed. All other browsers are signed out.",
  passwordReset: "Your password is changed, and you are signed in. All other browsers are signed out, and API tokens are ended.",
  endOthers: "Sign out all other browsers",
  endOthersHint: "You stay signed in in this browser.",
  endKeys: "Also end what opens your plans without signing in",
  keyToken: (name: string) => `API token “${name}”`,
  keyFeed: (role: string) => `calendar address of your ${role} plan`,
  keyShare: (role: string) => `link to your ${role} plan`,
  keyWebhook: (address: string) => `webhook ${address}`,
  save: "Save new password",
  backToSettings: "Back to settings",

  passwordTitle: "Change your password",
  passwordLead: "This signs out all other browsers. You stay signed in in this one.",
  current: "Current password",
  next: "New password",
  wrongCurrent: "Current password: this is not your password. Nothing was changed.",
  guessableNew: "New password: this one is easy to guess. Choose another one, such as a few words that do not belong together.",
  noPassword: "You sign in without a password. To set one, request a link by e-mail and choose a password on the page it opens.",
  askForLink: "Request a link",

  emailTitle: "Change your e-mail",
  emailLead: (email: string) => `You sign in with ${email}. We send a link to the new address. Your e-mail changes when you open the link.`,
  newEmail: "New e-mail",
  newEmailWrong: "New e-mail: enter an address such as name@example.org.",
  sameEmail: "New e-mail: this is already your address.",
  sendLink: "Send link",
  emailSentTitle: "Check your new mailbox",
  emailSent: "We sent a link to the new address. It works once, within one hour. Your e-mail changes when you open it.",
  mailFailed: "The e-mail could not be sent, so nothing was changed. Try again in a few minutes.",
  emailNeedsPassword: "To change your e-mail you need a password, and your account has none. Set a password first.",
  emailNeedsMail:
    "This server does not send e-mail, so it cannot confirm a new address. Your e-mail stays as it is. The administrator can set up e-mail.",
  confirmTitle: "Confirm your new e-mail",
  confirmLead: (email: string) => `You will sign in with ${email} from now on.`,
  confirm: "Use this address",
  confirmedTitle: "Your e-mail is changed",
  confirmed: "Use the new address the next time you sign in. Your browsers stay signed in.",
  emailTaken: "Another account already uses this address, so nothing was changed.",

  forgotten: "Forgot your password?",
  resetTitle: "Set a new password",
  resetLead: "Enter the address you sign in with. We send a link to set a new password.",
  resetSentTitle: "Check your e-mail",
  resetSent:
    "If an account uses this address, we sent a link to it. The link works once, within one hour. If nothing arrives, check your spam folder and the spelling of the address.",
  resetNoMail:
    "This server does not send e-mail. Ask its administrator for a link to set a new password, and give the address you sign in with.",
  resetChoose: "Choose a new password. You are then signed in here and signed out everywhere else, and your API tokens end.",
  resetEndsOtherWays:
    "No one has proved yet that this address is theirs. Saving proves that it is yours, so it also ends calendar addresses, links to shared plans and sign-ins with other sites.",
  resetSave: "Save and sign in",
  deadTitle: "This link no longer works",
  dead: "Each link works once, within one hour. A password change also ends older links. Nothing was changed; request a new link.",

  securityTitle: "Account activity",
  securityLead: (days: number) => `Newest first, kept for ${plural(days, { one: "# day", other: "# days" })}. Times are in UTC.`,
  securityAdvice: "See something you do not recognise? Change your password. That signs out all other browsers.",
  triesSince: (count: number, since: string) => `${wrongPasswords(count)} since your last sign-in, first on ${since}.`,
  noEvents: "No activity yet.",
  event: (kind: string, about: string) => events[kind]?.(about) ?? kind,
  newer: "Newer",
  older: "Older",

  /** The output of `npm run admin`. */
  admin: {
    usage: [
      "npm run admin -- reset-link <e-mail>          prints a link to set a new password; it works once, within one hour",
      "npm run admin -- delete-user <e-mail> --yes   deletes the account and everything in it for good",
      "npm run admin -- export <e-mail> [--to <folder>]   writes the account's plans as JSON files into a new folder",
    ].join("\n"),
    noSuchCommand: (name: string) => `There is no command "${name}".`,
    noEmail: (command: string) => `${command}: give the e-mail of the account, for example: npm run admin -- ${command} ada@example.org`,
    tooMuch: (rest: string) => `Give one account only: "${rest}" was not expected. Nothing was done.`,
    notFor: (option: string, command: string) => `${command} has no option ${option}. Nothing was done.`,
    unknown: (email: string) => `No account has the e-mail ${email}. Check the spelling, and that DATABASE_URL names the right database.`,
    resetLink: (email: string, url: string) =>
      `Send this link to the owner of ${email} and to no one else. It sets a new password and works once, within one hour:\n${url}`,
    needsYes: (email: string, plans: number) =>
      `This deletes the account ${email} with ${countPlans(plans)} and everything in it for good. Nothing was deleted.\nTo delete it, add --yes: npm run admin -- delete-user ${email} --yes`,
    deleted: (email: string, plans: number) => `Deleted the account ${email} with ${countPlans(plans)}. It is signed out everywhere.`,
    folderExists: (folder: string) =>
      `The folder ${folder} already exists, and its files are not overwritten. Name a new one with --to <folder>.`,
    noDatabase: (file: string) => `There is no database at ${file}. Start the server once with npm start, or set DATABASE_URL.`,
    databaseFailed: (where: string, why: string) =>
      `The database at ${where} failed: ${why}\nStart the server once with npm start, which prepares the database, or check DATABASE_URL.`,
    noPlans: (email: string) => `The account ${email} has no plan, so there is nothing to write.`,
  },

  mail: {
    signIn: (url: string): Letter => ({
      subject: "Your link to sign in to Milepost",
      before: ["Open this link and press its button to sign in to Milepost:"],
      link: { text: "Sign in to Milepost", url },
      after: ["It works once, within one hour. If you did not ask for it, ignore this e-mail: no one can sign in without the link."],
    }),
    reset: (url: string): Letter => ({
      subject: "Set a new password for Milepost",
      before: ["Someone, probably you, asked for a new password for your Milepost account. Open this link to set it:"],
      link: { text: "Set a new password", url },
      after: [
        "It works once, within one hour, and signs you out everywhere else.",
        "If it was not you, ignore this e-mail: your password stays the same, and no one can change it without the link.",
      ],
    }),
    confirmEmail: (url: string): Letter => ({
      subject: "Confirm your new e-mail for Milepost",
      before: ["Someone entered this address as the new e-mail of a Milepost account. Open this link to confirm it:"],
      link: { text: "Confirm the new e-mail", url },
      after: [
        "It works once, within one hour.",
        "If it was not you, ignore this e-mail: someone probably mistyped their address, and nothing changes without the link.",
      ],
    }),
    emailChangeAsked: (newEmail: string, url: string): Letter => ({
      subject: "Your Milepost e-mail is about to change",
      before: [
        `Someone, probably you, asked to change the e-mail of your Milepost account to ${newEmail}. We sent a link to that address. Your e-mail changes when the link is opened.`,
        "If it was you, ignore this e-mail. If it was not you, someone knows your password. Set a new one now; that cancels the change and signs them out:",
      ],
      link: { text: "Set a new password", url },
      after: [],
    }),
    emailChanged: (newEmail: string): Letter => ({
      subject: "Your Milepost e-mail has changed",
      before: [
        `The e-mail of your Milepost account is now ${newEmail}. You can no longer sign in with this address.`,
        "If it was you, ignore this e-mail. If it was not you, contact the administrator of your Milepost server. They can see when it happened and help you get your account back.",
      ],
      after: [],
    }),
    tokenMade: (name: string, scope: string, url: string): Letter => ({
      subject: "A new API token for your Milepost account",
      before: [
        `The API token “${name}” was created for your Milepost account. What it may do: ${scope}.`,
        "If it was you, ignore this e-mail. If it was not you, someone is in your account. Set a new password now: that ends all API tokens and signs everyone else out.",
      ],
      link: { text: "Set a new password", url },
      after: [],
    }),
    passwordChanged: (url: string): Letter => ({
      subject: "Your Milepost password has changed",
      before: [
        "The password of your Milepost account was changed, and all other browsers were signed out.",
        "If it was you, ignore this e-mail. If it was not you, set a new password now. That signs everyone else out:",
      ],
      link: { text: "Set a new password", url },
      after: [],
    }),
  },
} as const;
