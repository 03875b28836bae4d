/** Messages of API requests that are refused. */
export const api = {
  field: (field: string, message: string) => `${field}: ${message}`,
  missing: "This is required.",
  expected: (what: string) => `This must be ${what}.`,
  unexpected: "There is no field with this name. Leave it out.",
  notAnObject: "Send one JSON object.",
  notJson: "The body is not valid JSON.",
  wrongType: "Send the body as JSON, with the header Content-Type: application/json.",
  tooLarge: (bytes: number) => `The body is too large. The limit is ${bytes / 1024} KB.`,
  wrongMethod: (allowed: string) => `This address does not allow this method. Use ${allowed}.`,
  noMilestone: (id: string) => `There is no milestone “${id}”.`,
  noRole: (ids: readonly string[]) => `There is no such role. Choose one of ${ids.join(", ")}.`,
} as const;
