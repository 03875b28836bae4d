/** The maximum length of a token's name, in characters. */
export const mostTokenName = 60;
