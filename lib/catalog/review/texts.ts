import type { Milestone, Role } from "../schema.ts";
import type { Filed, Readable, Report } from "./problems.ts";
import { countWords, sentencesOf } from "./sentences.ts";

const longestSentence = 30;

/** A text that learners read, and where it stands. */
type Text = { file: string; id: string; field: string; text: string /** May stand elsewhere too. */; repeats?: true };

function milestoneTexts({ file, id, ...milestone }: Filed<Milestone>): Text[] {
  const { title, shortName, outcome, why, steps, doneWhen, recall, rubric = [] } = milestone;
  const at = (field: string, text: string): Text => ({ file, id, field, text });
  return [
    at("title", title),
    { ...at("shortName", shortName), repeats: true },
    at("outcome", outcome),
    ...Object.entries(why).map(([role, text]) => at(`why.${role}`, text)),
    ...steps.map(({ text }, place) => at(`steps[${place}].text`, text)),
    at("doneWhen.proof", doneWhen.proof),
    ...doneWhen.checks.map((text, place) => at(`doneWhen.checks[${place}]`, text)),
    ...(doneWhen.alone === undefined ? [] : [at("doneWhen.alone", doneWhen.alone)]),
    ...recall.flatMap(({ question, answer }, place) => [
      at(`recall[${place}].question`, question),
      { ...at(`recall[${place}].answer`, answer), repeats: true as const },
    ]),
    ...rubric.flatMap(({ criterion, points }, place) => [
      { ...at(`rubric[${place}].criterion`, criterion), repeats: true as const },
      ...points.map((text, point) => ({ ...at(`rubric[${place}].points[${point}]`, text), repeats: true as const })),
    ]),
  ];
}

function roleTexts(role: Filed<Role>): Text[] {
  const { file, id } = role;
  const at = (field: string, text: string): Text => ({ file, id, field, text });
  const list = (field: string, texts: readonly string[]) => texts.map((text, place) => at(`${field}[${place}]`, text));
  return [
    at("summary", role.summary),
    at("question", role.question),
    at("work", role.work),
    ...list("week", role.week),
    ...list("produces", role.produces),
    ...list("suits", role.suits),
    ...list("suitsLess", role.suitsLess),
    ...Object.entries(role.differs).map(([other, text]) => at(`differs.${other}`, text)),
    ...role.areas.map((area, place) => at(`areas[${place}].purpose`, area.purpose)),
    ...role.choices.map(({ title }, place) => ({ ...at(`choices[${place}].title`, title), repeats: true as const })),
    ...role.needs.map((text, place) => ({ ...at(`needs[${place}]`, text), repeats: true as const })),
    at("hoursFor", role.hoursFor),
  ];
}

/**
 * One word for one thing: British spelling, except where every tool of the trade writes it otherwise. On the left what
 * is not written, on the right what is. Code, addresses and names (upper case, dots, slashes) are left alone.
 */
const spellings = [
  ["datasets?", "data set"],
  ["per cent", "percent"],
  ["colors?|colored|coloring", "colour"],
  ["gray|grayscale", "grey, greyscale"],
  ["behaviors?", "behaviour"],
  ["neighbors?|neighboring", "neighbour"],
  ["centers?|centered", "centre"],
  ["labeled|labeling|labelers?", "labelled, labelling, labeller"],
  ["licenses?", "licence"],
  ["catalogs?", "catalogue"],
  ["(?:organ|summar|recogn|general|standard|normal|synthes|author|categor|priorit)iz(?:e|ed|er|es|ing|ation)", "-ise, -isation"],
  ["analyz(?:e|ed|es|ing)", "analyse"],
  ["visualis(?:e|ed|es|ing|ations?)", "visualize, visualization"],
  ["modell(?:ed|ing|ers?)", "modeled, modeling"],
  ["optimis(?:e|ed|es|ing|ations?|ers?)", "optimize, optimization"],
  ["quantis(?:e|ed|es|ing|ation)", "quantize, quantization"],
  ["containeris(?:e|ed|es|ing|ation)", "containerize"],
  ["emails?", "e-mail"],
  ["non-technical", "nontechnical"],
] as const;

