/** The language of the messages as a BCP 47 tag, for `lang` attributes. */
export const language = "en";
