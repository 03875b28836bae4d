/**
 * Whether a form field was added by React, which names the form's action in hidden fields such as `$ACTION_KEY`. Our own
 * fields never begin with a dollar sign, so this does not depend on the names that React chooses.
 * Source: https://github.com/facebook/react/blob/main/packages/react-server/src/ReactFlightActionServer.js
 */
export function isFrameworkField(name: string): boolean {
  return name.startsWith("$");
}
