/**
 * `npm run catalog:check`: reads every milestone and role file and reports each mistake by file, milestone and field, with the rules that
 * the tests apply. An argument limits the report to files with that text in their path, and `--totals` adds hours per role and how the
 * addresses were checked.
 */
import { catalog } from "#lib/catalog/catalog.ts";
import { describeProblem } from "#lib/catalog/review/problems.ts";
import { checksByKind, resourcesByKind, roleTotals } from "#lib/catalog/review/totals.ts";
import { readCatalog, reviewCatalog } from "#lib/catalog/review.ts";

const options = process.argv.slice(2);
const only = options.find((option) => !option.startsWith("--")) ?? "";
const draft = await readCatalog();
const problems = reviewCatalog(draft).filter(({ file }) => file.includes(only));
for (const problem of problems) console.error(describeProblem(problem));
console.log(`${draft.milestones.length} milestones and ${draft.roles.length} roles read, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

if (options.includes("--totals") && !problems.length) {
  console.table(
    Object.fromEntries(
      roleTotals(catalog()).flatMap(({ role, core, useful, offered }) =>
        Object.entries({ core, useful, "on offer": offered }).map(([importance, { milestones, low, middle, high }]) => [
          `${role}, ${importance}`,
          { milestones, "hours low": low, middle, high },
        ]),
      ),
    ),
  );
  console.log("Different addresses by kind:", resourcesByKind(catalog().milestones.values()));
  console.log("Different addresses by how they were checked:", checksByKind(catalog().milestones.values()));
}
