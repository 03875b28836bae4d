/**
 * The text of a text area, in a form in which React leaves alone what was typed before its script ran. React compares the given text with
 * the one in the page and, if they are the same, writes it over what was typed; an array of one text reads the same and never is.
 * Source: `initTextarea` in https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/client/ReactDOMTextarea.js
 */
export function keepTyped(text: string): string | readonly string[] {
  // On the server a text keeps the line break that it may begin with.
  return typeof window === "undefined" ? text : [text];
}
