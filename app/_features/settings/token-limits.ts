/** The longest name of a token, in characters. */
export const mostTokenName = 60;
