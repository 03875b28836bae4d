/** What is said when something filled in cannot be taken. */
export const fields = {
  missing: (field: string) => `${field}: please fill this in.`,
  tooShort: (field: string, least: number) => `${field}: at least ${least} characters are needed.`,
  tooLong: (field: string, most: number) => `${field}: at most ${most} characters are possible.`,
  notAnEmail: "E-mail: this does not look like an address, such as name@example.org.",
  wrong: (field: string) => `${field}: this cannot be used.`,
  unexpected: (field: string) => `The form has a field “${field.slice(0, 40)}” that does not belong to it. Reload the page and try again.`,
  otherSite: "This form was sent from another site, so nothing was changed. Open the page here and try again.",
} as const;
