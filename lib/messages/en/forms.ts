/** Messages of every form about what was typed and not saved. They claim only what the program knows. */
export const forms = {
  restored: "What you typed here before is back. Check it, then save it.",
  discard: "Discard it",
  unconfirmed: "The server did not confirm this, so we do not know whether it worked. What you typed is still here.",
  offline: "You are offline, and the server did not confirm this. What you typed is still here. Try again when you are online.",
  gone: "This did not work, because what it belongs to no longer exists. What you typed is still here, so you can copy it.",
  updated:
    "Milepost was updated, so this page is too old to save anything. Reload it: what you typed comes back, except passwords and files.",
  updatedNotKept:
    "Milepost was updated, so this page is too old to save anything. This browser cannot keep what you typed: copy it, then reload the page.",
  tryAgain: "Try again",
  reload: "Reload",
  waits: "Sign in to continue. What you typed is kept in this tab and comes back on its page.",
};
