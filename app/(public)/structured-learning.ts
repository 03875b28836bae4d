import { type HoursRange, planningMinutes } from "../../lib/planner/hours.ts";
import { words } from "../../lib/words/en.ts";
import { siteAddress } from "../_components/page-metadata.ts";

type Learning = { path: string; title: string; description: string; hours: HoursRange };

/** A part of the curriculum in schema.org's words. */
export function describeLearning({ path, title, description, hours }: Learning) {
  return {
    "@type": "LearningResource",
    "@id": new URL(path, siteAddress()).href,
    url: new URL(path, siteAddress()).href,
    name: title,
    description,
    timeRequired: `PT${planningMinutes(hours)}M`,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/",
    provider: { "@type": "Organization", name: words.name, url: siteAddress().href },
  };
}
