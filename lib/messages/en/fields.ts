import { plural } from "./plural.ts";

const characters = (count: number) => plural(count, { one: "# character", other: "# characters" });

/** Messages for form fields that are refused. */
export const fields = {
  missing: (field: string) => `${field}: fill this in.`,
  tooShort: (field: string, least: number) => `${field}: use at least ${characters(least)}.`,
  tooLong: (field: string, most: number) => `${field}: use at most ${characters(most)}.`,
  notAnEmail: "E-mail: enter an address such as name@example.org.",
  wrong: (field: string) => `${field}: this cannot be used.`,
  unexpected: (field: string) => `The form has an unknown field “${field.slice(0, 40)}”. Reload the page and try again.`,
  otherSite: "This form was sent from another site, so nothing was changed. Open the page here and try again.",
} as const;