/**
 * Words that somebody who learned English at school does not know in this sense, or that mean something else in this field. On the left
 * what is not written, on the right the plain word. Each was once in a text here, and read by a learner who stopped at it.
 */
const riddles = [
  ["mend(?:s|ed|ing)?", "fix"],
  ["beside", "next to"],
  ["lets? (?:somebody|someone)", "ask somebody to"],
  ["(?:lay|lays|laid|laying) (?:\\w+ )?out", "set up, describe"],
  ["walked (?:\\w+ ){1,2}path", "finished"],
  ["roads? parts?", "differ"],
  ["a stretch|stretches", "section, period"],
  ["what gives", "what happens"],
  ["bears", "can handle"],
  ["bends?|bent", "call into question"],
  ["knee", "the load at which waiting times start to climb"],
  ["good manners", "rule"],
  ["(?:built|rebuilt|checked|tested|brought|deployed|started) by (?:itself|themselves)", "automatically"],
  ["let (?:it |them )?out", "release"],
  ["(?:pay|pays|paid) for (?:itself|themselves)", "improve the score"],
  ["curbs?|curbing", "reduce, stop"],
  ["in heaps|heaps of", "hundreds of"],
  ["rows? over", "rows that are only in one table"],
  ["(?:turn|turns|turned) round", "change, reverse"],
  ["read (?:them|it) so", "seen that way"],
  ["(?:show|shows|shown) (?:you|me|it|them) wrong", "prove wrong"],
  ["(?:a|the) first cut|cut a first", "first rough version"],
  ["segments hold", "segments are stable"],
  ["(?:take|takes|took|taken) (?:it|them) back", "roll back"],
  ["asks? for a new", "requires"],
  ["(?:speaks?|spoke) (?:for|against) (?:it|or)", "says so"],
  ["by the clock", "with a timer, under time pressure"],
  ["train (?:the )?loss away", "retrain to win back accuracy"],
] as const;

const outsideCode = (word: string) => new RegExp(`(?<![\\w./-])(?:${word})(?![\\w/(]|\\.\\w)`, "i");
const avoided = [
  ...spellings.map(([word, instead]) => ({ word: outsideCode(word), say: `is written "${instead}"` })),
  ...riddles.map(([word, instead]) => ({ word: outsideCode(word), say: `is a riddle to many readers; say "${instead}"` })),
];

/** What learners read is plain: short sentences, one spelling, no riddles, and nothing said twice. */
export function reviewTexts({ milestones, roles }: Readable, report: Report) {
  const seen = new Map<string, Text>();
  for (const entry of [...milestones.flatMap(milestoneTexts), ...roles.flatMap(roleTexts)]) {
    reviewWords(entry, report);
    if (entry.repeats) continue;
    const key = entry.text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
    const other = seen.get(key);
    if (other) report(entry, entry.field, `the same text stands in ${other.id}: ${other.field}`);
    else seen.set(key, entry);
  }
}

function reviewWords(entry: Text, report: Report) {
  const { field, text } = entry;
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence);
    if (words > longestSentence)
      report(entry, field, `a sentence of ${words} words; ${longestSentence} are the limit: "${sentence.slice(0, 40)}..."`);
  }
  if (/!(?!=)/.test(text)) report(entry, field, "has an exclamation mark");
  if (/\s{2}|\n/.test(text)) report(entry, field, "has two spaces or a line break in a row");
  if (text.includes("%")) report(entry, field, '"%" is written "percent"');
  for (const { word, say } of avoided) {
    const found = word.exec(text)?.[0];
    if (found && found !== found.toUpperCase()) report(entry, field, `"${found}" ${say}`);
  }
}
