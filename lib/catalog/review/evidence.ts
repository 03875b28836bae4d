import type { Evidence } from "../evidence.ts";
import type { Readable, Report } from "./problems.ts";
import { scopeOf } from "./scope.ts";

const evidenceFile = "lib/catalog/evidence.ts";

/** Every core milestone says what supports it, in facts that others can check: a counted share, a syllabus or a code. */
export function reviewEvidence(evidence: Readonly<Record<string, Evidence>>, { roles, byId, broken }: Readable, report: Report) {
  for (const [id, { share = [], syllabi = [], codes = [] }] of Object.entries(evidence)) {
    const entry = { file: evidenceFile, id };
    if (!byId.has(id) && !broken.has(id)) report(entry, "(whole entry)", `there is no milestone "${id}"`);
    for (const [at, { ads, when, source, names, percent }] of share.entries()) {
      const field = `share[${at}]`;
      if (!(Number.isInteger(ads) && ads > 0)) report(entry, `${field}.ads`, "says how many advertisements were counted");
      if (!/\b20\d\d\b/.test(when)) report(entry, `${field}.when`, "says the year, and the month where it is known");
      if (!(percent > 0 && percent <= 100)) report(entry, `${field}.percent`, "is above 0 and at most 100");
      if (!source.trim() || !names.trim()) report(entry, field, "names the source and the skill as it was counted");
    }
    for (const [list, texts] of Object.entries({ syllabi, codes })) {
      for (const [at, text] of texts.entries()) {
        if (text.trim().length < 10) report(entry, `${list}[${at}]`, "names the course or the classification, and the part");
        if (texts.indexOf(text) < at) report(entry, `${list}[${at}]`, "stands here twice");
      }
    }
    if (!share.length && !syllabi.length && !codes.length)
      report(entry, "(whole entry)", "holds neither a share, nor a syllabus, nor a code");
  }
  if (broken.size) return;
  const missing = new Map<string, string>();
  for (const role of roles) {
    for (const id of scopeOf(role, byId).core) if (!Object.hasOwn(evidence, id) && !missing.has(id)) missing.set(id, role.id);
  }
  for (const [id, role] of missing)
    report({ file: evidenceFile, id }, "(whole entry)", `is missing: it is core in ${role}; name a share, a syllabus or a code`);
}
