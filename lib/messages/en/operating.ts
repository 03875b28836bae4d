/** Messages for administrators and monitoring programs. */
export const operating = {
  databaseSilent: "The database does not answer.",
  otherHost: (header: string, host: string, address: string) =>
    `The header ${header} says "${host}" and the setting NEXTAUTH_URL says "${address}": set NEXTAUTH_URL to the address that people type, and let the proxy hand on the Host that they typed.`,
  stopping: "This server is stopping.",
  wrongMetricsToken: "Send the METRICS_TOKEN of this server: Authorization: Bearer <token>.",
};
