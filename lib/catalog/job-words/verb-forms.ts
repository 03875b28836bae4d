/**
 * The forms of a word of the vocabulary that ends with "*", as a verb of a duty: "deploy*" stands for deploy, deploying and deployed.
 * They only have to include the right ones. Others stand for themselves; "deploys" is found as a plural is.
 */
export function listVerbForms(word: string): string[] {
  if (!word.endsWith("*")) return [word];
  const verb = word.slice(0, -1);
  const stem = verb.replace(/e$/, "");
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  // Ship, shipping; plan, planned.
  const doubled = /[^aeiou][aeiou][bglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ing`, `${verb}${verb.at(-1)}ed`] : [];
  return [verb, `${stem}ing`, past, ...doubled];
}
