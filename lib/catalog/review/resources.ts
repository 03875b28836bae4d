import type { Milestone, Resource } from "../schema.ts";
import type { Filed, Readable, Report } from "./problems.ts";
import { scopeOf } from "./scope.ts";

const shortMinutes = 15;
/** A title that names a part of a whole, other than its beginning: "chapter 12", "modules 5 to 7". */
const partNamed = /\b(?:chapters?|modules?|lessons?|units?|weeks?|episodes?|sections?|parts?|articles?) (?:[2-9]|\d\d)/i;
const tracking = /^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|si|spm|trk|_hs.*|wt\.mc_id)$/i;

/** Addresses are public, plain and described alike everywhere; nobody has to pay; a new plan has two kinds and something short. */
export function reviewResources({ milestones, roles, byId, broken }: Readable, report: Report) {
  const seen = new Map<string, { id: string; resource: Resource }>();
  for (const milestone of milestones) {
    for (const [at, resource] of milestone.resources.entries()) {
      const field = `resources[${at}]`;
      const flaw = addressFlaw(resource.url);
      if (flaw) report(milestone, `${field}.url`, flaw);
      if (partNamed.test(resource.title) && isFrontPage(resource.url))
        report(milestone, `${field}.url`, "leads to a front page, while the title names a part; lead to that part");
      if (milestone.resources.findIndex(({ url }) => url === resource.url) < at) report(milestone, `${field}.url`, "stands here twice");
      if (!isDay(resource.checked.on)) report(milestone, `${field}.checked.on`, `"${resource.checked.on}" is not a day`);
      const other = seen.get(resource.url);
      if (other) reviewTwins(milestone, field, resource, other, report);
      else seen.set(resource.url, { id: milestone.id, resource });
    }
    if (milestone.resources.every(({ access }) => access === "paid" || access === "card"))
      report(milestone, "resources", "every one asks for money or a payment card; name a free one");
  }
  if (broken.size) return;
  const planned = new Set(
    roles.flatMap((role) => {
      const { core, useful } = scopeOf(role, byId);
      return [...core, ...useful];
    }),
  );
  for (const milestone of milestones.filter(({ id }) => planned.has(id))) {
    const kinds = new Set(milestone.resources.map(({ kind }) => kind));
    if (kinds.size < 2) report(milestone, "resources", `all are of the kind "${[...kinds].join()}"; a new plan offers two kinds`);
    if (milestone.resources.every(({ minutes }) => minutes > shortMinutes))
      report(milestone, "resources", `none takes ${shortMinutes} minutes or less`);
  }
}

/** One address has one kind and one licence, wherever it stands. */
function reviewTwins(
  milestone: Filed<Milestone>,
  field: string,
  one: Resource,
  { id, resource }: { id: string; resource: Resource },
  report: Report,
) {
  if (resource.kind !== one.kind)
    report(milestone, `${field}.kind`, `"${one.kind}" here and "${resource.kind}" in ${id}, for the same address`);
  if (resource.licence && one.licence && resource.licence !== one.licence)
    report(milestone, `${field}.licence`, `"${one.licence}" here and "${resource.licence}" in ${id}, for the same address`);
}

function addressFlaw(address: string): string | undefined {
  const url = new URL(address);
  if (url.protocol !== "https:") return "must begin with https://";
  if (url.username || url.password) return "must not hold a name or a password";
  if (url.port || !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)) return "must lead to a public site";
  const query = [...url.searchParams.keys()].find((name) => tracking.test(name));
  if (query) return `"${query}" only tracks readers; leave it out`;
  if (url.href !== address) return `is written ${url.href}`;
  return undefined;
}

/** The start page of a site, of a folder such as /book/, or of a repository. */
function isFrontPage(address: string): boolean {
  const { hostname, pathname, hash } = new URL(address);
  const parts = pathname.split("/").filter(Boolean).length;
  if (hostname === "github.com") return parts <= 2 && !hash;
  return (parts === 0 || (parts === 1 && pathname.endsWith("/"))) && !hash;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
