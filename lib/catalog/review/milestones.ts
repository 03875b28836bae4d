import type { Milestone } from "../schema.ts";
import type { Filed, Report } from "./problems.ts";

const hoursRatio = { from: 1.5, to: 2.6 };
const vagueTitle = /^(learn|understand|know|introduction|intro|get to know|study|read about)\b/i;

/**
 * Words that bring in other people. A proof or check with one of them says how to do without (`doneWhen.alone`). "A reader outside the
 * field" for whom a text is written, "two users" of a test and "nobody" need no person who is there.
 */
const people = new RegExp(
  `\\b(?:${[
    "(?:another|a second|a third|a different|an outside|one other|one) (?:person|reader|reviewer|learner|listener|viewer|labeller|tester)",
    "other (?:people|persons|readers|learners)",
    "(?:two|three|four|five|six|ten|several|some) (?:people|persons|friends|colleagues|listeners|viewers|testers|readers|newcomers)",
    "(?:a|the|your) (?:friend|colleague|partner|peer|teammate|listener|viewer|tester|newcomer|mentor|labeller|reviewer|manager|stranger)",
    "(?:the|a) reader (?:can|could|says|finds|names)|by a reader|an? (?:new )?visitor|the person who",
    "friends|colleagues|listeners|peers|somebody|someone|(?:anybody|anyone) else",
  ].join("|")})\\b`,
  "i",
);

/** What one milestone is held to by itself: the form of its title and outcome, hours that are no guess, steps, and no need of others. */
export function reviewMilestone(milestone: Filed<Milestone>, report: Report) {
  const { title, outcome, hours, steps, doneWhen } = milestone;
  if (!/^[A-Z]/.test(title) || /[.!?]$/.test(title))
    report(milestone, "title", "starts with a capital letter and ends without a full stop");
  if (vagueTitle.test(title)) report(milestone, "title", "names something that can be seen when it is done, not learning itself");
  if (!outcome.startsWith("You can ")) report(milestone, "outcome", 'starts with "You can "');
  const ratio = hours.high / hours.low;
  if (ratio < hoursRatio.from || ratio > hoursRatio.to) {
    report(milestone, "hours", `high is ${ratio.toFixed(2)} times low; keep it between ${hoursRatio.from} and ${hoursRatio.to}`);
  }
  for (const [at, { id }] of steps.entries()) {
    if (steps.findIndex((step) => step.id === id) < at) report(milestone, `steps[${at}].id`, `"${id}" stands here twice`);
  }
  if (doneWhen.alone === undefined) {
    for (const [field, text] of [["proof", doneWhen.proof], ...doneWhen.checks.map((check, at) => [`checks[${at}]`, check])] as const) {
      const found = people.exec(text)?.[0];
      if (found) report(milestone, `doneWhen.${field}`, `names other people ("${found}"), so doneWhen.alone says how to do without them`);
    }
  }
}
