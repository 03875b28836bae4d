import { siteAddress } from "#app/_ui/page-metadata.ts";
import { messages } from "#lib/messages/all.ts";
import { type HoursRange, planningMinutes } from "#lib/planner/time/hours.ts";

type Learning = { path: string; title: string; description: string; hours: HoursRange };

/** A part of the curriculum as schema.org data. */
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
    provider: { "@type": "Organization", name: messages.name, url: siteAddress().href },
  };
}
