/** What is said when something is not there or went wrong. Every page carries these words, so they stand apart from all others. */
/** The product is called the same in every language. */
export const productName = "Milepost";

export const errors = {
  notFoundTitle: "There is nothing here",
  notFound: "The address may be mistyped, or what was here is not yours to see. Nothing is lost.",
  crashTitle: "Something went wrong on our side",
  crash: "Nothing you did before is lost. Try again; if it happens once more, come back in a few minutes.",
  offlineTitle: "You are offline",
  offline: "This needs a network, so nothing was changed. What you did before is kept; try again when the network is back.",
  tryAgain: "Try again",
  home: "Go to the start",
  signInFirst: "Sign in first, then try again.",
  tooLarge: "That is more than can be sent at once.",
  notUnderstood: (field: string) => `${field}: this could not be understood, so nothing was changed.`,
  form: "Form",
  slowDown: (minutes: number) =>
    `That were very many changes in a short time. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}; nothing is lost.`,
  loading: "Loading",
};
