/** What is said about several devices, about being offline, and about planning without an account. */
function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

export const sync = {
  noteLine: (device: string, on: Date) => `*Written on another device (${device}), added on ${on.toISOString().slice(0, 10)}:*`,
  overruled: "A newer statement stood, so this changed nothing.",
  onDevice: (count: number) => `Saved on this device, ${changes(count)} to send.`,
  notOnDevice: (count: number) =>
    `${changes(count)} to send, and this browser has no room to keep ${count === 1 ? "it" : "them"}. Leave this page open.`,
  signInAgain: (count: number, durable: boolean) =>
    `You were signed out. Sign in again and ${count === 1 ? "your change is" : `your ${count} changes are`} sent.${durable ? " Until then this device keeps them." : ""}`,
  keptHere: "Saved in this browser only",
  notKept: "This browser has no room to keep this. It is gone when you leave this page.",
  leaveUnsent: (count: number) =>
    `${changes(count)} on this device ${count === 1 ? "was" : "were"} not sent yet. Signing out removes ${count === 1 ? "it" : "them"}. Sign out all the same?`,
} as const;
