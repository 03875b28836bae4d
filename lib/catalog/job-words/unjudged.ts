/** What an advertisement asks of a person and no curriculum can give: a degree, years of experience, languages that people speak. */
export type Unjudged = {
  hasDegree: boolean;
  /** As it is written: "2+", "3-5"; null where none is asked for. */
  years: string | null;
  languages: readonly string[];
};

const languages = ["English", "German", "French", "Spanish", "Italian", "Dutch", "Portuguese", "Polish"];
const languageCue = /fluen|speak|spoken|written|native|skill|proficien|level|command|good|excellent|confident|[ABC][12]\b/i;
/** How far from a language its cue may stand. */
const near = 30;

/** Finds what is not judged. The work grows with the text's length and no faster. */
export function findUnjudged(text: string): Unjudged {
  const found = new Set<string>();
  for (const { 0: name, index } of text.matchAll(/\b(?:English|German|French|Spanish|Italian|Dutch|Portuguese|Polish)\b/g)) {
    const before =
      text
        .slice(Math.max(0, index - near), index)
        .split("\n")
        .at(-1) ?? "";
    const after = text.slice(index + name.length, index + name.length + near).split("\n")[0] ?? "";
    if (languageCue.test(before) || languageCue.test(after)) found.add(name);
  }
  return {
    hasDegree: /\b(?:degree(?! of\b)|bachelor(?:['’]?s)?\b|master['’]s\b|masters? (?:degree|in|of)\b|ph\.?d\b|[mb]\.?sc\b|doctorate)/i.test(
      text,
    ),
    years: findYears(text),
    languages: languages.filter((name) => found.has(name)),
  };
}

const count = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
const range = `${count} ?(?:\\+|(?:-|–|to) ?${count})?`;
/** "3+ years of experience", "two years of Python", "at least three years in" what one did; not "within two years of joining". */
const yearsOfExperience = new RegExp(`\\b(${range}) ?years?['’]? (?:[\\w-]{1,20} ){0,4}experience\\b`, "i");
const notOfWork = "growth|history|success|operation|business|service|our|joining|starting|graduat\\w+|launch\\w*|being hired|hire";
const yearsOf = new RegExp(`(?<!\\b(?:within|after|next|first|last|past|every) )\\b(${range}) ?years? of (?!(?:${notOfWork})\\b)`, "i");
const leastYears = new RegExp(`\\b(?:at least|minimum(?: of)?|min\\.?) (${range}) ?years?\\b`, "i");

/** The first number of years of experience. */
function findYears(text: string): string | null {
  const match = yearsOfExperience.exec(text) ?? leastYears.exec(text) ?? yearsOf.exec(text);
  return match?.[1]?.trim().toLowerCase() ?? null;
}
