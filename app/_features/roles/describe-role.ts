import type { Stretch } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { type HoursRange, planningMinutes, sumHours } from "#lib/planner/time/hours.ts";
import { describeLearning } from "./structured-learning.ts";

/** A role's path as a course in schema.org's words, with the occupations it leads to. */
export function describeRole(role: Role, path: readonly Stretch[], hours: HoursRange) {
  return {
    ...describeLearning({ path: `/roles/${role.id}`, title: role.title, description: role.summary, hours }),
    "@type": ["Course", "LearningResource"],
    about: role.occupations.map(({ scheme, code, title }) => ({
      "@type": "Occupation",
      name: title,
      occupationalCategory: { "@type": "CategoryCode", inCodeSet: scheme, codeValue: code },
    })),
    syllabusSections: path.map((stretch) => ({
      "@type": "Syllabus",
      name: stretch.title,
      description: stretch.purpose,
      timeRequired: `PT${planningMinutes(sumHours(stretch.milestones.map((milestone) => milestone.hours)))}M`,
    })),
  };
}
