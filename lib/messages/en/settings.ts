/** Messages of the settings page. */
export const settings = {
  title: "Settings",
  account: "Account",
  signedInAs: "Signed in as",
  memberSince: (date: string) => `since ${date}`,
  sessions: "Where you are signed in",
  sessionsHint: "Sign out browsers you do not recognise. It takes effect at once.",
  thisBrowser: "This browser",
  lastUsed: (when: string) => `last used ${when}`,
  end: "Sign out",
  endNamed: (device: string, when: string) => `Sign out ${device}, last used ${when}`,
  endAll: "Sign out everywhere",
  endAllHint: "This browser too.",
} as const;
