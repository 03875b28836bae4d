/** The product has the same name in every language. */
export const productName = "Milepost";

/** How the answer to a form begins that the error page shows as it is. Plain ASCII: it is sent as text without a charset. */
const refused = "Nothing was changed: ";

/** Messages for pages that do not exist and requests that fail. Every page loads them, so they are a part of their own. */
export const errors = {
  notFoundTitle: "This page is not here",
  notFound: "The address may be wrong, or you may not have access to this page.",
  crashTitle: "Something went wrong",
  crash: "The error is on our side. Try again. If it happens again, come back in a few minutes.",
  broken: "This could not be shown. If you were saving something, it may not be saved: check it before you go on.",
  offlineTitle: "You are offline",
  offline: "This needs the internet. If you were saving something, it may not be saved. Try again when you are online.",
  updatedTitle: "Milepost was updated",
  updated: "This page is too old to save anything. Reload it and try again.",
  reload: "Reload",
  tryAgain: "Try again",
  home: "Go to the home page",
  signInFirst: "Sign in first, then try again.",
  tooLarge: "This is too large to send.",
  notUnderstood: (field: string) => `${field}: this could not be read, so nothing was changed.`,
  form: "Form",
  refused,
  wrongOrigin: (origin: string, address: string) =>
    `${refused}the header Origin ${origin ? `says "${origin}"` : "is missing"} and the setting NEXTAUTH_URL says "${address}", so open this page at that address, or ask the administrator to correct the setting or the proxy that changes the header.`,
};
