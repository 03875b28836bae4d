/** What is said to whoever runs Milepost, and to the programs that watch it. */
export const operating = {
  databaseSilent: "The database does not answer.",
  stopping: "This instance is stopping.",
  wrongMetricsToken: "Send the METRICS_TOKEN of this instance: Authorization: Bearer <token>.",
};
