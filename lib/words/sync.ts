/** What is said about several devices, about being offline, and about planning without an account. */
export const sync = {
  noteLine: (device: string, on: Date) => `*Written on another device (${device}), added on ${on.toISOString().slice(0, 10)}:*`,
  overruled: "A newer statement stood, so this changed nothing.",
} as const;
