/** Messages for administrators and monitoring programs. */
export const operating = {
  databaseSilent: "The database does not answer.",
  otherHost: (header: string, host: string, address: string) =>
    `The header ${header} says "${host}" and the setting NEXTAUTH_URL says "${address}": set NEXTAUTH_URL to the address that people type, and let the proxy hand on the Host that they typed.`,
  databaseStoresNothing: "The database can be read, but stores nothing. Its disk may be full, or another program may hold its lock.",
  cannotStore: "Milepost cannot reach its data, or cannot save anything, at the moment. Try again in a minute.",
  failedTitle: "Milepost cannot work right now",
  goBack: "What you sent may not be saved. Go back in your browser and send it again.",
  stopping: "This server is stopping.",
  wrongMetricsToken: "Send the METRICS_TOKEN of this server: Authorization: Bearer <token>.",
};
