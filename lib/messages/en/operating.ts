/** Messages for administrators and monitoring programs. */
export const operating = {
  databaseSilent: "The database does not answer.",
  stopping: "This server is stopping.",
  wrongMetricsToken: "Send the METRICS_TOKEN of this server: Authorization: Bearer <token>.",
};
